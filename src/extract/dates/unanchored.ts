import type { Resolved } from './context.js';
import type { Point } from './meaning.js';
import { timeText } from './time-text.js';
import { unitName } from './units.js';

const WHY = 'relative, and the document has no date';

/** What can be said without a reference: XXXX-06-05, XXXX-WXX-5; null for "last week". */
export function unanchored(point: Point): Resolved {
  const pad = (value: number): string => String(value).padStart(2, '0');
  const { month, day, week, weekday, quarter, half, season, shift } = point;
  const time = point.clock || point.part ? timeText(point.clock ?? null, point) : '';
  const none = { period: null, clock: null, why: WHY, warning: null };
  if (shift) return { ...none, value: null, unit: unitName(shift.unit) };
  if (month !== undefined && day !== undefined) {
    const real = day >= 1 && day <= (LENGTHS[month - 1] ?? 31);
    const value = `XXXX-${pad(month)}-${pad(day)}`;
    return { ...none, value: value + time, unit: time ? 'time' : 'day', warning: real ? null : 'there is no such day' };
  }
  if (month !== undefined) return { ...none, value: `XXXX-${pad(month)}`, unit: 'month' };
  if (week !== undefined) return { ...none, value: `XXXX-W${pad(week)}`, unit: 'week' };
  if (weekday !== undefined) return { ...none, value: `XXXX-WXX-${weekday}${time}`, unit: time ? 'time' : 'day' };
  if (quarter !== undefined) return { ...none, value: `XXXX-Q${quarter}`, unit: 'quarter' };
  if (half !== undefined) return { ...none, value: `XXXX-H${half}`, unit: 'half-year' };
  if (season !== undefined) return { ...none, value: `XXXX-${season}`, unit: 'season' };
  return time ? { ...none, value: `XXXX-XX-XX${time}`, unit: 'time' } : { ...none, value: null, unit: 'day' };
}

/** 29 for February: the year may be a leap year. */
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
