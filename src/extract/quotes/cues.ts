import type { TokenRange } from '../../document/paragraphs.js';
import { WordClass } from '../../lexicon/word-classes.js';
import {
  isReportingNoun,
  reportingForm,
  type Complement,
  type ReportingForm,
  type ReportingVerb,
} from '../../lexicon/reporting-verbs.js';
import { absoluteSubject, subjectOf, type Subject } from './subjects.js';
import type { Skeleton, SkeletonSentence } from './skeleton.js';
import { holdsQuotation, isAdverb, isComma, isNominal } from './words.js';

const C = WordClass;

/** A reporting verb at work, with its auxiliaries: "has long argued", "did not say", "adding". */
export interface Cue extends TokenRange {
  readonly verb: ReportingVerb;
  /** The token of the verb itself. */
  readonly at: number;
  readonly kind: 'finite' | 'gerund' | 'infinitive' | 'passive' | 'according' | 'colon' | 'noun';
  /** Who it belongs to, when that stands before it. */
  readonly subject: Subject | null;
  /** Where its clause begins: at the subject, or at the conjunction before it. */
  readonly clause: number;
}

export const takes = (cue: Cue, complement: Complement): boolean => cue.verb.takes.has(complement);

/** "did not respond", "has never mentioned". */
export function isNegated(k: Skeleton, cue: Cue): boolean {
  for (let i = cue.first; i < cue.at; i++) if (k.is(i, C.negation) || k.lower(i) === 'never') return true;
  return false;
}

/** The reporting verbs of a sentence that stand outside quotation marks and are no nouns, adjectives or passives. */
export function cuesOf(k: Skeleton, sentence: SkeletonSentence): Cue[] {
  const found: Cue[] = [];
  let headline: boolean | null = null;
  for (let i = sentence.first; i < sentence.last && found.length < MAX_CUES; i = k.next(i)) {
    const token = k.tokens[i];
    if (token?.text === ':' && (isLabel(k, sentence, i) || bringsQuotation(k, sentence, i, found.at(-1)))) {
      found.push({ verb: COLON, at: i, first: i, last: i + 1, kind: 'colon', subject: null, clause: sentence.first });
      continue;
    }
    if (token?.kind !== 'word' || isMarkup(k, i)) continue;
    if (token.lower === 'according' && k.lower(i + 1) === 'to') {
      found.push({
        verb: ACCORDING,
        at: i,
        first: i,
        last: i + 2,
        kind: 'according',
        subject: null,
        clause: clauseStart(k, i, sentence),
      });
      continue;
    }
    if (token.lower === 'as' && k.lower(i + 2) === 'by' && reportingForm(k.lower(i + 1))?.form === 'past') {
      found.push({
        verb: ACCORDING,
        at: i,
        first: i,
        last: i + 3,
        kind: 'according',
        subject: null,
        clause: clauseStart(k, i, sentence),
      });
      i += 2;
      continue;
    }
    if (k.lower(i + 1) === 'that' && isReportingNoun(token.lower) && isOwner(k, i - 1)) {
      found.push({ verb: NOUN, at: i, first: i, last: i + 1, kind: 'noun', subject: null, clause: i });
      continue;
    }
    const entry = reportingForm(token.lower);
    if (!entry) continue;
    if (token.capital && i > sentence.first) {
      headline ??= isHeadline(k, sentence);
      if (!headline || !announces(entry)) continue;
    }
    if (entry.verb.particle !== null && k.lower(i + 1) !== entry.verb.particle) continue;
    const group = groupAt(k, i, sentence);
    if (isPassive(k, i, entry, group)) {
      const subject = subjectOf(k, group.first, sentence);
      const clause = clauseStart(k, subject?.full ?? group.first, sentence);
      found.push({ verb: PASSIVE, at: i, first: group.first, last: i + 2, kind: 'passive', subject, clause });
      continue;
    }
    const kind = kindOf(k, i, entry.form, group, sentence.first);
    if (kind === null) continue;
    if (entry.verb.nominal && !worksAsVerb(k, i, group, kind, entry.form)) continue;
    const subject = kind === 'gerund' ? absoluteSubject(k, i, sentence) : subjectOf(k, group.first, sentence);
    const last = entry.verb.particle === null ? i + 1 : i + 2;
    found.push({
      verb: entry.verb,
      at: i,
      first: group.first,
      last,
      kind,
      subject,
      clause: clauseStart(k, subject?.full ?? group.first, sentence),
    });
  }
  return found;
}

/** A line in which the long words are capitalised: "Mayor Says Bridge Will Open". */
function isHeadline(k: Skeleton, { first, last }: SkeletonSentence): boolean {
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
const announces = ({ verb, form }: ReportingForm): boolean =>
  !verb.nominal &&
  !verb.takes.has('noun') &&
  (verb.takes.has('clause') || verb.takes.has('listener')) &&
  (form === 'present' || form === 'past');

const LONG_WORD = 4;
const FEWEST_CAPITALS = 2;

/** "<note": the name of an element, no word. */
const isMarkup = (k: Skeleton, i: number): boolean =>
  (k.tokens[i]?.gap === 0 && (k.tokens[i - 1]?.text === '<' || k.tokens[i - 1]?.text === '/')) ||
  (k.tokens[i + 1]?.gap === 0 && k.tokens[i + 1]?.text === '_');

/** "Kim Min-ji: Bridge is ‘a disgrace’": a name at the head of a line, and a quotation in the rest of it. */
function isLabel(k: Skeleton, sentence: SkeletonSentence, colon: number): boolean {
  if (colon - sentence.first > LABEL || !k.tokens[sentence.first]?.capital || !k.tokens[colon - 1]?.capital)
    return false;
  for (let i = sentence.first; i < colon; i++) if (!isNominal(k, i)) return false;
  return holdsQuotation(k, colon, sentence.last);
}

const LABEL = 6;

/** A quotation stands behind the colon; that of the next paragraph is a verb's that stands close before it. */
const bringsQuotation = (k: Skeleton, sentence: SkeletonSentence, colon: number, last: Cue | undefined): boolean =>
  k.quotationAt(colon + 1) !== null && (colon + 1 < sentence.last || !last || last.at <= colon - NEAR);

const NEAR = 12;

const COLON: ReportingVerb = { verb: ':', takes: new Set(), nominal: false, particle: null };
const PASSIVE: ReportingVerb = { ...COLON, verb: 'by' };
const NOUN: ReportingVerb = { ...COLON, verb: 'noun' };
const ACCORDING: ReportingVerb = { verb: 'according to', takes: new Set(), nominal: false, particle: null };

/** "his claim", "Kim’s claim". */
const isOwner = (k: Skeleton, i: number): boolean => /^(?:'s|his|her|their|its|my|our|your)$/u.test(k.lower(i));

/** No sentence that people write has more; each is weighed against the others, so their number is bounded. */
const MAX_CUES = 40;

interface Group {
  readonly first: number;
  readonly be: boolean;
  readonly have: boolean;
  readonly modal: boolean;
  readonly to: boolean;
  /** Governed by a participle: "declining to say". */
  readonly participle: boolean;
}

/** Auxiliaries, negation and adverbs before the verb. */
function groupAt(k: Skeleton, at: number, sentence: SkeletonSentence): Group {
  let first = at;
  let be = false;
  let have = false;
  let modal = false;
  let to = false;
  for (let i = at - 1; i >= sentence.first && at - i < GROUP_LENGTH; i--) {
    if (k.is(i, C.be)) be = true;
    else if (k.is(i, C.have)) have = true;
    else if (k.is(i, C.finite)) modal = true;
    else if (k.lower(i) === "'s" && k.is(i - 1, C['subject-pronoun'])) have = true;
    else if (k.lower(i) === 'to' && i === at - 1) to = true;
    else if (k.is(i, C.negation) || (isAdverb(k, i) && k.lower(i) !== 'so' && k.lower(i) !== 'once')) {
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

function kindOf(k: Skeleton, at: number, form: string, group: Group, first: number): Cue['kind'] | null {
  const before = group.first - 1;
  switch (form) {
    case 'gerund':
      if (group.be) return 'finite';
      return k.is(before, C.determiner) || k.lower(before) === "'s" || k.tokens[before]?.kind === 'number'
        ? null
        : 'gerund';
    case 'base':
      if (k.is(before, C['object-pronoun']) && CAUSING.test(k.lower(before - 1))) return null;
      if (group.to) return 'infinitive';
      if (group.modal) return group.participle ? 'gerund' : 'finite';
      return group.have || group.be || isSingular(k, before) ? null : 'finite';
    case 'present':
      return group.modal || group.be || group.have ? null : 'finite';
    default: {
      if (group.be || (k.tokens[at]?.capital && at === first) || sharesPassive(k, at)) return null;
      if (
        !group.have &&
        k.is(at - 1, C.determiner | C.preposition) &&
        k.lower(at - 1) !== 'that' &&
        !k.is(at - 1, C.pronoun)
      )
        return null;
      if (k.lower(at - 1) === "'s" && !group.have) return null;
      if (k.is(group.first - 2, C.determiner) && k.lower(group.first - 1) === 'most') return null;
      if (k.tokens[at - 1]?.kind === 'number' && k.classes[at + 1] === 0) return null;
      if (form === 'participle' && !group.have) return null;
      return k.lower(at + 1) === 'by' && !k.is(at - 1, C['subject-pronoun']) ? null : 'finite';
    }
  }
}

/** "was described by", "being asked by". */
const isPassive = (k: Skeleton, at: number, { verb, form }: ReportingForm, group: Group): boolean =>
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
function worksAsVerb(k: Skeleton, at: number, group: Group, kind: Cue['kind'], form: string): boolean {
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
  if (left.kind === 'mark') return k.quotationAt(k.prev(at)) !== null;
  if (left.text === ',' && k.tokens[before - 1]?.kind === 'mark') return true;
  if (k.is(before, C.determiner | C.preposition) || left.lower === "'s" || left.kind === 'number') return false;
  if (right.kind === 'stop' && left.capital) return true;
  if (form === 'base' && right.capital && k.is(before, C.coordinator)) return false;
  const starts =
    k.is(at + 1, C.determiner | C['subject-pronoun'] | C.complementizer | C['object-pronoun']) ||
    right.kind === 'mark' ||
    right.text === ',' ||
    right.text === ':' ||
    (right.capital && !k.is(at + 1, C.time));
  if (form === 'present')
    return (
      starts &&
      (left.capital ||
        left.kind !== 'word' ||
        (!left.lower.endsWith('s') && (k.is(before - 1, C.determiner) || k.tokens[before - 1]?.capital === true)))
    );
  return starts && left.kind === 'word' && (left.lower.endsWith('s') || left.capital) && !k.is(at + 1, C.preposition);
}

/** Conjunctions and adverbs that open a clause go with it: "but Kim said", "while Lee argues". */
function clauseStart(k: Skeleton, from: number, sentence: SkeletonSentence): number {
  let i = from;
  while (
    i > sentence.first &&
    (k.is(i - 1, C.coordinator | C.subordinator | C.relative) || isAdverb(k, i - 1)) &&
    !k.quotationAt(k.prev(i))
  )
    i--;
  return i;
}
