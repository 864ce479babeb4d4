import { WordClass } from '../../../lexicon/word-classes.js';
import type { Cue } from '../cues/cue.js';
import { canFind } from '../sources/speakable.js';
import type { Skeleton } from '../syntax/skeleton.js';
import { isAdverb, isClause, isComma, isDash, isFinite, isPast, lastInside } from '../syntax/words.js';

const C = WordClass;

/**
 * The places where what is said may end: its punctuation, the quotations in it, "and" and "but". They are sought once, for most of its
 * tokens are neither.
 */
export function jointsOf(k: Skeleton, first: number, end: number): number[] {
  const joints: number[] = [];
  for (let i = first; i < end; i = k.next(i)) {
    const kind = k.tokens[i]?.kind;
    if (kind === 'word' ? k.is(i, C.coordinator) : kind === 'punctuation' || k.quotationAt(i)) joints.push(i);
  }
  return joints;
}

/** The first verb in the indicative; `end` without one. */
function firstFinite(k: Skeleton, first: number, end: number): number {
  let i = first;
  while (i < end && !isFinite(k, i)) i = k.next(i);
  return i;
}

/**
 * ", which opened in May", ", a claim nobody checked", ", while Lee rested": behind the statement, what runs to its end is a remark
 * of the writer. Inside the statement such a clause is the speaker's.
 */
export function remarkEnd(k: Skeleton, first: number, end: number, own: Cue, joints: readonly number[]): number {
  let stated = k.lower(first) === 'to' ? first : firstFinite(k, first, end);
  let anew: boolean | null = null;
  let comma = -1;
  let bracket = false;
  for (const i of joints) {
    if (i >= end) break;
    const text = k.tokens[i]?.text;
    if (text === '(' || text === ')') bracket = text === '(';
    else if (stated > i && k.quotationAt(i)) stated = i;
    if (i < stated || bracket || i - first < MIN_STATEMENT) continue;
    if (text === ';' && (anew ??= startsAnew(k, i, end))) return i;
    if (text !== ',') continue;
    const contrasts = setsAgainst(k, i + 1) || isContrast(k, i + 1, end);
    if (contrasts && !(own.subject && canFind(k, own.subject))) return i;
    comma = i;
  }
  return comma >= 0 && isRemark(k, comma + 1, end) ? comma : end;
}

/** ", while Lee rested", ", as did Lee". */
const setsAgainst = (k: Skeleton, i: number): boolean =>
  SETS_AGAINST.has(k.lower(i)) || (k.lower(i) === 'as' && k.is(i + 1, C.finite));

/** ", compared with 40 in the town next to it"; a sum or a time set against an earlier one is part of the figure: "compared with $3 a year ago". */
function isContrast(k: Skeleton, i: number, end: number): boolean {
  if (k.lower(i) !== 'compared') return false;
  for (let j = i; j < end; j = k.next(j)) if (k.tokens[j]?.text === '$' || EARLIER.test(k.lower(j))) return false;
  return true;
}

const EARLIER = /^(?:ago|cents|earlier|year-ago|year-earlier)$/u;

/** ", which opened in May", ", a first", ", the first in years"; but not ", the bridge is old" nor ", the mayor and Lee". */
function isRemark(k: Skeleton, i: number, end: number): boolean {
  if (REMARKS.has(k.lower(i))) return !(k.is(i + 1, C.time) && EARLIER.test(k.lower(i + 2)));
  if (k.lower(i) !== 'the' || isClause(k, i, end)) return false;
  for (let j = i + 1; j < end && !isFinite(k, j) && !k.is(j, C.preposition); j = k.next(j))
    if (k.lower(j) === 'and' || k.lower(j) === 'or') return false;
  return true;
}

/** "it is old; Lee built it": no list, the items of which a last "; and" would close. */
function startsAnew(k: Skeleton, semicolon: number, end: number): boolean {
  for (let i = semicolon; i < end; i = k.next(i))
    if (k.tokens[i]?.text === ';' && /^(?:and|or|that)$/u.test(k.lower(i + 1))) return false;
  return true;
}

const MIN_STATEMENT = 4;
const REMARKS = new Set(['which', 'whose', 'who', 'whom', 'a', 'an', 'one']);
const SETS_AGAINST = new Set(['while', 'whereas', 'though', 'although']);

/** A dash that no second one answers brings a remark of the writer. */
export function dashEnd(k: Skeleton, first: number, end: number, joints = jointsOf(k, first, end)): number {
  let dash = -1;
  for (const i of joints) {
    if (i >= end) break;
    if (!isDash(k, i)) continue;
    if (dash >= 0 && k.next(i) >= end) return dash;
    dash = dash < 0 ? i : -1;
  }
  return dash > first + 2 && !/^(?:and|or|that)$/u.test(k.lower(dash + 1)) ? dash : end;
}

/**
 * "said it is safe but left early", "vowed to stay and left", "vowed to stay, refused a rise and left": a past behind a conjunction, or
 * behind an infinitive and its first comma, is what the speaker did; where the words said are in the past too, it may be part of them.
 */
export function deedEnd(k: Skeleton, first: number, end: number, own: Cue, joints: readonly number[]): number {
  if (!isPast(k, own.at)) return end;
  const infinitive = k.lower(first) === 'to';
  const said = infinitive ? first : firstFinite(k, first, end);
  let commas = 0;
  for (const i of joints) {
    if (i >= end) break;
    const listed = infinitive && isComma(k, i) && commas++ === 0;
    const lower = k.lower(i);
    if (i < said + 2 || !(listed || lower === 'and' || lower === 'but')) continue;
    let verb = i + 1;
    while (verb < end && isAdverb(k, verb)) verb++;
    const turns = infinitive || (lower === 'but' && !isPast(k, said) && k.lower(said) !== 'had');
    if (declines(k, verb) || (turns && isPast(k, verb))) return isComma(k, i - 1) ? i - 1 : i;
  }
  return end;
}

/** "but | declined to say", "but | would not say when it closes", "but | wouldn't be drawn on the cost": what the speaker left unsaid. */
function declines(k: Skeleton, at: number): boolean {
  if (k.lower(at) === 'declined' || k.lower(at) === 'refused') return true;
  if (k.lower(at) !== 'would' || !k.is(at + 1, C.negation)) return false;
  const verb = k.lower(at + 2) === 'be' ? at + 3 : at + 2;
  return UNSAID.has(k.lower(verb));
}

const UNSAID = new Set([
  'comment',
  'disclose',
  'discuss',
  'drawn',
  'elaborate',
  'identify',
  'name',
  'reveal',
  'say',
  'specify',
  'speculate',
]);

/** `said it is “dead,” but nobody listened`: behind a comma within a quotation a new clause takes over. */
export function turnAfterQuotation(k: Skeleton, end: number, joints: readonly number[]): number {
  for (const i of joints) {
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

/**
 * "vowed to stay, and she left", "said it would stay, and they left": a clause with a subject of its own joins no infinitive, and one
 * in the past no statement about the time to come or the present.
 */
export function turnEnd(k: Skeleton, first: number, end: number, own: Cue, joints: readonly number[]): number {
  for (const i of joints) {
    if (i >= end) break;
    if (!isComma(k, i) || i < first + MIN_STATEMENT || !/^(?:and|but)$/u.test(k.lower(i + 1))) continue;
    const verb = verbOfClause(k, i + 2, end);
    if (verb === null) continue;
    const said = firstFinite(k, first, i);
    if (said >= i) {
      if (k.lower(first) === 'to') return i;
    } else if (isPast(k, own.at) && isPast(k, verb) && (k.lower(said) === 'would' || isPresent(k, said))) return i;
  }
  return end;
}

/** The verb of a clause that opens with its subject at `first`; null where a verb, "that" or a quotation comes first. */
function verbOfClause(k: Skeleton, first: number, end: number): number | null {
  for (let i = first; i < Math.min(end, first + LONGEST_SUBJECT); i++) {
    if (k.quotationAt(i) || isComma(k, i) || k.is(i, C.complementizer | C.relative | C.subordinator)) return null;
    if (isFinite(k, i)) return i > first ? i : null;
  }
  return null;
}

const LONGEST_SUBJECT = 8;

const isPresent = (k: Skeleton, i: number): boolean =>
  /^(?:am|is|are|has|have|do|does|will|can)$/u.test(k.lower(i)) || (k.lower(i).endsWith('s') && !k.is(i, C.auxiliary));
