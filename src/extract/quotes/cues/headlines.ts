import type { ReportingForm } from '../../../lexicon/reporting-verbs.js';
import type { Skeleton, SkeletonSentence } from '../syntax/skeleton.js';

/** A line in which the long words are capitalised: "Mayor Says Bridge Will Open". */
export function isHeadline(k: Skeleton, { first, last }: SkeletonSentence): boolean {
  let small = 0;
  let capital = 0;
  for (let i = first; i < last; i = k.next(i)) {
    const token = k.tokens[i];
    if (token?.kind !== 'word' || token.lower.length < LONG_WORD) continue;
    if (token.capital) capital++;
    else small++;
  }
  return capital > FEWEST_CAPITALS && small * FEWEST_CAPITALS < capital;
}

/** In a headline, where every noun is capitalised, a word that can be one is taken for one. */
export const announces = ({ verb, form }: ReportingForm): boolean =>
  !verb.nominal &&
  !verb.takes.has('noun') &&
  (verb.takes.has('clause') || verb.takes.has('listener')) &&
  (form === 'present' || form === 'past');

const LONG_WORD = 4;
const FEWEST_CAPITALS = 2;
