import { isDay } from '../../../document/dateline.js';
import type { Document } from '../../../document/document.js';
import { MONTH_NAMES } from '../../../document/calendar.js';
import { daysIn } from '../../calendar.js';
import type { CheckRule } from '../../rule.js';
import { writtenDates, type WrittenDate } from '../../written-dates.js';

export const impossible: CheckRule = {
  id: 'date/impossible',
  level: 'error',
  what: 'There is no such day.',
  why: 'February 30 and June 31 are typing slips, and nobody can say for which day. A figure that counts something (“in June 31 people came”) passes.',
  fix: 'Look the date up.',
  bad: [
    'The plan ends on Feb. 30.',
    'They met on 31 June 2024 in Seoul.',
    'The vote of February 29, 2025, was the first.',
    'Filed on 2025-02-30.',
  ],
  good: [
    'The plan ends on Feb. 28.',
    'They met on 30 June 2024.',
    'The vote of February 29, 2024, was the first.',
    'In June 31 people came.',
    'In April 31 percent said no, and by Sept. 31.5 million had voted.',
    'Filed on 2025-02-28.',
  ],

  *check(doc) {
    for (const date of writtenDates(doc)) {
      const days = daysIn(date.month, date.year);
      if (date.day <= days || (date.day > 31 && date.year === null) || counts(doc, date)) continue;
      const month = MONTH_NAMES[date.month - 1] ?? '';
      yield {
        start: date.start,
        end: date.end,
        message: `${month}${date.year ? ` ${date.year}` : ''} has ${days} days.`,
      };
    }
    for (const { 0: text, index } of doc.text.matchAll(ISO)) {
      if (!isDay(text)) yield { start: index, end: index + text.length, message: `There is no day ${text}.` };
    }
  },
};

const ISO = /(?<![\d-])(?:19|20)\d\d-(?:0\d|1[0-2])-[0-3]\d(?![\d-])/gu;

/** Whether the figure counts what follows: "June 31 people". */
function counts({ tokens }: Document, { after, ordinal, year }: WrittenDate): boolean {
  const next = tokens[after];
  if (!next || ordinal || year !== null) return false;
  if (next.kind === 'symbol' || next.kind === 'number') return true;
  return next.kind === 'word' && !FOLLOW.has(next.lower);
}

/** Words that go on behind a date and never behind a figure that counts. */
const FOLLOW = new Set(
  'and or to at in on for when while after before with by but as is was will would if because that which'.split(' '),
);
