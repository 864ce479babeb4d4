import { ordinalAt } from '../amounts.js';
import { isHyphen } from '../grammar.js';
import { type DateRule, fixed, point } from '../meaning.js';
import { isNear, wordAt } from '../words.js';

export const century: DateRule = {
  id: 'century',
  why: 'The nth century is written with the first two digits of its years: the 20th is 19.',
  examples: [
    { text: 'art of the 20th century', finds: [['the 20th century', '19']] },
    { text: 'in the 5th century BC', finds: [['the 5th century BC', 'BC04']] },
    { text: 'a nineteenth-century house', finds: [['nineteenth-century', '18']] },
  ],

  read(words, at) {
    const number = isNear(words, at, 4, 'century') ? ordinalAt(words, at) : null;
    if (!number?.value || number.value > 30) return null;
    const end = isHyphen(wordAt(words, number.end)) ? number.end + 1 : number.end;
    if (wordAt(words, end).bare !== 'century') return null;
    const value = String(number.value - 1).padStart(2, '0');
    const bc = BEFORE_CHRIST.has(wordAt(words, end + 1).text);
    if (bc)
      return {
        first: at,
        last: end + 2,
        type: 'DATE',
        meaning: fixed(`BC${value}`, 'century', 'before the common era'),
      };
    return { first: at, last: end + 1, type: 'DATE', meaning: point({ years: value }), confidence: 0.95 };
  },
};

const BEFORE_CHRIST = new Set(['BC', 'B.C.', 'BCE']);
