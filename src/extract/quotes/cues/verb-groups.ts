import { isKnownOrganization } from '../../../lexicon/organizations.js';
import type { ReportingForm } from '../../../lexicon/reporting-verbs.js';
import { WordClass } from '../../../lexicon/word-classes.js';
import type { Skeleton, SkeletonSentence } from '../syntax/skeleton.js';
import { isAdverb, isComma, isFinite } from '../syntax/words.js';
import { isAttribute, namesAgent } from './participles.js';

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
    const classes = k.classes[i] ?? 0;
    const lower = k.lower(i);
    if ((classes & C.be) !== 0) be = true;
    else if ((classes & C.have) !== 0) have = true;
    else if ((classes & C.finite) !== 0) modal = true;
    else if (lower === "'s" && k.is(i - 1, C['subject-pronoun'])) {
      // "he's saying", "he's said"
      if (k.lower(at).endsWith('ing')) be = true;
      else have = true;
    } else if (lower === 'to' && i === at - 1) to = true;
    else if ((classes & C.negation) !== 0 || (isAdverb(k, i) && lower !== 'so' && !(lower === 'once' && i < at - 1))) {
      if ((classes & C.time) !== 0) break;
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
    'struggled struggling rushed hastened seemed appeared like likes liked love loves loved used proceeded proceeds moved sought wants wanted tried trying tries willing eager quick careful'
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
      if (!group.have && CUTS_SHORT.has(k.lower(at - 1))) return null;
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
    if (k.quotationAt(i) || isComma(k, i) || isFinite(k, i) || k.is(i, C.complementizer)) return false;
    // "Said one trader in Salem:", but "Asked about it:"
    if (k.is(i, C.preposition) && i === at + 1) return false;
  }
  return false;
}

const LONGEST_SUBJECT = 12;

/** "Macy's reported": of a company that is written so; "Hale's said", of any that speaks. */
export function endsName(k: Skeleton, clitic: number): boolean {
  if (k.tokens[clitic - 1]?.capital !== true) return false;
  if (isKnownOrganization(`${k.lower(clitic - 1)}'s`)) return true;
  return /^sa(?:id|ys)$/u.test(k.lower(clitic + 1)) && k.lower(clitic + 2) !== 'to';
}

/** "when asked", "if told": the passive without its auxiliary. */
const CUTS_SHORT = new Set(['when', 'whenever', 'if', 'until', 'unless', 'although', 'though', 'while']);

/** "was described by", "being asked by". */
export const isPassive = (k: Skeleton, at: number, { verb, form }: ReportingForm, group: Group): boolean =>
  group.be &&
  (form === 'past' || form === 'participle') &&
  k.lower(at + 1) === 'by' &&
  (verb.takes.has('judge') || verb.takes.has('wh') || verb.takes.has('clause'));

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
