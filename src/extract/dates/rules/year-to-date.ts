import { isHyphen } from '../grammar.js';
import { type DateRule, point } from '../meaning.js';
import { reads, wordAt } from '../words.js';

export const yearToDate: DateRule = {
  id: 'year-to-date',
  why: 'The year to date runs from its first day to the document date.',
  examples: [
    { text: 'Year-to-date sales are up.', finds: [['Year-to-date', '2024-01-01/2024-05-14']] },
    { text: 'sales in the year to date', finds: [['the year to date', '2024-01-01/2024-05-14']] },
  ],

  read(words, at) {
    const hyphen = isHyphen(wordAt(words, at + 1));
    if (!reads(words, at + 1, hyphen ? ['-', 'to', '-', 'date'] : ['to', 'date'])) return null;
    const from = point({ shift: { unit: 'Y', by: 0, from: 'document' }, month: 1, day: 1 });
    const to = point({ shift: { unit: 'D', by: 0, from: 'document' } });
    const first = !hyphen && wordAt(words, at - 1).bare === 'the' ? at - 1 : at;
    return { first, last: hyphen ? at + 5 : at + 3, type: 'DATE', meaning: { is: 'stretch', from, to } };
  },
};
