import type { Cue } from './cues.js';
import type { Skeleton } from './skeleton.js';
import { isAdverb, isComma, isDash, isFinite, isPast, lastInside } from './words.js';

/**
 * ", which opened in May", ", a claim nobody checked", ", while Lee rested": behind the statement, what runs to its end is a remark
 * of the writer. Inside the statement such a clause is the speaker's.
 */
export function remarkEnd(k: Skeleton, first: number, end: number): number {
  let stated = k.lower(first) === 'to';
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
export function dashEnd(k: Skeleton, first: number, end: number): number {
  let dash = -1;
  for (let i = first; i < end; i = k.next(i)) {
    if (!isDash(k, i)) continue;
    if (dash >= 0 && k.next(i) >= end) return dash;
    dash = dash < 0 ? i : -1;
  }
  return dash > first + 2 && !/^(?:and|or|that)$/u.test(k.lower(dash + 1)) ? dash : end;
}

/** "said it is safe but left early": a past behind a conjunction is what the speaker did, unless the words said are in the past too. */
export function deedEnd(k: Skeleton, first: number, end: number, own: Cue): number {
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

/** `said it is “dead,” but nobody listened`: behind a comma within a quotation a new clause takes over. */
export function turnAfterQuotation(k: Skeleton, first: number, end: number): number {
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
