import { WordClass } from '../../../lexicon/word-classes.js';
import type { Skeleton } from '../syntax/skeleton.js';
import { isComma, isDash } from '../syntax/words.js';

const C = WordClass;

/**
 * Where the statement between `first` and its attribution at `last` begins: behind a bracket that is still open, behind a dash that
 * no second one answers, and behind an adverb that ties it to the sentence before: "Still, | the bridge is safe, Kim said".
 */
export function statementStart(k: Skeleton, first: number, last: number): number {
  let start = first;
  let dashes = 0;
  let behind = first;
  for (let i = first; i < last; i = k.next(i)) {
    if (isDash(k, i)) {
      dashes++;
      behind = i + 1;
    } else if (k.tokens[i]?.text === '(') {
      start = behind = i + 1;
      dashes = 0;
    } else if (k.tokens[i]?.text === ')') start = first;
  }
  if (dashes === 1 && !k.is(behind, C.subordinator) && k.lower(behind) !== 'but') start = Math.max(start, behind);
  if (start > first && k.is(start, C.coordinator)) start++;
  return CONJUNCTS.has(k.lower(start)) && isComma(k, start + 1) && start + 2 < last ? start + 2 : start;
}

/** Adverbs that are of the writer's telling. */
const CONJUNCTS = new Set([
  'additionally',
  'also',
  'furthermore',
  'however',
  'instead',
  'meanwhile',
  'moreover',
  'nevertheless',
  'nonetheless',
  'still',
]);
