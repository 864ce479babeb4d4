import { reportingForm, type ReportingForm, type ReportingVerb } from '../../../lexicon/reporting-verbs.js';
import { WordClass } from '../../../lexicon/word-classes.js';
import { asSubject } from '../syntax/appositives.js';
import { subjectOfParticiple } from '../syntax/nonfinite-subjects.js';
import type { Skeleton, SkeletonSentence } from '../syntax/skeleton.js';
import { subjectOf } from '../syntax/subjects.js';
import { holdsFinite, holdsQuotation, isAdverb, isComma, isNominal } from '../syntax/words.js';
import type { Cue } from './cue.js';
import { announces, isHeadline } from './headlines.js';
import { complementOfNoun, ownerOf } from './noun-cues.js';
import { ownerInWords } from './own-words.js';
import { quotativeBehind } from './quotatives.js';
import { quotedSource } from './quoted-sources.js';
import { groupAt, isPassive, kindOf } from './verb-groups.js';
import { worksAsVerb } from './verb-or-noun.js';

const C = WordClass;

/** The reporting verbs of a sentence that stand outside quotation marks and are no nouns, adjectives or passives. */
export function cuesOf(k: Skeleton, sentence: SkeletonSentence): Cue[] {
  const found: Cue[] = [];
  let headline: boolean | null = null;
  const quotative = quotativeBehind(k, sentence);
  for (let from = sentence.first; found.length < MAX_CUES;) {
    const i = nextCandidate(k, from, sentence.last, quotative);
    if (i === null) break;
    from = i + 1;
    const token = k.tokens[i];
    if (token?.text === ':' && (isLabel(k, sentence, i) || bringsQuotation(k, sentence, i, found.at(-1)))) {
      found.push({ verb: COLON, at: i, first: i, last: i + 1, kind: 'colon', subject: null, clause: sentence.first });
      continue;
    }
    if (token?.kind !== 'word' || isMarkup(k, i)) continue;
    const phrase = phraseAt(k, i, sentence);
    if (phrase) {
      found.push(phrase);
      // "as told by Kim": the verb within is no cue of its own.
      from = phrase.last;
      continue;
    }
    const entry = reportingForm(token.lower);
    if (!entry) {
      if (i === quotative) found.push(quotativeAt(k, i, sentence));
      continue;
    }
    if (token.capital && i > sentence.first) {
      if (!announces(entry)) continue;
      headline ??= isHeadline(k, sentence);
      if (!headline) continue;
    }
    const last = particleEnd(k, i, entry.verb);
    if (last === null) continue;
    const quoted = quotedSource(k, i, sentence);
    if (quoted) {
      const { verb, first, kind, subject } = quoted;
      if (found.at(-1)?.at === verb) found.pop();
      const clause = clauseStart(k, subject?.full ?? first, sentence);
      found.push({ verb: entry.verb, at: i, first, last: i + 1, kind, subject, clause });
      continue;
    }
    const cue = verbAt(k, i, last, entry, sentence);
    if (cue) found.push(cue);
  }
  return found;
}

/** The nearest token from `from` on that may be a cue. */
function nextCandidate(k: Skeleton, from: number, last: number, quotative: number | null): number | null {
  for (let i = from; i < last; i++) if (k.reporting[i] === 1 || i === quotative) return i;
  return null;
}

/** What reports without being a verb. */
function phraseAt(k: Skeleton, i: number, sentence: SkeletonSentence): Cue | null {
  switch (k.lower(i)) {
    case 'according':
    case 'as':
      return accordingAt(k, i, sentence);
    case 'words':
      return wordsAt(k, i, sentence);
    default:
      return nounAt(k, i, sentence);
  }
}

/** "according to Kim", "as told by Kim". */
function accordingAt(k: Skeleton, i: number, sentence: SkeletonSentence): Cue | null {
  const lower = k.lower(i);
  const according = lower === 'according' && k.lower(i + 1) === 'to';
  const told = lower === 'as' && k.lower(i + 2) === 'by' && reportingForm(k.lower(i + 1))?.form === 'past';
  if (!according && !told) return null;
  const clause = clauseStart(k, i, sentence);
  return { verb: ACCORDING, at: i, first: i, last: i + (told ? 3 : 2), kind: 'according', subject: null, clause };
}

/** "in Kim's words", "in the words of Kim". */
function wordsAt(k: Skeleton, i: number, { first: floor }: SkeletonSentence): Cue | null {
  const owner = ownerInWords(k, i, floor);
  if (!owner) return null;
  const [first, last] = owner === 'of' ? [i - 2, i + 2] : [owner.first - 1, i + 1];
  return { verb: WORDS, at: i, first, last, kind: 'words', subject: null, clause: first };
}

/** "Kim's claim that". */
function nounAt(k: Skeleton, i: number, sentence: SkeletonSentence): Cue | null {
  const owner = ownerOf(k, i, sentence.first);
  if (!owner || !complementOfNoun(k, i, sentence.last)) return null;
  return {
    verb: NOUN,
    at: i,
    first: i,
    last: i + 1,
    kind: 'noun',
    subject: asSubject(owner),
    clause: i,
  };
}

/** `“No,” Kim grumbled`: a verb that no list has. */
function quotativeAt(k: Skeleton, i: number, sentence: SkeletonSentence): Cue {
  const subject = subjectOf(k, i, sentence);
  const clause = clauseStart(k, subject?.full ?? i, sentence);
  return { verb: QUOTATIVE, at: i, first: i, last: i + 1, kind: 'finite', subject, clause };
}

/** The verb at `i` with its auxiliaries and its subject; null where it is a noun or an adjective. */
function verbAt(k: Skeleton, i: number, last: number, entry: ReportingForm, sentence: SkeletonSentence): Cue | null {
  const group = groupAt(k, i, sentence);
  const { first } = group;
  if (isPassive(k, i, entry, group)) {
    const subject = subjectOf(k, first, sentence);
    const clause = clauseStart(k, subject?.full ?? first, sentence);
    return { verb: PASSIVE, at: i, first, last: i + 2, kind: 'passive', subject, clause };
  }
  const { verb, form } = entry;
  const kind = kindOf(k, i, form, group, sentence.first);
  if (kind === null || (verb.nominal && !worksAsVerb(k, i, group, kind, form))) return null;
  const subject = kind === 'gerund' ? subjectOfParticiple(k, i, sentence) : subjectOf(k, first, sentence);
  // "Kim, asked whether he would stay, left": who is asked does not ask.
  const isAsked = verb.verb === 'ask' && form === 'past' && subject === null && isComma(k, first - 1);
  if (isAsked && !holdsFinite(k, sentence.first, first)) return null;
  return { verb, at: i, first, last, kind, subject, clause: clauseStart(k, subject?.full ?? first, sentence) };
}

/** Behind the verb at `i` and its particle: "made clear", "made it clear"; null where the particle is missing. */
function particleEnd(k: Skeleton, i: number, { particle }: ReportingVerb): number | null {
  if (particle === null) return i + 1;
  const at = k.lower(i + 1) === 'it' && particle !== 'it' ? i + 2 : i + 1;
  return k.lower(at) === particle ? at + 1 : null;
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
