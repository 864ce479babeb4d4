import type { UnitCode } from '../../../lexicon/time.js';
import { isHyphen } from '../grammar.js';
import { type DateRule, point } from '../meaning.js';
import { wordAt } from '../words.js';

export const yearEnd: DateRule = {
  id: 'year-end',
  why: '"year-end" is the last day of the year of the document date; "month-end" and "quarter-end" are as exact as their unit.',
  examples: [
    { text: 'It will close by year-end.', finds: [['year-end', '2024-12-31']] },
    { text: 'by year’s end', finds: [['year’s end', '2024-12-31']] },
    { text: 'by month’s end', finds: [['month’s end', '2024-05']] },
    {
      text: 'the year-end party of 2019',
      finds: [
        ['year-end', '2024-12-31'],
        ['2019', '2019'],
      ],
    },
  ],

  read(words, at) {
    const next = wordAt(words, at + 1);
    const end = isHyphen(next) || next.kind === 'clitic' ? at + 2 : at + 1;
    const unit = UNITS.get(wordAt(words, at).bare);
    if (!unit || wordAt(words, end).bare !== 'end' || wordAt(words, end + 1).bare === 'of') return null;
    if (unit !== 'Y' && end === at + 1) return null;
    const shift = { unit, by: 0, from: 'document' } as const;
    const meaning = point({ shift, ...(unit === 'Y' && { month: 12, day: 31 }) });
    return { first: at, last: end + 1, type: 'DATE', meaning, confidence: 0.8 };
  },
};

const UNITS: ReadonlyMap<string, UnitCode> = new Map([
  ['year', 'Y'],
  ['month', 'M'],
  ['quarter', 'Q'],
]);
