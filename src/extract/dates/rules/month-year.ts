import { joined, skipComma, yearAt } from '../grammar.js';
import { type DateRule, point } from '../meaning.js';
import { wordAt } from '../words.js';

export const monthYear: DateRule = {
  id: 'month-year',
  why: 'A month and a year behind it are one month of the calendar.',
  examples: [
    { text: 'The plant opened in July 1997.', finds: [['July 1997', '1997-07']] },
    { text: 'since March of 2019', finds: [['March of 2019', '2019-03']] },
    { text: 'It fell in January nineteen ninety-seven.', finds: [['January nineteen ninety-seven', '1997-01']] },
  ],

  read(words, at) {
    const month = wordAt(words, at).sense?.month;
    const of = wordAt(words, at + 1).bare === 'of';
    const year = yearAt(words, of ? at + 2 : skipComma(words, at + 1));
    if (month === undefined || !year || !joined(words, at + 1)) return null;
    return { first: at, last: year.end, type: 'DATE', meaning: point({ month, year: year.value }), confidence: 1 };
  },
};
