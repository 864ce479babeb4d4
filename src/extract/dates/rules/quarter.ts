import { digits, ordinalAt } from '../amounts.js';
import { Gap } from '../../../document/tokens.js';
import { isHyphen, yearAt } from '../grammar.js';
import { type DateRule, point } from '../meaning.js';
import { isNear, reads, wordAt, type Words } from '../words.js';

export const quarter: DateRule = {
  id: 'quarter',
  why: 'The first to fourth quarter is one of a year, the nearest when none is told.',
  examples: [
    { text: 'in the third quarter of 1990', finds: [['the third quarter of 1990', '1990-Q3']] },
    { text: 'Its first-quarter profit rose.', finds: [['first-quarter', '2024-Q1']] },
    { text: 'this year’s third quarter', finds: [['this year’s third quarter', '2024-Q3']] },
    { text: 'in the final quarter of 2018', finds: [['the final quarter of 2018', '2018-Q4']] },
    { text: 'in Q3 2020', finds: [['Q3 2020', '2020-Q3']] },
    { text: 'He scored in the third quarter-final.', finds: [] },
  ],

  read(words, at) {
    const word = wordAt(words, at);
    if (word.bare === 'q') {
      const number = digits(wordAt(words, at + 1));
      if (!number || number > 4 || wordAt(words, at + 1).gap !== Gap.none) return null;
      return { first: at, last: at + 2, type: 'DATE', meaning: point({ quarter: number }) };
    }
    if (!isNear(words, at, 4, 'quarter')) return null;
    const last = word.bare === 'last' || word.bare === 'final';
    const number = last ? { value: 4, end: at + 1 } : ordinalAt(words, at);
    if (!number?.value || number.value > 4) return null;
    const hyphen = isHyphen(wordAt(words, number.end));
    const fiscal = wordAt(words, hyphen ? number.end + 1 : number.end).bare === 'fiscal' ? 1 : 0;
    const unit = (hyphen ? number.end + 1 : number.end) + fiscal;
    if (wordAt(words, unit).bare !== 'quarter' || isHyphen(wordAt(words, unit + 1))) return null;
    if (last && (wordAt(words, unit + 1).bare !== 'of' || !isYear(words, unit + 2))) return null;
    const fiscalBefore =
      wordAt(words, at - 1).bare === 'fiscal' || (isHyphen(wordAt(words, at - 1)) && reads(words, at - 2, ['fiscal']));
    const first = fiscalBefore ? (isHyphen(wordAt(words, at - 1)) ? at - 2 : at - 1) : at;
    return { first, last: unit + 1, type: 'DATE', meaning: point({ quarter: number.value }) };
  },
};

/** "1990", "last year". */
const isYear = (words: Words, at: number): boolean =>
  yearAt(words, at) !== null || wordAt(words, at + 1).bare === 'year';
