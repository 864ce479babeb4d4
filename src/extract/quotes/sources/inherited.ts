import type { TokenRange } from '../../../document/paragraphs.js';
import { reportingForm } from '../../../lexicon/reporting-verbs.js';
import { WordClass } from '../../../lexicon/word-classes.js';
import type { Site } from '../attribution.js';
import type { Cue } from '../cues/cue.js';
import type { Subject } from '../syntax/appositives.js';
import { subjectOfInfinitive } from '../syntax/nonfinite-subjects.js';
import { phraseStartingAt } from '../syntax/noun-phrases.js';
import type { Skeleton } from '../syntax/skeleton.js';
import { subjectOf } from '../syntax/subjects.js';
import { commaBefore, isAdverb, isComma, isDash, isFinite } from '../syntax/words.js';

const C = WordClass;

/** The speaker of a cue: its own subject, or the one it shares with what stands before: "visited Seoul and said", ", adding that". "With Kim saying that" has its own. */
export function speakerOf(cue: Cue, site: Site): TokenRange | null {
  if (cue.subject && (cue.kind === 'finite' || cue.kind === 'gerund')) return cue.subject;
  const caused = cue.kind === 'infinitive' ? subjectOfInfinitive(site.k, cue.first, site.sentence) : null;
  return caused ?? inherited(cue, site);
}

/** The speaker of a cue without a subject: of a relative clause that goes on, of the cue before it, of the verb before it, or of the sentence. */
function inherited(cue: Cue, site: Site): TokenRange | null {
  const { k } = site;
  const apart = commaBefore(k, cue.clause);
  const relative = relativeBefore(cue.clause, site);
  if (relative) return relative;
  let nearest = -1;
  let speaker: TokenRange | null = null;
  for (const { cue: earlier, mention } of site.found) {
    if (!earlier || !mention || earlier.first >= cue.first || earlier.first < nearest) continue;
    if (apart && k.is(mention.first, C.relative)) continue;
    nearest = earlier.first;
    speaker = mention;
  }
  if (speaker) return speaker;
  return subjectOfVerbBefore(cue.clause, site) ?? leadingSubject(cue, site);
}

/** ", who left early and | said", ", which issued a note | asking": the relative pronoun whose clause no comma has ended. */
function relativeBefore(from: number, { k, sentence }: Site): TokenRange | null {
  for (let i = k.prev(from); i > sentence.first; i = k.prev(i)) {
    if (isComma(k, i) || isDash(k, i) || (k.quotationAt(i) && commaBefore(k, k.next(i)))) return null;
    if (k.lower(i) !== 'who' && k.lower(i) !== 'which') continue;
    return commaBefore(k, i) && isFinite(k, isAdverb(k, i + 1) ? i + 2 : i + 1) ? { first: i, last: i + 1 } : null;
  }
  return null;
}

/** The noun phrase that opens the sentence; behind its first comma when the cue itself opens it: "Conceding that …, he left". */
function leadingSubject(cue: Cue, { k, sentence, end }: Site): TokenRange | null {
  let i = sentence.first;
  const opens = cue.first <= sentence.first + 1;
  const fronted = opens || k.is(i, C.preposition | C.subordinator) || k.lower(i).endsWith('ing');
  if (fronted) {
    while (i < end && !isComma(k, i) && !(k.quotationAt(i) && commaBefore(k, k.next(i)))) i = k.next(i);
    if (i >= end) return null;
    i = k.next(i);
  }
  while (i < end && (isAdverb(k, i) || k.is(i, C.coordinator))) i++;
  if (!opens && i >= cue.first) return null;
  return phraseStartingAt(k, i, { first: i, last: end });
}

/**
 * The subject of the verb in the indicative that governs what begins at `from`: the nearest one of a main clause. One of a
 * subordinate clause ("when Kim called Lee, stressing that") is taken when the main clause is about a thing.
 */
export function subjectOfVerbBefore(from: number, { k, sentence }: Site): TokenRange | null {
  let near: TokenRange | null = null;
  let tries = 0;
  for (let i = k.prev(from); i > sentence.first && tries < MAX_TRIES; i = k.prev(i)) {
    if (k.quotationAt(i) || !isFinite(k, i)) continue;
    const first = groupStart(k, i, sentence.first);
    tries++;
    const subject = subjectOf(k, first, sentence);
    if (!subject || isNested(k, subject)) continue;
    if (!k.is(subject.full - 1, C.subordinator)) return near && isThing(k, subject) ? near : subject;
    near ??= subject;
    i = first;
  }
  return near;
}

function groupStart(k: Skeleton, verb: number, floor: number): number {
  let first = verb;
  while (
    first - 1 > floor &&
    !isComma(k, first - 1) &&
    (isAdverb(k, first - 1) || k.is(first - 1, C.auxiliary | C.negation))
  )
    first--;
  return first;
}

/** The subject of a relative or a reported clause: "who", "whose son", "news that Kim", "whether Kim", "who say Kim". */
const isNested = (k: Skeleton, { first, full }: Subject): boolean =>
  k.is(first, C.relative) ||
  reportingForm(k.lower(full - 1))?.verb.takes.has('clause') === true ||
  (full > 0 &&
    k.is(full - 1, C.complementizer) &&
    (!k.is(full - 1, C.subordinator) || k.lower(full - 1) === 'whether'));

const isThing = (k: Skeleton, { first, last }: TokenRange): boolean =>
  !k.is(first, C['subject-pronoun']) && k.tokens[last - 1]?.capital === false;

const MAX_TRIES = 12;
