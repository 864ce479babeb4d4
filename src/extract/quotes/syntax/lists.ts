import type { TokenRange } from '../../../document/paragraphs.js';
import { WordClass } from '../../../lexicon/word-classes.js';
import type { Skeleton } from './skeleton.js';
import { isAdverb, isComma, isFinite, isNominal } from './words.js';

const C = WordClass;

/** Where the list begins that the noun phrase ends: "Friends, neighbours | and critics said", "Kim, Lee, and | Park said". */
export function listStart(k: Skeleton, phrase: TokenRange, bounds: TokenRange): number {
  const and = k.lower(phrase.first - 1) === 'and';
  let i = phrase.first - (and ? 2 : 1);
  if (!isComma(k, i) || holdsAnd(k, phrase) === and) return phrase.first;
  for (let items = 0; items < MAX_ITEMS && i > bounds.first && isComma(k, i); items++) {
    const first = itemStart(k, i, bounds);
    if (first === null) return phrase.first;
    i = first - 1;
    if (i < bounds.first || k.tokens[i]?.text === ':' || k.is(i, C.complementizer | C.subordinator)) return first;
  }
  return phrase.first;
}

const MAX_ITEMS = 8;
const MAX_ITEM = 8;

function holdsAnd(k: Skeleton, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (k.lower(i) === 'and') return true;
  return false;
}

/** The noun phrase before the comma; null when it opens a clause ("In Seoul,", "Last week,") or when no noun phrase stands there. */
function itemStart(k: Skeleton, comma: number, bounds: TokenRange): number | null {
  let first = comma;
  while (first > bounds.first && comma - first < MAX_ITEM) {
    const i = first - 1;
    const fits = isNominal(k, i) || k.lower(i) === 'of' || k.lower(i) === 'for';
    if (!fits || isFinite(k, i) || isAdverb(k, i) || k.is(i, C.time)) break;
    first = i;
  }
  const opens = first > bounds.first ? first - 1 : first;
  if (first === comma || isAdverb(k, first) || k.is(first, C.preposition)) return null;
  return /(?:ed|ing)$/u.test(k.lower(opens)) ? null : first;
}
