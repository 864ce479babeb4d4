import { exists } from '../../document/calendar.js';
import type { Point } from './meaning.js';
import {
  dayPeriod,
  halfPeriod,
  holidayIn,
  monthPeriod,
  nthPeriod,
  type Period,
  quarterPeriod,
  seasonPeriod,
  weekOfYear,
  yearPeriod,
} from './periods.js';

export const NO_SUCH_DAY = 'there is no such day';

/** What the point means when its year is known. */
export function inYear(point: Point, year: number): { readonly period: Period; readonly warning?: string } {
  const { month, day, nth } = point;
  if (month !== undefined && day !== undefined) {
    const period = dayPeriod({ year, month, day });
    return exists({ year, month, day }) ? { period } : { period, warning: NO_SUCH_DAY };
  }
  if (month !== undefined) return { period: nth ? nthPeriod(year, month, nth) : monthPeriod(year, month) };
  if (point.week !== undefined) return { period: weekOfYear(year, point.week) };
  if (point.quarter !== undefined) return { period: quarterPeriod(year, point.quarter) };
  if (point.half !== undefined) return { period: halfPeriod(year, point.half) };
  if (point.season !== undefined) return { period: seasonPeriod(year, point.season) };
  if (point.holiday !== undefined) {
    const feast = holidayIn(year, point.holiday);
    return feast
      ? { period: dayPeriod(feast) }
      : { period: yearPeriod(year), warning: 'its day in that year is not known' };
  }
  return { period: yearPeriod(year) };
}
