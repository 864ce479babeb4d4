import { Gap } from '../../../document/tokens.js';
import { digits } from '../amounts.js';
import { century, type Part, yearAt } from '../grammar.js';
import { type DateRule, point } from '../meaning.js';
import { wordAt, type Words } from '../words.js';

export const fiscalYear: DateRule = {
  id: 'fiscal-year',
  why: 'A fiscal year is named after the calendar year it ends in.',
  examples: [
    { text: 'in fiscal 1989', finds: [['fiscal 1989', '1989']] },
    { text: 'for fiscal year 2012', finds: [['fiscal year 2012', '2012']] },
    {
      text: 'in FY2012 and FY13',
      finds: [
        ['FY2012', '2012'],
        ['FY13', '2013'],
      ],
    },
    { text: 'in fiscal year 2012-13', finds: [['fiscal year 2012-13', '2013']] },
  ],

  read(words, at) {
    const next = wordAt(words, at + 1).bare === 'year' ? at + 2 : at + 1;
    const year = yearAt(words, next) ?? shortYear(words, next);
    if (!year) return null;
    const { value, end } = secondYear(words, year) ?? year;
    return { first: at, last: end, type: 'DATE', meaning: point({ year: value }), confidence: 0.95 };
  },
};

/** The "13" of "FY13". */
function shortYear(words: Words, at: number): Part | null {
  const word = wordAt(words, at);
  const short = word.gap === Gap.none && word.text.length === 2 ? digits(word) : null;
  return short === null ? null : { value: century(short) + short, end: at + 1 };
}

/** The "-13" of "2012-13", which is the year it ends in. */
function secondYear(words: Words, { value, end }: Part): Part | null {
  const dash = wordAt(words, end);
  const word = wordAt(words, end + 1);
  if (!/^[-–/]$/u.test(dash.text) || dash.gap !== Gap.none || word.gap !== Gap.none || word.text.length !== 2)
    return null;
  const next = value + 1;
  return digits(word) === next % 100 ? { value: next, end: end + 2 } : null;
}
