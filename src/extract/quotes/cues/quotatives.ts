import { conjugationOf } from '../../../lexicon/conjugation.js';
import { WordClass } from '../../../lexicon/word-classes.js';
import type { Skeleton, SkeletonSentence } from '../syntax/skeleton.js';
import { isAdverb, isComma, isNominal, lastInside } from '../syntax/words.js';

const C = WordClass;

/**
 * `“Nobody asked us,” Kim rued`, `“It is a niche,” sniffs a banker`: any verb reports that alone ties its subject to a quotation
 * which opens the sentence and leaves it open by a comma or as a question. The token of that verb; null when there is none.
 */
export function quotativeBehind(k: Skeleton, { first, last }: SkeletonSentence): number | null {
  const quotation = k.quotationAt(first);
  if (!quotation || quotation.last - first < LONG) return null;
  const inner = lastInside(k, quotation)?.text ?? '';
  const comma = isComma(k, quotation.last);
  if (!comma && !/^[,?!]$/u.test(inner)) return null;
  const from = comma ? quotation.last + 1 : quotation.last;
  if (isVerb(k, from)) return begins(k, from + 1) ? from : null;
  if (!begins(k, from)) return null;
  for (let i = from + 1; i < Math.min(last, from + REACH); i++) {
    if (isVerb(k, i) && closes(k, i + 1, last)) return i;
    if (!isNominal(k, i)) return null;
  }
  return null;
}

/** Marks and words of a quotation that is no title. */
const LONG = 5;
/** Words of the subject. */
const REACH = 6;

/** A verb in the past or the present by its form. */
function isVerb(k: Skeleton, i: number): boolean {
  const token = k.tokens[i];
  if (token?.kind !== 'word' || token.capital || k.classes[i] !== 0) return false;
  return /.(?:[^e]ed|[^su]s)$/u.test(token.lower) || conjugationOf(token.lower) === 'past';
}

/** A name, a pronoun or an article: what a subject opens with. */
function begins(k: Skeleton, i: number): boolean {
  const token = k.tokens[i];
  return token?.kind === 'word' && (token.capital || k.is(i, C.determiner | C['subject-pronoun'] | C.pronoun));
}

/** Nothing hangs on the verb but when and how: the clause ends, or the quotation goes on. */
const closes = (k: Skeleton, i: number, last: number): boolean =>
  i >= last || k.tokens[i]?.kind !== 'word' || isAdverb(k, i) || k.is(i, C.subordinator | C.preposition | C.time);
