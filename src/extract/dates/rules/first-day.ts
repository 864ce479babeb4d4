import { dayAt, joined, yearAt } from '../grammar.js';
import { type DateRule, point } from '../meaning.js';
import { wordAt, type Words } from '../words.js';

export const firstDay: DateRule = {
  id: 'first-day',
  why: 'A number joined by "and", "or" or "to" to a day that names its month is a day of that month.',
  examples: [
    {
      text: 'They fought from 12 to 20 May 1940.',
      finds: [
        ['12', '1940-05-12'],
        ['20 May 1940', '1940-05-20'],
      ],
    },
    { text: 'A score of 12 to 20 in May.', finds: [['May', '2024-05']] },
  ],

  read(words, at) {
    const day = LEADING.has(wordAt(words, at - 1).bare) ? dayAt(words, at) : null;
    if (!day || !JOINTS.has(wordAt(words, day.end).bare)) return null;
    const second = dayAt(words, day.end + 1);
    const month = second && monthAt(words, second.end);
    if (!second || !month || second.value <= day.value || !joined(words, second.end)) return null;
    const year = yearAt(words, month.end);
    const meaning = point({ month: month.value, day: day.value, ...(year && { year: year.value }) });
    return { first: at, last: day.end, type: 'DATE', meaning, confidence: 0.8 };
  },
};

const JOINTS = new Set(['and', 'or', 'to', 'until', 'through']);
const LEADING = new Set(['on', 'from', 'of', 'between', 'the', 'by', 'for', 'during']);

/** The month behind "20", or behind "20th of". */
function monthAt(words: Words, at: number): { readonly value: number; readonly end: number } | null {
  const from = wordAt(words, at).bare === 'of' ? at + 1 : at;
  const value = wordAt(words, from).sense?.month;
  return value === undefined ? null : { value, end: from + 1 };
}
