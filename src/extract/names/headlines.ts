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
  const capitals = capitalsIn(tokens, first, last);
  if (capitals < FEWEST) return false;
  let small = 0;
  let grammar = 0;
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    const kind = functionWord(token.lower);
    if (!token.capital && !LINKS.has(kind ?? '')) small++;
    if (token.capital && kind !== undefined && i > first) grammar++;
  }
  // A sentence may hold nothing but names beside its links; only a headline writes "Just" and "Is" within it.
  return tokens[last - 1]?.text === '.' ? small === 0 && grammar > 0 : small * 6 <= capitals;
}

/** Most sentences have too few to be a headline, and counting costs less than looking words up. */
function capitalsIn(tokens: readonly Token[], first: number, last: number): number {
  let count = 0;
  for (let i = first; i < last; i++) if (tokens[i]?.capital && tokens[i]?.kind === 'word') count++;
  return count;
}
