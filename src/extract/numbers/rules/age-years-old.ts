import { joins } from '../pieces.js';
import { reading, type NumberRule } from '../rule.js';
import { unitBehind } from '../unit.js';

/** Of police and doctors: "an 87 yo man". */
const YEARS_OLD = /^(?:yo|y\/o)$/u;

export const ageYearsOld: NumberRule = {
  id: 'age-years-old',
  why: 'A number of years before "old" or "of age" is an age, of people and of things.',
  examples: [
    { text: 'The 74-year-old mayor resigned.', found: ['74-year-old = 74 year'] },
    { text: 'The jet is 41 years old.', found: ['41 years old = 41 year'] },
    { text: 'They ended the two-decade-old treaty.', found: ['two-decade-old = 2 decade'] },
    { text: 'The patient is an 87 yo man.', found: ['87 yo = 87 year'] },
    { text: 'It was a long year of old habits.', found: [] },
  ],

  read(phrase) {
    const { p, last, to, a } = phrase;
    if (a.form === 'ordinal' || a.value === null) return null;
    if (a.digits && YEARS_OLD.test(p[last]?.lower ?? ''))
      return reading(phrase, { kind: 'age', unit: 'year', last: last + 1 });
    const behind = unitBehind(p, last, to, false);
    if (behind?.unit.dimension !== 'time') return null;
    const at = joins(p, behind.last) ? behind.last + 1 : behind.last;
    const word = p[at]?.lower;
    const end =
      word === 'old' || word === 'olds' ? at + 1 : word === 'of' && p[at + 1]?.lower === 'age' ? at + 2 : null;
    return end === null ? null : reading(phrase, { kind: 'age', unit: behind.unit.name, last: end });
  },
};
