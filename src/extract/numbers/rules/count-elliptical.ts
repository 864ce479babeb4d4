import { ends } from '../noun.js';
import { reading, type NumberRule } from '../rule.js';

/** What stands behind a number whose noun was said before: "17 are self-propelled", "34 of them", "14 more". */
const FOLLOWS = new Set(
  'are were is was have had has will would more of remain remained remaining came went did do now from in and'.split(
    ' ',
  ),
);

/** "and 100 wounded", "41 missing". */
const STATE = /^(?:dead|hurt|missing|alive|ill|[a-z]{3,}ed)$/u;

export const countElliptical: NumberRule = {
  id: 'count-elliptical',
  why: 'A number without a noun counts what the number before it counted.',
  examples: [
    { text: 'Of the 26 vehicles, 17 are parked and eight were sold.', found: ['17 = 17 vehicle', 'eight = 8 vehicle'] },
    { text: 'He is 40 and tired.', found: [] },
  ],

  read(phrase, before) {
    const { p, a, last, sign } = phrase;
    const next = p[last]?.lower ?? '';
    const state = STATE.test(next);
    if (!ends(p[last]) && !state && !(next === 'more' && ends(p[last + 1]))) return null;
    if (!FOLLOWS.has(next) && !state && p[last]?.kind === 'word') return null;
    if (!Number.isInteger(a.value)) return null;
    const counted = before.findLast(({ kind, unit }) => kind === 'count' && unit !== null && unit !== 'time');
    return counted && a.form === 'cardinal' && !sign ? reading(phrase, { kind: 'count', unit: counted.unit }) : null;
  },
};
