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
  let grammar = 0;
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    const kind = functionWord(token.lower);
    if (token.capital) capitals++;
    else if (!LINKS.has(kind ?? '')) small++;
    if (token.capital && kind !== undefined && i > first) grammar++;
  }
  if (capitals < FEWEST) return false;
  // A sentence may hold nothing but names beside its links; only a headline writes "Just" and "Is" within it.
  return tokens[last - 1]?.text === '.' ? small === 0 && grammar > 0 : small * 6 <= capitals;
}
