import type { Quotation } from '../../../document/quotations.js';
import { Gap, type Token } from '../../../document/tokens.js';
import { conjugationOf, irregularPast } from '../../../lexicon/conjugation.js';
import { numberWord } from '../../../lexicon/number-words.js';
import { isDemonym } from '../../../lexicon/people.js';
import { reportingForm } from '../../../lexicon/reporting-verbs.js';
import { WordClass } from '../../../lexicon/word-classes.js';
import type { Skeleton } from './skeleton.js';

const C = WordClass;

export const isComma = (k: Skeleton, i: number): boolean => k.tokens[i]?.text === ',';

export function isDash(k: Skeleton, i: number): boolean {
  const token = k.tokens[i];
  if (token?.kind !== 'punctuation') return false;
  return DASHES.has(token.text) || (token.text === '-' && token.gap !== Gap.none && !joinsWords(k, i));
}

const DASHES = new Set(['--', '---', '—', '–', '―']);

/** "the six - member crew", "the Irish - American club", "a state - owned mill": a hyphen with spaces around it, and no dash. */
function joinsWords(k: Skeleton, i: number): boolean {
  const [left, right] = [k.tokens[i - 1], k.tokens[i + 1]];
  if (right?.kind !== 'word' || k.classes[i + 1] !== 0) return false;
  if (right.capital) return left?.capital === true && isDemonym(left.lower);
  const modifies = right.lower.endsWith('ed') || numberWord(left?.lower ?? '') !== undefined;
  return modifies && k.is(i - 2, C.determiner) && k.tokens[i + 2]?.kind === 'word';
}

/** "quickly", "also", "then": what may stand between a subject and its verb. Names in -ly are capitalised. */
export function isAdverb(k: Skeleton, i: number): boolean {
  const token = k.tokens[i];
  if (token?.kind !== 'word') return false;
  if (((k.classes[i] ?? 0) & C.adverb) !== 0) return true;
  return !token.capital && token.lower.length > 4 && token.lower.endsWith('ly') && !NOT_ADVERBS.has(token.lower);
}

const NOT_ADVERBS = new Set(
  'family assembly reply supply rally anomaly monopoly italy july bully ally apply imply rely comply daily weekly monthly friendly elderly likely early only'.split(
    ' ',
  ),
);

/** A word that can be part of a noun phrase: noun, name, adjective, number, possessive. */
export function isNominal(k: Skeleton, i: number): boolean {
  const token = k.tokens[i];
  switch (token?.kind) {
    case 'word':
      // "her" is both: "told her", "told her staff".
      return k.is(i, C['object-pronoun']) ? k.is(i, C.determiner) : !k.is(i, OUTSIDE_PHRASES);
    case 'number':
    case 'symbol':
      return true;
    case 'clitic':
      return token.lower === "'s" || token.lower === '’s';
    case 'mark':
      return isPluralOwner(k, i);
    default:
      return token?.text === '/' || (token?.text === '-' && !isDash(k, i));
  }
}

const OUTSIDE_PHRASES =
  C.preposition |
  C.auxiliary |
  C.relative |
  C.complementizer |
  C.subordinator |
  C.coordinator |
  C['subject-pronoun'] |
  C.negation;

/** The apostrophe of "the miners' union", which is a mark of its own and closes nothing. */
export function isPluralOwner(k: Skeleton, i: number): boolean {
  const [owner, own, next] = [k.tokens[i - 1], k.tokens[i], k.tokens[i + 1]];
  if (own?.kind !== 'mark' || (own.text !== "'" && own.text !== '’') || own.gap !== Gap.none) return false;
  if (owner?.kind !== 'word' || !owner.lower.endsWith('s') || k.prev(i + 1) !== i) return false;
  return next?.kind === 'word' && next.gap === Gap.space;
}

/** The last token of a quotation that is no mark. */
export function lastInside(k: Skeleton, quotation: Quotation): Token | undefined {
  let i = quotation.last - 1;
  while (i > quotation.first && k.tokens[i]?.kind === 'mark') i--;
  return k.tokens[i];
}

/** `The talks, he said, “were frank”`: the quotation goes on where the words before it stopped. */
export const opensSmall = (k: Skeleton, quotation: Quotation): boolean => {
  const word = k.tokens[quotation.first + 1];
  return word?.kind === 'word' && !word.capital;
};

/** Whether the item that ends before `i` is a comma, or a quotation that holds one as its last: `“…,” adding`. */
export function commaBefore(k: Skeleton, i: number): boolean {
  const before = k.prev(i);
  const quotation = k.quotationAt(before);
  return isComma(k, before) || (quotation !== null && lastInside(k, quotation)?.text === ',');
}

/** A verb in the indicative, as far as its form and its neighbours tell; of one place it is asked again and again. */
export function isFinite(k: Skeleton, i: number): boolean {
  const known = k.finite[i];
  if (known !== UNKNOWN) return known === YES;
  const finite = tellsOfFact(k, i);
  k.finite[i] = finite ? YES : NO;
  return finite;
}

const UNKNOWN = 0;
const YES = 1;
const NO = 2;

function tellsOfFact(k: Skeleton, i: number): boolean {
  const token = k.tokens[i];
  if (!token) return false;
  const classes = k.classes[i] ?? 0;
  const before = i - 1;
  // "in May", "called Will": a capital behind a small word or a preposition is no auxiliary's.
  if ((classes & C.finite) !== 0)
    return !(
      token.capital &&
      k.tokens[before]?.kind === 'word' &&
      (!k.tokens[before].capital || k.is(before, C.preposition))
    );
  if (token.kind === 'clitic') return token.lower === "'s" && k.is(before, C['subject-pronoun']);
  // Any other word of grammar is no verb.
  if (token.kind !== 'word' || token.capital || classes !== 0) return false;
  if (k.is(before, NO_SUBJECT) && k.lower(before) !== 'that') return false;
  const { lower } = token;
  const irregular = irregularPast(lower);
  if (irregular === 'unchanged') return takesObject(k, i);
  if (irregular === 'own') return k.lower(i + 1) !== 'by' || /[^n]an$|ew$/u.test(lower);
  if (lower.endsWith('ed') && isRegularPast(lower)) return k.lower(i + 1) !== 'by' && isPastOfSubject(k, i);
  if (lower.endsWith('s') && lower.length > 3) return isPresentOfSubject(k, i);
  return k.is(before, C['subject-pronoun']) && reportingForm(lower)?.form === 'base';
}

const NO_SUBJECT = C.determiner | C.preposition | C.be | C.have;

const isRegularPast = (lower: string): boolean =>
  (lower.length > 4 || SHORT_PAST.has(lower)) && /(?:[^e]|(?:agr|nte|fr|decr)e)ed$/u.test(lower);

/** "the board | voted", and no "the | unpaid voted shares". */
function isPastOfSubject(k: Skeleton, i: number): boolean {
  const before = i - 1;
  const left = k.tokens[before];
  const after = k.tokens[i + 1];
  if (!left || !after) return false;
  if (left.kind !== 'word')
    return left.text === ',' || left.text === ')' || left.kind === 'mark' || isNameOfFirm(k, before);
  if (k.is(before, C['subject-pronoun'] | C.relative | C.adverb) || isAdverb(k, before)) return true;
  if (!isNominal(k, before)) return false;
  return (
    left.capital ||
    after.kind !== 'word' ||
    after.capital ||
    k.classes[i + 1] !== 0 ||
    after.lower.endsWith('s') ||
    opensWithArticle(k, before)
  );
}

/** "she | votes for", "Kim | leads the board". */
function isPresentOfSubject(k: Skeleton, i: number): boolean {
  const before = i - 1;
  const next = i + 1;
  const left = k.tokens[before];
  const pronoun = k.is(before, C['subject-pronoun']);
  const singular =
    pronoun || (left?.kind === 'word' && left.capital && !left.lower.endsWith('s')) || left?.lower === 'who';
  if (!singular) return false;
  const that = k.lower(next) === 'that';
  return (
    (!that && k.is(next, C.determiner | C['object-pronoun'])) ||
    (pronoun && (that || k.is(next, C.preposition | C.adverb)))
  );
}

/** "Moody's | cited the debt": before a verb and its object no owner stands. */
const isNameOfFirm = (k: Skeleton, clitic: number): boolean =>
  k.tokens[clitic]?.kind === 'clitic' &&
  k.tokens[clitic - 1]?.capital === true &&
  k.is(clitic + 2, C.determiner | C['object-pronoun']);

/** "said | the estimate carried wide margins": behind a reporting verb the article opens a subject; "a late retired judge" has none. */
const opensWithArticle = (k: Skeleton, noun: number): boolean =>
  /^(?:the|its|his|her|their|this)$/u.test(k.lower(noun - 1)) &&
  reportingForm(k.lower(noun - 2))?.verb.takes.has('clause') === true;

/** Four letters in -ed that are a past and nothing else: no "need", "seed", "shed". */
const SHORT_PAST = new Set(['died', 'lied', 'owed', 'tied', 'used', 'vied']);

/** "the board cut the price", "he put it off"; no "tax cuts", "helped cut the price". */
function takesObject(k: Skeleton, i: number): boolean {
  const before = i - 1;
  const subject =
    k.is(before, C['subject-pronoun']) ||
    (k.tokens[before]?.kind === 'word' && isNominal(k, before) && !k.is(before, C.determiner) && !isFinite(k, before));
  const object = k.is(i + 1, C.determiner | C['object-pronoun']) || k.tokens[i + 1]?.kind === 'number';
  return subject && (object || PARTICLES.has(k.lower(i + 1)));
}

/** "put off", "set out", "shut down". */
const PARTICLES = new Set(['off', 'out', 'up', 'down', 'back', 'aside']);

/** A verb in the past, or a participle that looks like one. */
export const isPast = (k: Skeleton, i: number): boolean =>
  !k.is(i, C.auxiliary) && (k.lower(i).endsWith('ed') || conjugationOf(k.lower(i)) === 'past');

/** Whether a verb in the indicative stands outside quotation marks from `first` to `last`. */
export function holdsFinite(k: Skeleton, first: number, last: number): boolean {
  for (let i = first; i < last; i = k.next(i)) if (isFinite(k, i)) return true;
  return false;
}

/** Whether the words from `first` are a clause: its own verb stands before any clause that hangs on it. */
export function isClause(k: Skeleton, first: number, last: number): boolean {
  let inner = 0;
  for (let i = first; i < last; i = k.next(i)) {
    const quotation = k.quotationAt(i);
    // `the plan “had flaws”`: the verb stands in marks.
    if (quotation && i > first && opensSmall(k, quotation) && isFinite(k, i + 1) && !k.lower(i + 1).endsWith('ed'))
      return inner === 0;
    if (isComma(k, i) && k.is(i + 1, C.coordinator | C.subordinator | C.relative)) return false;
    // "the plan and has gone": the verb is of the clause around it.
    if (k.is(i, C.coordinator) && isFinite(k, i + 1)) return false;
    if (i > first + 1 && k.is(i, C.subordinator) && !k.is(i, C.complementizer | C.preposition)) return false;
    if (i > first && (k.is(i, C.relative) || k.lower(i) === 'that')) inner++;
    else if (isFinite(k, i) && inner-- === 0) return true;
  }
  return false;
}

export function holdsQuotation(k: Skeleton, first: number, last: number): boolean {
  for (let i = first; i < last; i = k.next(i)) if (k.quotationAt(i)) return true;
  return false;
}
