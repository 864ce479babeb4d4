import { unitForms } from '../../../lexicon/units.js';
import { reading, type NumberRule } from '../rule.js';

export const durationAndAHalf: NumberRule = {
  id: 'duration-and-a-half',
  why: 'In "a year and a half" the number stands on both sides of the unit.',
  form: 'fraction',
  examples: [
    { text: 'They waited a year and a half.', found: ['a year and a half = 1.5 year'] },
    { text: 'He ate a pear and a half loaf.', found: [] },
  ],

  read(phrase) {
    const { p, first, from, a } = phrase;
    if (a.value !== 0.5 || p[first]?.lower !== 'a' || p[first - 1]?.lower !== 'and') return null;
    const article = p[first - 3]?.lower ?? '';
    if (first - 3 < from || (article !== 'a' && article !== 'an')) return null;
    const form = unitForms(p[first - 2]?.lower ?? '').find(({ rest }) => rest.length === 0);
    if (form?.unit.dimension !== 'time') return null;
    const made = reading(phrase, { kind: 'duration', unit: form.unit.name, first: first - 3 });
    const si = form.unit.si && { unit: form.unit.si.unit, value: form.unit.si.factor * 1.5 };
    return { ...made, value: 1.5, si };
  },
};
