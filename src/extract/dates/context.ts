import type { Anchor } from '../../document/anchor.js';
import type { Day } from '../../document/calendar.js';
import type { Clock } from './meaning.js';
import type { Tense } from './tense.js';
import type { Period } from './periods.js';

/** What was mentioned last: at all, and with at least the exactness that the key names. */
export interface Mentions {
  readonly any: Period | null;
  readonly day: Period | null;
  readonly month: Period | null;
  /** The last quarter that results are given for. */
  readonly quarter: Period | null;
  /** The time of day, as long as its day is the last one. */
  readonly clock: Clock | null;
}

/** What an expression is resolved against: the document date and what was mentioned before it. */
export interface Context {
  readonly document: Day | null;
  readonly anchor: Anchor;
  /** Asked for only where the meaning hangs on it. */
  readonly mentions: () => Mentions;
  /** What the verbs around say. */
  readonly tense: () => Tense | null;
  /** The clause before it lies in the future. */
  readonly ahead: () => boolean;
}

export const NO_MENTIONS: Mentions = { any: null, day: null, month: null, quarter: null, clock: null };

/** The mentions after `period` was mentioned too; a decade is too long to count from. */
export function remember(mentions: Mentions, period: Period, clock: Clock | null): Mentions {
  if (period.unit === 'decade' || period.unit === 'century') return mentions;
  const day = period.unit === 'day';
  const month = day || period.unit === 'week' || period.unit === 'weekend' || period.unit === 'month';
  return {
    any: period,
    day: day ? period : mentions.day,
    month: month ? period : mentions.month,
    quarter: mentions.quarter,
    clock,
  };
}

export interface Resolved {
  readonly value: string | null;
  readonly unit: string;
  readonly period: Period | null;
  readonly clock: Clock | null;
  readonly why: string;
  readonly warning: string | null;
}
