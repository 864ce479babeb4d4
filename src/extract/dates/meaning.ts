import type { Holiday, PartCode, SeasonCode, UnitCode } from '../../lexicon/time.js';
import type { DateType } from '../../records.js';
import type { Words } from './words.js';

/**
 * Which time a distance is counted from: the document date, the last date mentioned, the last quarter mentioned; `period` is the
 * last date with the length it has ("the same period last year").
 */
export type From = 'document' | 'mention' | 'quarter' | 'period';

/** "last year" is { unit: 'Y', by: -1, from: 'document' }. */
export interface Shift {
  readonly unit: UnitCode | 'H';
  readonly by: number;
  readonly from: From;
}

export interface Clock {
  readonly hour: number;
  /** null for "5 p.m.". */
  readonly minute: number | null;
  /** It was told whether it is before or after noon. */
  readonly told?: true;
}

/** "the first Monday", "the last day" of a month; a `count` of -1 is the last, a number for `of` is a weekday, 1 Monday. */
export interface Nth {
  readonly count: number;
  readonly of: 'D' | 'W' | 'WE' | number;
}

/** A day, a longer period or a time, as far as the text tells it; the larger units it leaves out are filled by anchoring. */
export interface Point {
  readonly is: 'point';
  readonly shift?: Shift;
  /** The first digits of a decade or a century: "198", "19". */
  readonly years?: string;
  readonly year?: number;
  readonly half?: number;
  readonly quarter?: number;
  readonly season?: SeasonCode;
  readonly month?: number;
  /** Of ISO 8601. */
  readonly week?: number;
  readonly day?: number;
  /** 1 is Monday. */
  readonly weekday?: number;
  /** Beyond the weekday itself: "Monday week" is 1. */
  readonly weeks?: number;
  readonly nth?: Nth;
  readonly holiday?: Holiday;
  readonly weekend?: true;
  readonly part?: PartCode;
  readonly clock?: Clock;
  readonly zone?: string;
  /** "last Friday", "next June", "this May". */
  readonly lean?: 'past' | 'future' | 'this';
  /** "the following Friday", "the 12th": counted from what was mentioned last, in news too. */
  readonly from?: 'mention';
}

/** A value that needs no anchoring: durations, sets, PAST_REF, decades that are written out. */
export interface Fixed {
  readonly is: 'fixed';
  readonly value: string;
  readonly unit: string;
  readonly why: string;
}

/** From the first day of one point to the last of another. */
export interface Stretch {
  readonly is: 'stretch';
  readonly from: Point;
  readonly to: Point;
}

export type Meaning = Point | Fixed | Stretch;

/** An expression as a rule reads it: words `first` up to `last`, exclusive. */
export interface Reading {
  readonly first: number;
  readonly last: number;
  readonly type: DateType;
  readonly meaning: Meaning;
  /** 0 to 1. */
  readonly confidence?: number;
}

export interface Example {
  readonly text: string;
  /** The document date; default: a Tuesday, 2024-05-14. */
  readonly date?: string | null;
  /** What is found: text and TIMEX3 value, in order; empty: nothing. */
  readonly finds: readonly (readonly [text: string, value: string | null])[];
}

export interface DateRule {
  readonly id: string;
  readonly why: string;
  readonly examples: readonly Example[];
  /** Reads the expression whose telling word is the one at `at`; it may begin before it. */
  readonly read: (words: Words, at: number) => Reading | null;
}

export const point = (fields: Omit<Point, 'is'>): Point => ({ is: 'point', ...fields });

export const fixed = (value: string, unit: string, why: string): Fixed => ({ is: 'fixed', value, unit, why });
