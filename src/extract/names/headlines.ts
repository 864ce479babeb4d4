import type { TokenRange } from '../../document/paragraphs.js';
import { may } from '../../document/senses.js';
import type { Token } from '../../document/tokens.js';
import { FUNCTION_WORD, Sense } from '../../lexicon/senses.js';

/** Headlines write these with small letters. */
const LINKS = Sense.preposition | Sense.conjunction | Sense.determiner;
const LONGEST = 30;
const FEWEST = 5;

/** A line that writes its words with capitals throughout, so that a capital tells no name; `written`: the words with a capital in front or within. */
export function isHeadline(tokens: readonly Token[], { first, last }: TokenRange, written: readonly number[]): boolean {
  if (last - first > LONGEST || written.length < FEWEST) return false;
  let capitals = 0;
  for (const i of written) if (tokens[i]?.capital) capitals++;
  if (capitals < FEWEST) return false;
  let small = 0;
  let grammar = 0;
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    if (!token.capital && !may(token, LINKS)) small++;
    if (token.capital && i > first && may(token, FUNCTION_WORD)) grammar++;
  }
  // A sentence may hold nothing but names beside its links; only a headline writes "Just" and "Is" within it.
  return tokens[last - 1]?.text === '.' ? small === 0 && grammar > 0 : small * 6 <= capitals;
}
