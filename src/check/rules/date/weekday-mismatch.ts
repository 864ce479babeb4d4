import type { DocumentDate } from '../../../document/dateline.js';
import type { Level } from '../../../records.js';
import { MONTH_NAMES, numberOf, WEEKDAY_NAMES } from '../../../document/calendar.js';
import { daysIn, weekdayOfNumber } from '../../calendar.js';
import type { CheckRule } from '../../rule.js';
import { writtenDates, type WrittenDate } from '../../written-dates.js';

export const weekdayMismatch: CheckRule = {
  id: 'date/weekday-mismatch',
  level: 'error',
  what: 'The weekday and the date in one phrase do not belong together.',
  why: 'One of the two is wrong, and readers miss the day. A year that is not written is the one that puts the day nearest to the document date; without either nothing is said.',
  fix: 'Look the date up in a calendar.',
  bad: [
    'The review is due on Friday, Jan. 3, 2026.',
    'They met on Monday 29 February 2024.',
    { text: 'The review is due on Friday, Jan. 3.', date: '2025-12-31' },
    { text: 'It opened on Tuesday, the 24th of December.', date: '2025-12-31' },
  ],
  good: [
    'The review is due on Saturday, Jan. 3, 2026.',
    'They met on Thursday 29 February 2024.',
    'The review is due on Friday, Jan. 3.',
    { text: 'The review is due on Saturday, Jan. 3.', date: '2025-12-31' },
    { text: 'They met on Thursday. March 5 came and went.', date: '2025-12-31' },
    { text: 'He spoke Friday, March 2020 being long past.', date: '2025-12-31' },
  ],

  *check(doc) {
    for (const date of writtenDates(doc)) {
      const { weekday, start, end } = date;
      const day = weekday === null ? null : resolve(date, doc.date);
      if (!day || weekdayOfNumber(day.number) === weekday) continue;
      const is = WEEKDAY_NAMES[weekdayOfNumber(day.number)] ?? '';
      const message = `${date.day} ${MONTH_NAMES[date.month - 1] ?? ''} ${day.year} is a ${is}, not a ${WEEKDAY_NAMES[weekday ?? 0] ?? ''}.`;
      yield { start, end, message, ...(day.atMost && { atMost: day.atMost }) };
    }
  },
};

interface Day {
  readonly number: number;
  readonly year: number;
  readonly atMost?: Level;
}

/** Within this many days of the document a day without a year can be meant in one year only. */
const NEAR = 120;

function resolve({ year, month, day, weekday }: WrittenDate, written: DocumentDate | null): Day | null {
  if (day > daysIn(month, year)) return null;
  if (year !== null) return { year, number: numberOf({ year, month, day }) };
  if (!written) return null;
  const [thisYear = 0, thisMonth = 0, today = 0] = written.value.split('-').map(Number);
  const now = numberOf({ year: thisYear, month: thisMonth, day: today });
  const days = [thisYear - 1, thisYear, thisYear + 1]
    .filter((candidate) => day <= daysIn(month, candidate))
    .map((candidate) => ({ year: candidate, number: numberOf({ year: candidate, month: month, day: day }) }))
    .sort((a, b) => Math.abs(a.number - now) - Math.abs(b.number - now));
  const [nearest] = days;
  if (!nearest || Math.abs(nearest.number - now) <= NEAR) return nearest ?? null;
  return days.some(({ number }) => weekdayOfNumber(number) === weekday) ? null : { ...nearest, atMost: 'warn' };
}
