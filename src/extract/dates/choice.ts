import { addDays, type Day, numberOf, weekdayOf } from '../../document/calendar.js';
import type { Period } from './periods.js';

/**
 * Which of the periods that bear a name is meant, seen from a reference day: the one closest to it, the latest that has begun,
 * the earliest that has not ended, the same two without the one the day is in, or the one of the same year.
 */
export type Direction = 'nearest' | 'past' | 'future' | 'before' | 'after' | 'same';

/** The period of the years around the reference that lies in `direction`. */
export function choose(reference: Day, direction: Direction, inYear: (year: number) => Period): Period {
  const at = numberOf(reference);
  const around = [-1, 0, 1].map((offset) => inYear(reference.year + offset));
  const same = around[1] ?? inYear(reference.year);
  const latest = (fits: (period: Period) => boolean): Period => around.findLast(fits) ?? same;
  const earliest = (fits: (period: Period) => boolean): Period => around.find(fits) ?? same;
  switch (direction) {
    case 'same':
      return same;
    case 'past':
      return latest(({ first }) => numberOf(first) <= at);
    case 'before':
      return latest(({ last }) => numberOf(last) < at);
    case 'future':
      return earliest(({ last }) => numberOf(last) >= at);
    case 'after':
      return earliest(({ first }) => numberOf(first) > at);
    case 'nearest': {
      const distance = ({ first, last }: Period): number => Math.max(numberOf(first) - at, at - numberOf(last), 0);
      return around.reduce((best, period) => (distance(period) < distance(best) ? period : best));
    }
  }
}

/** The day with this weekday (1 is Monday) that lies in `direction`; `same` is the one of the same ISO week. */
export function chooseWeekday(reference: Day, direction: Direction, weekday: number): Day {
  const ahead = (weekday - weekdayOf(reference) + 7) % 7;
  switch (direction) {
    case 'same':
      return addDays(reference, weekday - weekdayOf(reference));
    case 'future':
      return addDays(reference, ahead);
    case 'after':
      return addDays(reference, ahead || 7);
    case 'past':
      return addDays(reference, ahead ? ahead - 7 : 0);
    case 'before':
      return addDays(reference, ahead - 7);
    case 'nearest':
      return addDays(reference, ahead > 3 ? ahead - 7 : ahead);
  }
}
