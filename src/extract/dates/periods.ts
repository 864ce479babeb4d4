import type { Nth } from './meaning.js';
import type { Holiday, SeasonCode } from '../../lexicon/time.js';
import {
  addDays,
  addMonths,
  type Day,
  dayText,
  daysInMonth,
  easter,
  monthText,
  weekdayOf,
  weekText,
  yearText,
} from '../../document/calendar.js';

/** A resolved stretch of days with its TIMEX3 value; both ends inclusive. */
export interface Period {
  readonly value: string;
  readonly unit: string;
  readonly first: Day;
  readonly last: Day;
}

export const dayPeriod = (day: Day): Period => ({ value: dayText(day), unit: 'day', first: day, last: day });

/** The ISO week that `day` is in. */
export function weekPeriod(day: Day): Period {
  const first = addDays(day, 1 - weekdayOf(day));
  return { value: weekText(first), unit: 'week', first, last: addDays(first, 6) };
}

/** Week `week` of ISO 8601; the first week is that of 4 January. */
export const weekOfYear = (year: number, week: number): Period =>
  weekPeriod(addDays({ year, month: 1, day: 4 }, (week - 1) * 7));

/** Saturday and Sunday of the ISO week that `day` is in. */
export function weekendPeriod(day: Day): Period {
  const { value, first } = weekPeriod(day);
  return { value: `${value}-WE`, unit: 'weekend', first: addDays(first, 5), last: addDays(first, 6) };
}

/** Whole months, `count` of them from the first on. */
function months(value: string, unit: string, year: number, month: number, count: number): Period {
  const first = { year, month, day: 1 };
  const end = addMonths(first, count - 1);
  return { value, unit, first, last: { year: end.year, month: end.month, day: daysInMonth(end.year, end.month) } };
}

export const monthPeriod = (year: number, month: number): Period =>
  months(monthText(year, month), 'month', year, month, 1);
export const quarterPeriod = (year: number, quarter: number): Period =>
  months(`${yearText(year)}-Q${quarter}`, 'quarter', year, quarter * 3 - 2, 3);
export const halfPeriod = (year: number, half: number): Period =>
  months(`${yearText(year)}-H${half}`, 'half-year', year, half * 6 - 5, 6);
export const yearPeriod = (year: number): Period => months(yearText(year), 'year', year, 1, 12);

/** Meteorological seasons of the northern half; a winter is named after the year it begins in. */
const SEASON_START: Readonly<Record<SeasonCode, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
export const seasonPeriod = (year: number, season: SeasonCode): Period =>
  months(`${yearText(year)}-${season}`, 'season', year, SEASON_START[season], 3);

/** `digits` is the TIMEX3 value: "198" the 1980s, "19" the years 1900 to 1999. */
export function yearsPeriod(digits: string): Period {
  const length = 10 ** (4 - digits.length);
  const from = Number(digits) * length;
  return {
    value: digits,
    unit: length === 10 ? 'decade' : 'century',
    first: { year: from, month: 1, day: 1 },
    last: { year: from + length - 1, month: 12, day: 31 },
  };
}

/** The first or last days of a month, its weekdays, weeks and weekends, counted; a week belongs to the month most of it is in. */
export function nthPeriod(year: number, month: number, { count, of }: Nth): Period {
  if (of === 'W') {
    const middle = count < 0 ? daysInMonth(year, month) - 3 : count * 7 - 3;
    return weekPeriod({ year, month, day: middle });
  }
  if (of === 'D') return dayPeriod({ year, month, day: count < 0 ? daysInMonth(year, month) : count });
  const day = nthWeekday({ year, month, day: 1 }, of === 'WE' ? SATURDAY : of, count);
  return of === 'WE' ? weekendPeriod(day) : dayPeriod(day);
}

const SATURDAY = 6;

/** The nth such weekday from `start` on; -1 is the last one of its month. */
function nthWeekday(start: Day, weekday: number, nth: number): Day {
  if (nth > 0) return addDays(start, ((weekday - weekdayOf(start) + 7) % 7) + (nth - 1) * 7);
  const last = { ...start, day: daysInMonth(start.year, start.month) };
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
}

const LETTERS_PER_YEAR = 'MMDD '.length;

/** The day a holiday falls on in `year`; null when its calendar is not told for that year. */
export function holidayIn(year: number, holiday: Holiday): Day | null {
  const { month, day, weekday, nth, after, plus, easter: fromEaster, from = 0, days } = holiday;
  if (fromEaster !== undefined) return addDays(easter(year), fromEaster);
  if (days !== undefined) {
    const at = (year - from) * LETTERS_PER_YEAR;
    return at < 0 || at >= days.length
      ? null
      : { year, month: Number(days.slice(at, at + 2)), day: Number(days.slice(at + 2, at + 4)) };
  }
  if (month === undefined) return { year, month: 1, day: 1 };
  if (weekday === undefined || nth === undefined) return { year, month, day: day ?? 1 };
  return addDays(nthWeekday({ year, month, day: 1 + (after ?? 0) }, weekday, nth), plus ?? 0);
}
