import type { TokenRange } from '../../../document/paragraphs.js';
import type { Quotation } from '../../../document/quotations.js';
import { WordClass } from '../../../lexicon/word-classes.js';
import { phraseStartingAt } from '../syntax/noun-phrases.js';
import type { Skeleton } from '../syntax/skeleton.js';
import { isAdverb, isFinite, isNominal } from '../syntax/words.js';

const C = WordClass;

/** The source behind "according to": a noun phrase with its prepositional phrases, up to a comma, a verb or a time. */
export function sourceAt(k: Skeleton, at: number, bounds: TokenRange): TokenRange | null {
  // "according to that report": no conjunction.
  const from = k.lower(at) === 'that' ? at + 1 : at;
  if (k.is(from, C['object-pronoun']) && !k.is(from, C.determiner)) return { first: from, last: from + 1 };
  let last = from;
  for (let i = from; i < bounds.last; i = k.next(i)) {
    const token = k.tokens[i];
    if (!token) break;
    const quotation = k.quotationAt(i);
    if (quotation) {
      if (!isTitle(k, quotation, i > from && k.is(i - 1, C.determiner))) break;
      last = quotation.last;
      continue;
    }
    const demonstrative = i === from && token.lower === 'that';
    const fits =
      demonstrative ||
      isNominal(k, i) ||
      token.text === '&' ||
      token.lower === 'and' ||
      (k.is(i, C.preposition) && i > from);
    if (!fits || (isFinite(k, i) && !isParticiple(k, i))) break;
    if (i > from && last === i && k.is(i, C.determiner) && token.kind === 'word' && !isSuperlative(k, i)) break;
    if (k.is(i, C.preposition) && k.tokens[i + 1]?.kind === 'number') break;
    const since = LAST.test(k.lower(i - 1)) ? i - 2 : i - 1;
    if (i > from && k.is(i, C.time) && !k.is(i - 1, C.determiner) && !isParticiple(k, since)) break;
    if (token.lower !== 'and' && !k.is(i, C.preposition)) last = i + 1;
  }
  return last > from ? { first: from, last } : phraseStartingAt(k, from, bounds);
}

/** "the | most recent survey". */
const isSuperlative = (k: Skeleton, i: number): boolean => k.lower(i) === 'most' && k.lower(i - 1) === 'the';

/** `his book “The Long Road,”`, `her “fair rent” plan`: what stands in marks is a name, nothing said. */
function isTitle(k: Skeleton, { first, last }: Quotation, named: boolean): boolean {
  if (last - first > LONGEST_TITLE) return false;
  if (named && k.tokens[last]?.kind === 'word' && isNominal(k, last)) return true;
  for (let i = first + 1; i < last - 1; i++) {
    const token = k.tokens[i];
    if (token?.kind === 'word' && !token.capital && (i === first + 1 || !isSmall(k, i))) return false;
  }
  return k.tokens[last]?.kind !== 'word' || k.is(last, C.preposition | C.coordinator);
}

/** A word that titles do not capitalise. */
const isSmall = (k: Skeleton, i: number): boolean =>
  k.is(i, C.determiner | C.preposition | C.coordinator | C.auxiliary) || k.lower(i).length < 4;

const LONGEST_TITLE = 18;

/** "a poll | released | Sunday", "the recently | published | report": it belongs to the noun and is no verb of a clause. */
const isParticiple = (k: Skeleton, i: number): boolean =>
  k.lower(i).endsWith('ed') && (k.is(i + 1, C.preposition | C.time) || k.is(i - 1, C.determiner) || isAdverb(k, i - 1));

/** "filed last week". */
const LAST = /^(?:last|this|earlier)$/u;
