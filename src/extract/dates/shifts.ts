import { addDays, addMonths, type Day } from '../../document/calendar.js';
import { chooseWeekday } from './choice.js';
import type { Context } from './context.js';
import { inYear } from './in-year.js';
import type { Clock, Point, Shift } from './meaning.js';
import {
  dayPeriod,
  halfPeriod,
  monthPeriod,
  type Period,
  quarterPeriod,
  weekendPeriod,
  weekPeriod,
  yearPeriod,
  yearsPeriod,
} from './periods.js';
import { distance, nameOf, weekdayName } from './reasons.js';
import { shiftReference } from './references.js';

/** A period with how it was found; `clock` is a time of day that was counted. */
export interface Found {
  readonly period: Period;
  readonly why: string;
  readonly warning?: string;
  readonly clock?: Clock;
}

/** The period at a distance: "two weeks ago", "the next morning", "June last year". */
export function shifted(point: Point, shift: Shift, context: Context): Found | null {
  if (shift.from === 'period') return samePeriod(shift.by, context);
  const reference = shiftReference(shift, context);
  if (!reference) return null;
  const { day, name } = reference;
  const named = nameOf(point);
  const away = distance(shift, name);
  const why = named === null ? away : `${named} of ${away}`;
  const { by, unit } = shift;
  switch (unit) {
    case 'D':
      return { period: dayPeriod(addDays(day, by)), why };
    case 'TH':
    case 'TM':
    case 'TS':
      return timeShift(shift, day, why, context);
    case 'W':
    case 'WE':
    case 'FN': {
      const to = addDays(day, by * (unit === 'FN' ? 14 : 7));
      if (point.weekday !== undefined) {
        const weekday = dayPeriod(chooseWeekday(to, 'same', point.weekday));
        return { period: weekday, why: `the ${weekdayName(point.weekday)} of ${away}` };
      }
      return { period: unit === 'WE' || point.weekend ? weekendPeriod(to) : weekPeriod(to), why };
    }
    case 'M': {
      const { year, month } = addMonths(day, by);
      if (point.day !== undefined) return { why, ...inYear({ ...point, month }, year) };
      return { period: monthPeriod(year, month), why };
    }
    case 'Q':
      return { period: quarterShift(point, shift, day, context), why };
    case 'H': {
      const { year, month } = addMonths(day, by * 6);
      return { period: halfPeriod(year, month > 6 ? 2 : 1), why };
    }
    case 'DE':
      return { period: yearsPeriod(String(Math.floor(day.year / 10) + by)), why };
    case 'CE':
      return { period: yearsPeriod(String(Math.floor(day.year / 100) + by)), why };
    case 'ML':
      return { period: yearsPeriod(String(Math.floor(day.year / 100) + by * 10)), why };
    case 'Y':
      return { why, ...inYear(point, day.year + by) };
  }
}

const MINUTES = { TH: 60, TM: 1, TS: 1 / 60 } as const;
const DAY = 24 * 60;

/** Hours and minutes are counted from the time of day mentioned last; without one only the day is known. */
function timeShift({ by, unit }: Shift, day: Day, why: string, { mentions }: Context): Found {
  const { clock } = mentions();
  if (!clock || (unit !== 'TH' && unit !== 'TM')) return { period: dayPeriod(day), why };
  const minutes = clock.hour * 60 + (clock.minute ?? 0) + Math.round(by * MINUTES[unit]);
  const rest = ((minutes % DAY) + DAY) % DAY;
  return {
    period: dayPeriod(addDays(day, Math.floor(minutes / DAY))),
    why: distance({ by, unit, from: 'mention' }, 'the last mentioned time'),
    clock: { hour: Math.floor(rest / 60), minute: rest % 60 },
  };
}

/** The quarter, month or day mentioned last, `by` years away. */
function samePeriod(by: number, { mentions, document }: Context): Found | null {
  const mention = mentions().any;
  const why = 'the period mentioned last, a year before';
  if (mention?.unit === 'quarter')
    return { period: quarterPeriod(mention.first.year + by, Math.ceil(mention.first.month / 3)), why };
  if (mention?.unit === 'month') return { period: monthPeriod(mention.first.year + by, mention.first.month), why };
  return document && { period: yearPeriod(document.year + by), why: 'the year before the document date' };
}

/** Without a quarter mentioned, the latest one is that before the document's; "a year ago" stays a year. */
function quarterShift({ year }: Point, { by, from }: Shift, day: Day, { mentions }: Context): Period {
  const { quarter } = mentions();
  if (from === 'quarter' && !quarter && by === -4) return yearPeriod(day.year - 1);
  const to = addMonths(day, 3 * (from === 'quarter' && !quarter ? by - 1 : by));
  return quarterPeriod(year ?? to.year, Math.ceil(to.month / 3));
}
