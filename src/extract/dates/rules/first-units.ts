import { amountAt } from '../amounts.js';
import { isHyphen, yearAt } from '../grammar.js';
import { type DateRule, fixed, type Point, point } from '../meaning.js';
import { durationValue, unitName } from '../units.js';
import { wordAt, type Words } from '../words.js';

export const firstUnits: DateRule = {
  id: 'first-units',
  why: '"the first ten months of" a year are the months themselves; without the year they are a length of time.',
  examples: [
    { text: 'in the first 10 months of this year', finds: [['the first 10 months of this year', '2024-01/2024-10']] },
    { text: 'in the first nine months', finds: [['the first nine months', 'P9M']] },
    { text: 'for the first three days', finds: [['the first three days', 'P3D']] },
    { text: 'He was first two years ago.', finds: [['two years ago', '2022']] },
  ],

  read(words, at) {
    const amount = amountAt(words, at + 1);
    const { sense } = wordAt(words, amount?.end ?? at);
    if (!amount || !sense?.unit || !sense.plural || wordAt(words, at - 1).bare !== 'the') return null;
    const end = amount.end + 1;
    if (isHyphen(wordAt(words, end)) || wordAt(words, end).bare === 'ago') return null;
    const year = wordAt(words, end).bare === 'of' ? yearOf(words, end + 1) : null;
    if (year && sense.unit === 'M' && amount.value !== null && amount.value <= 12) {
      const first = wordAt(words, at).bare === 'first';
      const from = { ...year.meaning, month: first ? 1 : 13 - amount.value };
      const to = { ...year.meaning, month: first ? amount.value : 12 };
      return { first: at - 1, last: year.end, type: 'DATE', meaning: { is: 'stretch', from, to } };
    }
    const meaning = fixed(durationValue(amount.value, sense.unit), unitName(sense.unit), 'a length of time');
    return { first: at - 1, last: end, type: 'DURATION', meaning };
  },
};

/** "1990", "this year", "last year". */
function yearOf(words: Words, at: number): { readonly meaning: Point; readonly end: number } | null {
  const written = yearAt(words, at);
  if (written) return { meaning: point({ year: written.value }), end: written.end };
  const by = ['last', 'this', 'next'].indexOf(wordAt(words, at).bare) - 1;
  if (by < -1 || wordAt(words, at + 1).bare !== 'year') return null;
  return { meaning: point({ shift: { unit: 'Y', by, from: 'document' } }), end: at + 2 };
}
