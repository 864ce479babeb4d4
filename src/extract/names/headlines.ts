import type { TokenRange } from '../../document/paragraphs.js';
import type { Token } from '../../document/tokens.js';
import { functionWord } from '../../lexicon/function-words.js';

/** Headlines write these with small letters. */
const LINKS = new Set(['preposition', 'conjunction', 'determiner']);
const LONGEST = 30;
const FEWEST = 5;

/** A line that writes its words with capitals throughout, so that a capital tells no name. */
export function isHeadline(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  if (last - first > LONGEST || last - first < FEWEST) return false;
  let capitals = 0;
  let small = 0;
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    if (token.capital) capitals++;
    else if (!LINKS.has(functionWord(token.lower) ?? '')) small++;
  }
  return capitals >= FEWEST && small * (tokens[last - 1]?.text === '.' ? capitals + 1 : 6) <= capitals;
}
