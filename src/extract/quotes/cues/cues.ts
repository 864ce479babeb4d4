import type { TokenRange } from '../../../document/paragraphs.js';
import { WordClass } from '../../../lexicon/word-classes.js';
import { reportingForm, type Complement, type ReportingVerb } from '../../../lexicon/reporting-verbs.js';
import type { Subject } from '../syntax/appositives.js';
import { announces, isHeadline } from './headlines.js';
import { complementOfNoun, ownerOf } from './noun-cues.js';
import type { Skeleton, SkeletonSentence } from '../syntax/skeleton.js';
import { subjectOfParticiple } from '../syntax/nonfinite-subjects.js';
import { ownerInWords } from './own-words.js';
import { quotedSource } from './quoted-sources.js';
import { quotativeBehind } from './quotatives.js';
import { subjectOf } from '../syntax/subjects.js';
import { groupAt, isPassive, kindOf, type CueKind } from './verb-groups.js';
import { worksAsVerb } from './verb-or-noun.js';
import { holdsQuotation, isAdverb, isNominal } from '../syntax/words.js';

const C = WordClass;

/** A reporting verb at work, with its auxiliaries: "has long argued", "did not say", "adding". */
export interface Cue extends TokenRange {
  readonly verb: ReportingVerb;
  /** The token of the verb itself. */
  readonly at: number;
  readonly kind: CueKind;
  /** Who it belongs to, when that stands before it. */
  readonly subject: Subject | null;
  /** Where its clause begins: at the subject, or at the conjunction before it. */
  readonly clause: number;
}

export const takes = (cue: Cue, complement: Complement): boolean => cue.verb.takes.has(complement);

/** Whether a verb brings nothing but words in marks: "boomed", "started". */
export const isAloud = ({ takes: complements }: ReportingVerb): boolean =>
  complements.size === 1 && complements.has('quotation');

/** "did not respond", "has never mentioned". */
export function isNegated(k: Skeleton, cue: Cue): boolean {
  for (let i = cue.first; i < cue.at; i++) if (k.is(i, C.negation) || k.lower(i) === 'never') return true;
  return false;
}

/** The reporting verbs of a sentence that stand outside quotation marks and are no nouns, adjectives or passives. */
export function cuesOf(k: Skeleton, sentence: SkeletonSentence): Cue[] {
  const found: Cue[] = [];
  let headline: boolean | null = null;
  const quotative = quotativeBehind(k, sentence);
  for (let i = sentence.first; i < sentence.last && found.length < MAX_CUES; i++) {
    if (k.reporting[i] === 0 && i !== quotative) continue;
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
    const whose = ownerInWords(k, i, sentence.first);
    if (whose) {
      const first = whose === 'of' ? i - 2 : whose.first - 1;
      const last = whose === 'of' ? i + 2 : i + 1;
      found.push({ verb: WORDS, at: i, first, last, kind: 'words', subject: null, clause: first });
      continue;
    }
    const owner = ownerOf(k, i, sentence.first);
    if (owner && complementOfNoun(k, i, sentence.last)) {
      const subject = { ...owner, full: owner.first };
      found.push({ verb: NOUN, at: i, first: i, last: i + 1, kind: 'noun', subject, clause: i });
      continue;
    }
    const entry = reportingForm(token.lower);
    if (!entry) {
      if (i !== quotative) continue;
      const subject = subjectOf(k, i, sentence);
      const clause = clauseStart(k, subject?.full ?? i, sentence);
      found.push({ verb: QUOTATIVE, at: i, first: i, last: i + 1, kind: 'finite', subject, clause });
      continue;
    }
    if (token.capital && i > sentence.first) {
      headline ??= isHeadline(k, sentence);
      if (!headline || !announces(entry)) continue;
    }
    // "made clear", "made it clear"
    const particle = k.lower(i + 1) === 'it' && entry.verb.particle !== 'it' ? i + 2 : i + 1;
    if (entry.verb.particle !== null && k.lower(particle) !== entry.verb.particle) continue;
    const quoted = k.lower(i - 1) === 'as' || k.lower(i - 1) === 'having' ? quotedSource(k, i, sentence) : null;
    if (quoted) {
      const { verb, first, kind, subject } = quoted;
      if (found.at(-1)?.at === verb) found.pop();
      const clause = clauseStart(k, subject?.full ?? first, sentence);
      found.push({ verb: entry.verb, at: i, first, last: i + 1, kind, subject, clause });
      continue;
    }
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
    const subject = kind === 'gerund' ? subjectOfParticiple(k, i, sentence) : subjectOf(k, group.first, sentence);
    const last = entry.verb.particle === null ? i + 1 : particle + 1;
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
const QUOTATIVE: ReportingVerb = { ...COLON, verb: 'quotative', takes: new Set(['quotation'] as const) };
const PASSIVE: ReportingVerb = { ...COLON, verb: 'by' };
const NOUN: ReportingVerb = { ...COLON, verb: 'noun' };
const WORDS: ReportingVerb = { ...COLON, verb: 'words' };
const ACCORDING: ReportingVerb = { verb: 'according to', takes: new Set(), nominal: false, particle: null };

/** No sentence that people write has more; each is weighed against the others, so their number is bounded. */
const MAX_CUES = 40;

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
