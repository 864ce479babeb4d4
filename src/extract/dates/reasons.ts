import { MONTH_NAMES, WEEKDAY_NAMES } from '../../document/calendar.js';
import type { Direction } from './choice.js';
import type { Point, Shift } from './meaning.js';
import { unitName } from './units.js';

const ORDINALS = ['first', 'second', 'third', 'fourth'];
const SEASONS = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' } as const;

/** What the point names on the calendar, in words: "June 5", "second quarter", "Labor Day"; null for a year or a bare time. */
export function nameOf({ month, day, week, quarter, half, season, holiday }: Point): string | null {
  if (month !== undefined) return `${MONTH_NAMES[month - 1] ?? ''}${day === undefined ? '' : ` ${day}`}`;
  if (week !== undefined) return `week ${week}`;
  if (quarter !== undefined) return `${ORDINALS[quarter - 1] ?? ''} quarter`;
  if (half !== undefined) return `${ORDINALS[half - 1] ?? ''} half-year`;
  if (season !== undefined) return SEASONS[season];
  return holiday ? holiday.name.replaceAll(/(?<![^ -])\p{Ll}/gu, (letter) => letter.toUpperCase()) : null;
}

export const weekdayName = (weekday: number): string => WEEKDAY_NAMES[weekday - 1] ?? 'day';

const MEANT: Readonly<Record<Direction, string>> = {
  nearest: 'nearest to',
  past: 'on or before',
  future: 'on or after',
  before: 'before',
  after: 'after',
  same: 'in the year of',
};

/** "the Friday on or before the document date". */
export const inWords = (name: string, direction: Direction, reference: string): string =>
  `the ${name} ${name.endsWith('day') && direction === 'same' ? 'in the week of' : MEANT[direction]} ${reference}`;

/** "2 weeks before the document date". */
export function distance({ unit, by }: Shift, reference: string): string {
  if (by === 0) return unit === 'D' ? reference : `the ${unitName(unit)} of ${reference}`;
  const count = Math.abs(by);
  return `${count === 1 ? `the ${unitName(unit)}` : `${count} ${unitName(unit)}s`} ${by < 0 ? 'before' : 'after'} ${reference}`;
}

/** What a written year tells: the year alone, or a date that needs no counting. */
export const written = (point: Point): string =>
  nameOf(point) === null ? 'the year is written' : 'written with its year';

/** "from January of the year of the document date to …". */
export const spanning = (from: string, to: string): string => (from === to ? from : `from ${from} to ${to}`);
