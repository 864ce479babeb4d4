import { dayAt, skipComma, yearAt } from '../grammar.js';
import { type DateRule, point } from '../meaning.js';
import { wordAt, type Words } from '../words.js';

export const secondDay: DateRule = {
  id: 'second-day',
  why: 'A number joined to a day of a month by "and", "or", "to" or "through" is a day of the same month.',
  examples: [
    {
      text: 'They meet on April 24 and 25.',
      finds: [
        ['April 24', '2024-04-24'],
        ['25', '2024-04-25'],
      ],
    },
    { text: 'He scored on April 24 and 25 people cheered.', finds: [['April 24', '2024-04-24']] },
  ],

  read(words, at) {
    if (!JOINTS.has(wordAt(words, at - 1).bare)) return null;
    const month = monthOfDayBefore(words, at - 1);
    const day = month === null ? null : dayAt(words, at);
    if (month === null || !day || wordAt(words, day.end).kind === 'word') return null;
    const year = yearAt(words, skipComma(words, day.end));
    const meaning = point({ month, day: day.value, ...(year && { year: year.value }) });
    return { first: at, last: year?.end ?? day.end, type: 'DATE', meaning, confidence: 0.8 };
  },
};

const JOINTS = new Set(['and', 'or', 'to', 'through']);

/** The month of "April 24" when that ends before `end`. */
function monthOfDayBefore(words: Words, end: number): number | null {
  for (const length of [1, 2]) {
    const month = wordAt(words, end - length - 1).sense?.month;
    if (month !== undefined && dayAt(words, end - length)?.end === end) return month;
  }
  return null;
}
