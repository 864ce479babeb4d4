import { type DateRule, point } from '../meaning.js';
import { reads, wordAt, type Words } from '../words.js';

export const samePeriod: DateRule = {
  id: 'same-period',
  why: '"the same period last year" is the month, quarter or day mentioned last, a year before.',
  examples: [
    {
      text: 'Sales rose in April. In the same period last year they fell.',
      finds: [
        ['April', '2024-04'],
        ['the same period last year', '2023-04'],
      ],
    },
    {
      text: 'In the first quarter it lost money, as in the corresponding quarter a year earlier.',
      finds: [
        ['the first quarter', '2024-Q1'],
        ['the corresponding quarter a year earlier', '2023-Q1'],
      ],
    },
  ],

  read(words, at) {
    const unit = wordAt(words, at + 1).bare;
    if (!PERIODS.has(unit)) return null;
    const last = yearBefore(words, at + 2);
    if (last === null) return null;
    const first = wordAt(words, at - 1).bare === 'the' ? at - 1 : at;
    return { first, last, type: 'DATE', meaning: point({ shift: { unit: 'Y', by: -1, from: 'period' } }) };
  },
};

const PERIODS = new Set(['period', 'quarter', 'month', 'time', 'week', 'day', 'half', 'date', 'year-ago']);

/** The word behind "last year", "of last year", "a year ago", "a year earlier", "the year before". */
function yearBefore(words: Words, from: number): number | null {
  const at = wordAt(words, from).bare === 'of' || wordAt(words, from).bare === 'in' ? from + 1 : from;
  if (reads(words, at, ['last', 'year'])) return at + 2;
  const article = wordAt(words, at).bare === 'a' || wordAt(words, at).bare === 'the';
  const tail = ['ago', 'earlier', 'before', 'previously'].includes(wordAt(words, at + 2).bare);
  return article && wordAt(words, at + 1).bare === 'year' && tail ? at + 3 : null;
}
