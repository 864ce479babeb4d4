import { WordClass } from '../../lexicon/word-classes.js';
import { isKnownOrganization } from '../../lexicon/organizations.js';
import { role } from '../../lexicon/people.js';
import { reportingForm, type ReportingForm } from '../../lexicon/reporting-verbs.js';
import { isAttribute, namesAgent } from './participles.js';
import type { Skeleton, SkeletonSentence } from './skeleton.js';
import { isAdverb, isComma, isDash, isFinite, isPluralOwner, isNominal, lastInside, opensSmall } from './words.js';

const C = WordClass;

export type CueKind = 'finite' | 'gerund' | 'infinitive' | 'passive' | 'according' | 'colon' | 'noun' | 'words';

/** A verb with its auxiliaries. */
export interface Group {
  readonly first: number;
  readonly be: boolean;
  readonly have: boolean;
  readonly modal: boolean;
  readonly to: boolean;
  /** Governed by a participle: "declining to say". */
  readonly participle: boolean;
}

/** Auxiliaries, negation and adverbs before the verb. */
export function groupAt(k: Skeleton, at: number, sentence: SkeletonSentence): Group {
  let first = at;
  let be = false;
  let have = false;
  let modal = false;
  let to = false;
  for (let i = at - 1; i >= sentence.first && at - i < GROUP_LENGTH; i--) {
    if (k.is(i, C.be)) be = true;
    else if (k.is(i, C.have)) have = true;
    else if (k.is(i, C.finite)) modal = true;
    else if (k.lower(i) === "'s" && k.is(i - 1, C['subject-pronoun'])) {
      // "he's saying", "he's said"
      if (k.lower(at).endsWith('ing')) be = true;
      else have = true;
    } else if (k.lower(i) === 'to' && i === at - 1) to = true;
    else if (k.is(i, C.negation) || (isAdverb(k, i) && k.lower(i) !== 'so' && !(k.lower(i) === 'once' && i < at - 1))) {
      if (k.is(i, C.time)) break;
      if (!continuesLeft(k, i, sentence)) break;
    } else break;
    first = i;
    if (to) break;
  }
  if (to && GOVERNORS.has(k.lower(first - 1)) && first - 1 > sentence.first) {
    const governor = k.lower(first - 1) === 'on' ? first - 2 : first - 1;
    const governed = groupAt(k, governor, sentence);
    const participle = k.lower(governor).endsWith('ing') && !governed.be;
    return { ...governed, to: false, modal: true, participle };
  }
  return { first, be, have, modal, to, participle: false };
}

/** "declined to say", "went on to say": verbs that leave the saying to the one they govern. */
const GOVERNORS = new Set(
  (
    'decline declines declined declining refuse refuses refused refusing fail fails failed continue continues continued continuing on began begun begins begin ' +
    'struggled struggling rushed hastened seemed appeared like likes used proceeded proceeds moved sought wants wanted tried trying tries willing eager quick careful'
  ).split(' '),
);

const GROUP_LENGTH = 7;

/** An adverb at the head of a clause ("Still said") is no part of the verb. */
const continuesLeft = (k: Skeleton, i: number, sentence: SkeletonSentence): boolean =>
  i > sentence.first && !isComma(k, i - 1);

export function kindOf(k: Skeleton, at: number, form: string, group: Group, first: number): CueKind | null {
  const before = group.first - 1;
  switch (form) {
    case 'gerund':
      if (group.be) return 'finite';
      return k.is(before, C.determiner) ||
        k.lower(before) === "'s" ||
        k.tokens[before]?.kind === 'number' ||
        isAttribute(k, at)
        ? null
        : 'gerund';
    case 'base':
      if (k.is(before, C['object-pronoun']) && CAUSING.test(k.lower(before - 1))) return null;
      // "State law forbids it", "Note that it is late": no subject stands before it.
      if (at === first && k.tokens[at]?.capital) return null;
      if (group.to) return 'infinitive';
      if (group.modal) return group.participle ? 'gerund' : 'finite';
      return group.have || group.be || isSingular(k, before) ? null : 'finite';
    case 'present':
      return group.modal || group.be || group.have ? null : 'finite';
    default: {
      if (group.be || (k.tokens[at]?.capital && at === first && !introduces(k, at)) || sharesPassive(k, at))
        return null;
      if (
        !group.have &&
        k.is(at - 1, C.determiner | C.preposition) &&
        k.lower(at - 1) !== 'that' &&
        !k.is(at - 1, C.pronoun)
      )
        return null;
      if (k.lower(at - 1) === "'s" && !group.have && !endsName(k, at - 1)) return null;
      if (!group.have && CUTS_SHORT.test(k.lower(at - 1))) return null;
      if (k.is(group.first - 2, C.determiner) && k.lower(group.first - 1) === 'most') return null;
      if (k.tokens[at - 1]?.kind === 'number' && k.classes[at + 1] === 0) return null;
      if (form === 'participle' && !group.have) return null;
      // "words said by Kim", but "Kim said by telephone"
      return namesAgent(k, at + 1) && !k.is(at - 1, C['subject-pronoun']) && k.tokens[at - 1]?.capital !== true
        ? null
        : 'finite';
    }
  }
}

/** `Said one trader: “…”`: behind the verb only its subject and a colon stand before the quotation. */
function introduces(k: Skeleton, at: number): boolean {
  for (let i = at + 1; i < at + LONGEST_SUBJECT; i++) {
    if (k.tokens[i]?.text === ':') return k.quotationAt(i + 1) !== null;
    if (k.quotationAt(i) || isComma(k, i) || isFinite(k, i) || k.is(i, C.preposition | C.complementizer)) return false;
  }
  return false;
}

/** "Macy's reported": of a company that is written so; "Hale's said", of any that speaks. */
function endsName(k: Skeleton, clitic: number): boolean {
  if (k.tokens[clitic - 1]?.capital !== true) return false;
  if (isKnownOrganization(`${k.lower(clitic - 1)}'s`)) return true;
  return /^sa(?:id|ys)$/u.test(k.lower(clitic + 1)) && k.lower(clitic + 2) !== 'to';
}

/** "when asked", "if told": the passive without its auxiliary. */
const CUTS_SHORT = /^(?:when|whenever|if|until|unless|although|though|while)$/u;

/** "was described by", "being asked by". */
export const isPassive = (k: Skeleton, at: number, { verb, form }: ReportingForm, group: Group): boolean =>
  group.be &&
  (form === 'past' || form === 'participle') &&
  k.lower(at + 1) === 'by' &&
  (verb.takes.has('judge') || verb.takes.has('wh'));

/** "let me say", "heard him say": the pronoun is the object of the verb before it. */
const CAUSING =
  /^(?:let|lets|make|makes|made|help|helps|helped|hear|hears|heard|hearing|see|saw|seen|watch|watched|watching)$/u;

/** "have a larger say": the phrase before it is singular, so the word without an ending is no verb. */
function isSingular(k: Skeleton, last: number): boolean {
  for (let i = last; i >= 0 && i > last - SINGULAR_REACH; i--) {
    const token = k.tokens[i];
    if (token?.kind !== 'word' || token.capital) return false;
    if (SINGULAR.has(token.lower)) return true;
    if (k.classes[i] !== 0) return false;
  }
  return false;
}

const SINGULAR_REACH = 4;
const SINGULAR = new Set(['a', 'an', 'this', 'each', 'every', 'what']);

/** "was booed and shouted down": the auxiliary holds for both. */
const sharesPassive = (k: Skeleton, at: number): boolean =>
  k.is(at - 1, C.coordinator) && k.lower(at - 2).endsWith('ed') && k.is(at - 3, C.be);

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
  if (form === 'present')
    return (
      (starts || promises(k, at)) &&
      (left.capital ||
        left.kind !== 'word' ||
        (!/(?:s|ed)$/u.test(left.lower) &&
          (k.is(before - 1, C.determiner) || k.tokens[before - 1]?.capital === true || isPluralOwner(k, before - 1))))
    );
  return starts && left.kind === 'word' && (left.lower.endsWith('s') || left.capital) && !k.is(at + 1, C.preposition);
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
