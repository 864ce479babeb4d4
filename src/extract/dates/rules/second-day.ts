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
    {
      text: 'They meet on April 24, 25 and 26.',
      finds: [
        ['April 24', '2024-04-24'],
        ['25', '2024-04-25'],
        ['26', '2024-04-26'],
      ],
    },
    {
      text: 'He scored on April 24, 25 points in all, and 7 on May 3.',
      finds: [
        ['April 24', '2024-04-24'],
        ['May 3', '2024-05-03'],
      ],
    },
    { text: 'He scored on April 24 and 25 people cheered.', finds: [['April 24', '2024-04-24']] },
  ],

  read(words, at) {
    const joint = wordAt(words, at - 1).bare;
    const day = JOINTS.has(joint) || joint === ',' ? dayAt(words, at) : null;
    if (!day) return null;
    const goesOn = JOINTS.has(wordAt(words, day.end).bare) && dayAt(words, day.end + 1) !== null;
    if (joint === ',' ? !goesOn : wordAt(words, day.end).kind === 'word') return null;
    const month = monthOfDayBefore(words, at - 1);
    if (month === null) return null;
    const year = yearAt(words, skipComma(words, day.end));
    const meaning = point({ month, day: day.value, ...(year && { year: year.value }) });
    return { first: at, last: year?.end ?? day.end, type: 'DATE', meaning, confidence: 0.8 };
  },
};

const JOINTS = new Set(['and', 'or', 'to', 'through']);

/** The month of "April 24", or of "April 24, 25", when that ends before `end`. */
function monthOfDayBefore(words: Words, end: number, inList = false): number | null {
  for (const length of [1, 2]) {
    if (dayAt(words, end - length)?.end !== end) continue;
    const before = wordAt(words, end - length - 1);
    if (before.sense?.month !== undefined) return before.sense.month;
    if (before.text === ',' && !inList) return monthOfDayBefore(words, end - length - 1, true);
  }
  return null;
}
