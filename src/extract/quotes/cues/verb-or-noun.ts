import { isDocument } from '../../../lexicon/organizations.js';
import { role, title } from '../../../lexicon/people.js';
import { reportingForm } from '../../../lexicon/reporting-verbs.js';
import { WordClass } from '../../../lexicon/word-classes.js';
import type { Skeleton } from '../syntax/skeleton.js';
import { isComma, isDash, isNominal, isPluralOwner, lastInside, opensSmall } from '../syntax/words.js';
import { endsName, type CueKind, type Group } from './verb-groups.js';

const C = WordClass;

/** "claims", "report", "call": a verb only after something that can be its subject and before something it can say. */
export function worksAsVerb(k: Skeleton, at: number, group: Group, kind: CueKind, form: string): boolean {
  if (
    form === 'past' ||
    form === 'participle' ||
    form === 'gerund' ||
    kind === 'infinitive' ||
    group.modal ||
    group.have ||
    group.be
  )
    return true;
  const before = group.first - 1;
  const left = k.tokens[before];
  const right = k.tokens[at + 1];
  if (!left || !right) return false;
  if (k.is(before, C['subject-pronoun']) || left.lower === 'which') return true;
  if (left.kind === 'mark') return isQuotationSaid(k, at) && !(form === 'base' && isCompound(k, at));
  if (left.text === ',' && k.tokens[before - 1]?.kind === 'mark') return true;
  // "He took 300 dollars -- claims that he denies"
  if (isDash(k, before) && !dashBefore(k, before)) return false;
  // "another calls him": no determiner of one stands before a plural.
  if (form === 'present' && /^(?:another|one)$/u.test(left.lower)) return true;
  if (k.is(before, C.determiner | C.preposition) || left.kind === 'number') return false;
  if (left.lower === "'s" && !endsName(k, before)) return false;
  if (right.kind === 'stop' && (left.capital || (form === 'present' && followsQuotation(k, before)))) return true;
  if (right.kind === 'stop' && form === 'base' && closesClause(k, before)) return true;
  if (form === 'base' && right.capital && k.is(before, C.coordinator)) return false;
  // "Senior advocate Ann Roe"
  if (form === 'base' && right.capital && title(k.lower(at)) && !left.lower.endsWith('s')) return false;
  // "border states that have", "the Salem state Senate"
  if (right.lower === 'that' && k.is(at + 2, C.finite)) return false;
  // `The new rules “will cost jobs”`: the verb of the noun stands in marks.
  const quoted = k.quotationAt(at + 1);
  if (quoted && opensSmall(k, quoted) && k.is(at + 2, C.finite)) return false;
  const starts =
    k.is(at + 1, C.determiner | C['subject-pronoun'] | C.complementizer | C['object-pronoun']) ||
    right.kind === 'mark' ||
    right.text === ',' ||
    right.text === ':' ||
    (left.text === ',' && role(right.lower) !== undefined && k.tokens[at + 2]?.capital === true) ||
    (right.capital && !k.is(at + 1, C.time));
  // "The company's annual report | shows that"
  const tells = right.lower === 'that' && isDocument(left.lower) && !left.lower.endsWith('s');
  if (form === 'present')
    return (
      (tells && reportingForm(k.lower(at))?.verb.takes.has('finding') === true) ||
      ((starts || promises(k, at)) &&
        (left.capital ||
          left.kind !== 'word' ||
          (!/(?:s|ed)$/u.test(left.lower) &&
            (k.is(before - 1, C.determiner) ||
              k.tokens[before - 1]?.capital === true ||
              isPluralOwner(k, before - 1)))))
    );
  // "Polls show | voters are tired"
  const finds = isNominal(k, at + 1) && isDocument(left.lower) && reportingForm(k.lower(at))?.verb.takes.has('finding');
  return (
    (starts || finds === true) &&
    left.kind === 'word' &&
    (left.lower.endsWith('s') || left.capital) &&
    !k.is(at + 1, C.preposition)
  );
}

/** `“We won,” press secretary Kim said`: a noun in the singular stands behind the word, and a name behind that. */
const isCompound = (k: Skeleton, at: number): boolean => {
  const noun = k.tokens[at + 1];
  return noun?.kind === 'word' && !noun.capital && k.classes[at + 1] === 0 && k.tokens[at + 2]?.capital === true;
};

/** "…, its authors | claim.": a plural between a comma and the end. */
function closesClause(k: Skeleton, last: number): boolean {
  if (!/[^s]s$/u.test(k.lower(last))) return false;
  let i = last;
  while (i > last - SHORT && isNominal(k, i)) i--;
  return isComma(k, i);
}

const SHORT = 5;

/** "Kim -- the mayor -- | claims": a dash before the one at `closing`. */
function dashBefore(k: Skeleton, closing: number): boolean {
  for (let i = closing - 1; i >= 0 && i > closing - DASHED && k.tokens[i]?.kind !== 'stop'; i--)
    if (isDash(k, i)) return true;
  return false;
}

const DASHED = 30;

/** `“We won,” a voice in the ad | states.`: all that stands between the quotation and the verb is its subject. */
function followsQuotation(k: Skeleton, last: number): boolean {
  for (let i = last, steps = 0; i >= 0 && steps < LONGEST_SUBJECT; i = k.prev(i), steps++) {
    const quotation = k.quotationAt(i);
    if (quotation) return i < last && /^[,?!]$/u.test(lastInside(k, quotation)?.text ?? '');
    if (!isNominal(k, i) && !k.is(i, C.preposition)) return false;
  }
  return false;
}

const LONGEST_SUBJECT = 12;

/** `“We won,” claims`, `“We won” claims Kim`, and no `the “right to stay” claims`. */
function isQuotationSaid(k: Skeleton, at: number): boolean {
  const quotation = k.quotationAt(k.prev(at));
  if (!quotation) return false;
  const inner = lastInside(k, quotation);
  return (
    inner?.text === ',' ||
    inner?.kind === 'stop' ||
    k.tokens[at + 1]?.capital === true ||
    k.is(at + 1, C.determiner | C['subject-pronoun'])
  );
}

/** "Harlow promises to": a name, and what it means to do. */
const promises = (k: Skeleton, at: number): boolean =>
  k.lower(at + 1) === 'to' &&
  k.tokens[at - 1]?.capital === true &&
  reportingForm(k.lower(at))?.verb.takes.has('to') === true;
