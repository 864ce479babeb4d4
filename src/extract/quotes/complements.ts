import type { TokenRange } from '../../document/paragraphs.js';
import { WordClass } from '../../lexicon/word-classes.js';
import { conjugationOf } from '../../lexicon/conjugation.js';
import { reportingForm } from '../../lexicon/reporting-verbs.js';
import type { Cue } from './cues.js';
import { largerPlaceEnd, phraseEnd } from './phrases.js';
import type { Skeleton } from './skeleton.js';
import { isAdverb, isComma, isDash, isFinite, commaBefore, holdsFinite, lastInside } from './words.js';

const C = WordClass;

/** What follows a cue: where it begins and what it is. */
export interface Complement {
  readonly kind: 'that' | 'quotation' | 'clause' | 'infinitive' | 'wh' | 'none';
  readonly first: number;
  /** A comma or colon stands between the cue and it. */
  readonly comma: boolean;
}

/** The end of a sentence without its stops and closing marks. */
export function sentenceContentEnd(k: Skeleton, bounds: TokenRange): number {
  let last = bounds.last;
  while (
    last > bounds.first &&
    (k.tokens[last - 1]?.kind === 'stop' || (k.tokens[last - 1]?.text === ')' && !opened(k, last - 1, bounds.first)))
  )
    last--;
  return last;
}

const opened = (k: Skeleton, closing: number, first: number): boolean => {
  for (let i = closing - 1, steps = 0; i >= first && steps < 60; i--, steps++)
    if (k.tokens[i]?.text === '(') return true;
  return false;
};

/** Looks past adverbs, times and "in a statement" for what was said; `from` is the first token behind the cue and its listener. */
export function complementAt(k: Skeleton, from: number, end: number): Complement {
  let i = from;
  let comma = false;
  for (let steps = 0; i < end && steps < MAX_STEPS; steps++) {
    const token = k.tokens[i];
    if (!token) break;
    if (k.quotationAt(i)) return { kind: 'quotation', first: i, comma };
    const lower = k.lower(i);
    if (token.text === ':') {
      i++;
      comma = true;
      continue;
    }
    const placed = lower === ',' ? largerPlaceEnd(k, i) : i;
    if (placed > i && steps > 0) {
      i = placed;
      continue;
    }
    if (token.text === ',' || isDash(k, i)) {
      const inner = k.next(i);
      if (k.quotationAt(inner)) return { kind: 'quotation', first: inner, comma: true };
      if (lower === ',' && k.lower(inner) === 'that') return { kind: 'that', first: inner, comma: true };
      const aside = asideEnd(k, inner, end);
      if (aside !== null) return { kind: k.quotationAt(aside) ? 'quotation' : 'that', first: aside, comma: true };
      return { kind: 'none', first: i, comma: true };
    }
    if (comma) return { kind: 'clause', first: i, comma };
    if (lower === 'that') {
      if (k.is(i + 1, C.time)) {
        i += 2;
        continue;
      }
      return { kind: 'that', first: i, comma };
    }
    if (lower === 'so' && isEndOfClause(k, i + 1, end)) return { kind: 'none', first: i, comma };
    if (k.is(i, C.complementizer) && !(k.is(i, C.subordinator) && lower === 'when'))
      return { kind: 'wh', first: i, comma };
    const skipped = skipAdjunct(k, i, end);
    if (skipped > i) {
      i = skipped;
      continue;
    }
    if (lower === 'not' && k.lower(i + 1) === 'to') return { kind: 'infinitive', first: i, comma };
    if (lower === 'to') return { kind: 'infinitive', first: i, comma };
    if (token.kind === 'stop' || token.text === ';' || token.text === ')' || k.is(i, C.coordinator))
      return { kind: 'none', first: i, comma };
    return { kind: 'clause', first: i, comma };
  }
  return { kind: 'none', first: i, comma };
}

/** `said, per a translator, that …`, `said, when asked, “…`: what stands behind a short aside; null when no such thing is said. */
function asideEnd(k: Skeleton, from: number, end: number): number | null {
  let names = true;
  const clause = k.is(from, C.subordinator | C.relative);
  for (let i = from, steps = 0; i < end && steps < ASIDE; i = k.next(i), steps++) {
    if (k.quotationAt(i) || (!clause && isFinite(k, i))) return null;
    if (k.lower(i) === 'that' && names && !clause) return i;
    const closes = isComma(k, i) || isDash(k, i);
    if (!closes && !k.tokens[i]?.capital && !k.is(i, C.preposition)) names = false;
    if (!closes) continue;
    return k.lower(i + 1) === 'that' || k.quotationAt(i + 1) ? i + 1 : null;
  }
  return null;
}

const ASIDE = 14;
const MAX_STEPS = 30;

const isEndOfClause = (k: Skeleton, i: number, end: number): boolean =>
  i >= end || isComma(k, i) || k.is(i, C.preposition | C.coordinator);

/** The token behind an adverb, a time or a prepositional phrase at `i`; `i` itself when none stands there. */
export function skipAdjunct(k: Skeleton, i: number, end: number): number {
  const lower = k.lower(i);
  const next = k.lower(i + 1);
  if (
    (lower === 'this' ||
      lower === 'last' ||
      lower === 'next' ||
      lower === 'earlier' ||
      lower === 'late' ||
      lower === 'early' ||
      lower === 'one' ||
      lower === 'that') &&
    k.is(i + 1, C.time)
  ) {
    return k.lower(i + 2) === "'s" ? i : i + 2;
  }
  if (k.is(i, C.time) && !k.is(i + 1, C.finite)) return next === "'s" ? i : i + 1;
  if (isAdverb(k, i) && !CLAUSE_ADVERBS.has(lower)) return i + 1;
  if ((k.is(i, C.determiner) || k.tokens[i]?.kind === 'number') && k.is(i + 1, C.time) && FROM_THEN.has(k.lower(i + 2)))
    return i + 3;
  if (!k.is(i, C.preposition) || (STARTS_CLAUSE.has(lower) && !(lower === 'to' && isTarget(k, i + 1)))) return i;
  if (k.tokens[i + 1]?.kind === 'number' && /^(?:about|over|under|around|near|up)$/u.test(lower)) return i;
  if (/^(?:about|at)$/u.test(lower) && /^(?:half|least|most|all|times)$/u.test(next)) return i;
  if (/^(?:in|for)$/u.test(lower) && /^(?:fact|addition|order|example|instance|effect)$/u.test(next)) return i;
  const after = phraseEnd(k, i + 1, end);
  return after > i + 1 ? after : i;
}

/** "a day earlier", "two weeks ago". */
const FROM_THEN = new Set(['ago', 'earlier', 'later', 'before', 'after', 'prior']);

/** "to reporters", "to the council": a listener, no infinitive. */
const isTarget = (k: Skeleton, i: number): boolean =>
  k.tokens[i]?.capital === true || k.is(i, C.determiner | C['object-pronoun']) || k.lower(i).endsWith('ers');

const STARTS_CLAUSE = new Set(['to', 'than', 'like', 'as', 'despite', 'unlike', 'given', 'per']);
const CLAUSE_ADVERBS = new Set([
  'there',
  'here',
  'maybe',
  'perhaps',
  'once',
  'only',
  'even',
  'sometimes',
  'so',
  'just',
  'then',
  'though',
  'too',
  'very',
  'quite',
  'rather',
  'almost',
  'yet',
  'still',
  'now',
  'ever',
  'although',
  'since',
]);

/**
 * Where the words said from `first` on end: at the end of the sentence, or before the next cue that belongs to the same
 * sentence level: ", adding that", "and said", ", while Lee argued".
 */
export function contentEnd(k: Skeleton, first: number, bounds: TokenRange, own: Cue, cues: readonly Cue[]): number {
  const host = relativeEnd(k, first, own) ?? hostEnd(k, first, sentenceContentEnd(k, bounds), own, bounds);
  const end = remarkEnd(k, first, deedEnd(k, first, dashEnd(k, first, turnAfterQuotation(k, first, host)), own));
  for (const cue of cues) {
    if (cue.at <= own.at || cue.clause <= first) continue;
    const cut = cutBefore(k, cue, own);
    if (cut !== null && cut > first) return Math.min(end, cut);
  }
  return end;
}

/** "When he says it will open, nobody listens": a reporting clause under a conjunction at the head of a sentence ends at the comma. */
function hostEnd(k: Skeleton, first: number, end: number, own: Cue, bounds: TokenRange): number {
  const fronted =
    (own.kind === 'gerund' && own.first === bounds.first) ||
    (own.clause <= bounds.first + 3 && k.is(own.clause, C.subordinator) && !k.is(own.clause, C.coordinator)) ||
    opensWithSubordinate(k, bounds, own.first) ||
    (k.is(own.clause, C.subordinator) && !holdsFinite(k, bounds.first, own.clause));
  if (!fronted) return end;
  for (let i = first; i < end; i = k.next(i)) {
    const quotation = k.quotationAt(i);
    if (isComma(k, i) && !k.is(i + 1, C.relative | C.coordinator)) return i;
    if (quotation && lastInside(k, quotation)?.text === ',') return quotation.last;
  }
  return end;
}

/** The relative pronoun of the clause a cue stands in, as its subject ("who says") or as part of what is said ("which Kim says"). */
export function relativeOf(k: Skeleton, { subject }: Cue): TokenRange | null {
  if (!subject) return null;
  const first = k.is(subject.first, C.relative) ? subject.first : subject.full - 1;
  const relative = first === subject.first || /^(?:which|what|whom?)$/u.test(k.lower(first));
  return relative ? { first, last: first + 1 } : null;
}

/** "a plan which Kim called “dead”": what is said lacks what the relative pronoun stands for. */
export function withRelative(k: Skeleton, cue: Cue, content: readonly TokenRange[]): readonly TokenRange[] {
  const relative = relativeOf(k, cue);
  return relative && relative.first !== cue.subject?.first ? [relative, ...content] : content;
}

/** "Kim, who says it is safe, left": a relative clause ends at the comma before the verb of its host. */
function relativeEnd(k: Skeleton, first: number, own: Cue): number | null {
  const relative = relativeOf(k, own);
  if (!relative || !commaBefore(k, relative.first)) return null;
  for (let i = first, steps = 0; steps < MAX_RELATIVE && i < k.tokens.length; i = k.next(i), steps++) {
    if (k.tokens[i]?.kind === 'stop') return null;
    if (isComma(k, i) && (isFinite(k, i + 1) || reportingForm(k.lower(i + 1))?.form === 'past')) return i;
  }
  return null;
}

const MAX_RELATIVE = 60;

/** "While Kim rested and Lee said …": the conjunction at the head of the clause still rules, for no comma has ended it. */
function opensWithSubordinate(k: Skeleton, bounds: TokenRange, at: number): boolean {
  for (let i = k.prev(at); i >= bounds.first; i = k.prev(i)) {
    if (isComma(k, i) || isDash(k, i) || k.tokens[i]?.text === ';') return false;
    if (!k.is(i, C.subordinator) || k.is(i, C.complementizer) || k.lower(i) === 'than') continue;
    const before = k.prev(i);
    return i === bounds.first || isComma(k, before) || k.is(before, C.coordinator) || before < bounds.first;
  }
  return false;
}

/**
 * ", which opened in May", ", a claim nobody checked", ", while Lee rested": behind the statement, what runs to its end is a remark
 * of the writer. Inside the statement such a clause is the speaker's.
 */
function remarkEnd(k: Skeleton, first: number, end: number): number {
  let stated = false;
  let remark = end;
  for (let i = first; i < end; i = k.next(i)) {
    if (k.quotationAt(i) || isFinite(k, i)) stated = true;
    if (!stated || !isComma(k, i) || i - first < MIN_STATEMENT) continue;
    if (SETS_AGAINST.has(k.lower(i + 1))) return i;
    remark = REMARKS.has(k.lower(i + 1)) ? i : end;
  }
  return remark;
}

const MIN_STATEMENT = 4;
const REMARKS = new Set(['which', 'whose', 'who', 'whom', 'a', 'an', 'one']);
const SETS_AGAINST = new Set(['while', 'whereas', 'though', 'although', 'compared']);

/** A dash that no second one answers brings a remark of the writer. */
function dashEnd(k: Skeleton, first: number, end: number): number {
  let dash = -1;
  for (let i = first; i < end; i = k.next(i)) {
    if (!isDash(k, i)) continue;
    if (dash >= 0 && k.next(i) >= end) return dash;
    dash = dash < 0 ? i : -1;
  }
  return dash > first + 2 && !/^(?:and|or|that)$/u.test(k.lower(dash + 1)) ? dash : end;
}

/** "said it is safe but left early": a past behind a conjunction is what the speaker did, unless the words said are in the past too. */
function deedEnd(k: Skeleton, first: number, end: number, own: Cue): number {
  if (!isPast(k, own.at)) return end;
  let said = -1;
  for (let i = first; i < end; i = k.next(i)) {
    if (said < 0 && isFinite(k, i) && !k.quotationAt(i)) said = i;
    if (said < 0 || i < said + 2 || !(k.lower(i) === 'and' || k.lower(i) === 'but')) continue;
    let verb = i + 1;
    while (verb < end && isAdverb(k, verb)) verb++;
    const declines = /^(?:declined|refused)$/u.test(k.lower(verb));
    if (!declines && (k.lower(i) === 'and' || !isPast(k, verb) || isPast(k, said) || k.lower(said) === 'had')) continue;
    return isComma(k, i - 1) ? i - 1 : i;
  }
  return end;
}

const isPast = (k: Skeleton, i: number): boolean =>
  !k.is(i, C.auxiliary) && (k.lower(i).endsWith('ed') || conjugationOf(k.lower(i)) === 'past');

/** `said it is “dead,” but nobody listened`: behind a comma within a quotation a new clause takes over. */
function turnAfterQuotation(k: Skeleton, first: number, end: number): number {
  for (let i = first; i < end; i = k.next(i)) {
    const quotation = k.quotationAt(i);
    if (!quotation || quotation.last >= end || lastInside(k, quotation)?.text !== ',') continue;
    const next = k.lower(quotation.last);
    const other =
      (next === 'but' || next === 'while' || next === 'and' || next === 'though' || next === 'although') &&
      !k.quotationAt(quotation.last + 1) &&
      k.lower(quotation.last + 1) !== 'that' &&
      !(isComma(k, quotation.last + 1) && k.quotationAt(quotation.last + 2));
    if (other || (next.endsWith('ing') && next.length > 4)) return quotation.last;
  }
  return end;
}

function cutBefore(k: Skeleton, cue: Cue, own: Cue): number | null {
  if (cue.kind === 'infinitive' || cue.kind === 'passive') return null;
  const start = cue.clause;
  const comma = commaBefore(k, start);
  const before =
    isComma(k, k.prev(start)) || isDash(k, k.prev(start)) || k.tokens[start - 1]?.text === ';' ? k.prev(start) : start;
  const apart = comma || isDash(k, before);
  const also = k.lower(start) === 'and' || k.lower(start) === 'but';
  if (also && k.lower(start + 1) === 'that') return null;
  if (cue.kind === 'gerund' && own.kind === 'gerund' && also) return before;
  if (cue.kind === 'gerund')
    return apart && (!cue.verb.takes.has('mind') || cue.verb.takes.has('clause')) ? before : null;
  const opener = k.lower(start);
  if (comma && opener === 'which' && cue.subject) return before;
  if (cue.subject === null) {
    const joins = opener === 'and' || opener === 'but';
    const past = k.lower(own.at) === 'said' || k.lower(own.at).endsWith('ed') || k.lower(own.at) === 'told';
    const again =
      k.lower(cue.first) === 'did' ||
      k.lower(cue.at) === 'said' ||
      k.lower(cue.at).endsWith('ed') ||
      k.lower(cue.at) === 'told';
    return joins && past === again && !cue.verb.takes.has('mind') ? (comma ? before : start) : null;
  }
  if (k.tokens[before]?.text === ';') return before;
  if (
    k.is(cue.subject.first, C['subject-pronoun']) &&
    opener !== 'but' &&
    opener !== 'though' &&
    opener !== 'although' &&
    own.subject !== null
  )
    return null;
  const parallel =
    opener === 'while' ||
    opener === 'but' ||
    opener === 'and' ||
    opener === 'whereas' ||
    opener === 'though' ||
    opener === 'although';
  return comma && parallel ? before : null;
}
