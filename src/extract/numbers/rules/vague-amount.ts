import { joins } from '../pieces.js';
import { countedNoun } from '../noun.js';
import { NONE, reading, type NumberRule } from '../rule.js';

export const vagueAmount: NumberRule = {
  id: 'vague-amount',
  why: '"Hundreds", "tens of millions" tell an order of magnitude and no value.',
  form: 'vague',
  examples: [
    { text: 'It drew hundreds of thousands of visitors.', found: ['hundreds of thousands = null visitor'] },
    { text: 'He doubles down.', found: [] },
  ],

  read(phrase) {
    const { p, a, first, last, to } = phrase;
    const word = p[first]?.lower ?? '';
    if (word === 'tens' && a.last - a.first === 1) return NONE;
    if (word === 'double' || word === 'triple')
      return joins(p, last) && p[last + 1]?.lower === 'digit' ? reading(phrase, { kind: 'count' }) : NONE;
    const of = p[last]?.lower === 'of' ? countedNoun(p, last + 1, to, false) : null;
    return reading(phrase, { kind: 'count', unit: of?.noun ?? null });
  },
};
