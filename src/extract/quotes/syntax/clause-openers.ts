import { WordClass } from '../../../lexicon/word-classes.js';
import type { Skeleton } from './skeleton.js';
import { isAdverb } from './words.js';

const C = WordClass;

/** Takes off what opens the clause: conjunctions, adverbs, times, and phrases like "In a statement" before the subject. */
export function trimLeft(k: Skeleton, from: number, end: number): number {
  let first = from;
  for (;;) {
    if (first >= end) return first;
    const lower = k.lower(first);
    if (lower === 'and' || lower === "'s" || k.tokens[first]?.kind === 'mark') first++;
    else if (k.is(first, C.time) && !NAMES_LIKE_TIMES.has(lower) && !(k.lower(first + 1) === "'s")) first++;
    else if (
      (lower === 'last' || lower === 'this' || lower === 'next' || lower === 'earlier') &&
      k.is(first + 1, C.time)
    )
      first += 2;
    else if (isAdverb(k, first) && !NUMBER_ADVERBS.has(lower)) first++;
    else if (k.is(first, C.preposition) && !isQuantity(k, first)) {
      const after = afterFrontedPhrase(k, first, end);
      if (after === null) return end + 1;
      first = after;
    } else return first;
  }
}

const NAMES_LIKE_TIMES = new Set(['may', 'april', 'june', 'august', 'day']);

/** "about half of voters", "over 200 officials". */
const isQuantity = (k: Skeleton, i: number): boolean =>
  /^(?:about|over|around|under|near)$/u.test(k.lower(i)) &&
  (k.tokens[i + 1]?.kind === 'number' || k.is(i + 1, C.determiner));

/** "In a statement | the ministry", "On Monday | Kim": where the subject begins; null when the phrase takes all. */
export function afterFrontedPhrase(k: Skeleton, from: number, end: number): number | null {
  for (let i = from + 2; i <= end; i++) {
    const before = k.tokens[i - 1];
    const token = k.tokens[i];
    if (!before || !token) continue;
    const noun =
      before.kind === 'number' ||
      (before.kind === 'word' && !k.is(i - 1, C.determiner | C.preposition) && before.lower !== "'s");
    if (!noun) continue;
    if (k.is(i, C.determiner) && k.lower(i) !== 'that') return i;
    if (token.capital && (k.is(i - 1, C.time) || before.kind === 'number' || !before.capital) && !k.is(i, C.time))
      return i;
  }
  return null;
}

/** Adverbs that belong to a number or an adjective, and to the phrase with it: "nearly 40 voters". */
export const NUMBER_ADVERBS = new Set([
  'almost',
  'nearly',
  'roughly',
  'only',
  'even',
  'very',
  'just',
  'quite',
  'once',
  'long',
]);
