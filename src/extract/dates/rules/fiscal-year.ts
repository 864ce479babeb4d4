import { yearAt } from '../grammar.js';
import { type DateRule, point } from '../meaning.js';
import { wordAt } from '../words.js';

export const fiscalYear: DateRule = {
  id: 'fiscal-year',
  why: 'A fiscal year is named after the calendar year it ends in.',
  examples: [
    { text: 'in fiscal 1989', finds: [['fiscal 1989', '1989']] },
    { text: 'for fiscal year 2012', finds: [['fiscal year 2012', '2012']] },
    { text: 'in FY2012', finds: [['FY2012', '2012']] },
  ],

  read(words, at) {
    const next = wordAt(words, at + 1).bare === 'year' ? at + 2 : at + 1;
    const year = yearAt(words, next);
    return year && { first: at, last: year.end, type: 'DATE', meaning: point({ year: year.value }), confidence: 0.95 };
  },
};
