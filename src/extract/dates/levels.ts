import type { Point } from './meaning.js';

/** What a point tells by itself; `whole` needs no neighbour. */
export type Level = 'time' | 'daypart' | 'weekday' | 'week' | 'day' | 'period' | 'year' | 'whole';

export function level(point: Point): Level {
  const { shift, year, years, month, day, weekday, holiday, quarter, half, season, part, clock } = point;
  if (years !== undefined) return 'whole';
  const timed = part ?? clock;
  if (shift?.unit === 'W' && weekday === undefined && !point.weekend) return 'week';
  if (shift && shift.unit !== 'Y' && shift.unit !== 'D') return 'whole';
  if (shift?.unit === 'D') return clock ? 'whole' : part ? 'daypart' : 'day';
  const dated = day ?? holiday ?? weekday ?? month ?? quarter ?? half ?? season;
  if (shift ?? year)
    return dated === undefined && timed === undefined ? 'year' : year && day && !timed ? 'day' : 'whole';
  if (timed !== undefined) return dated === undefined ? 'time' : 'whole';
  if (day !== undefined || holiday) return 'day';
  if (weekday !== undefined) return 'weekday';
  return (month ?? quarter ?? half ?? season) === undefined || point.lean ? 'whole' : 'period';
}
