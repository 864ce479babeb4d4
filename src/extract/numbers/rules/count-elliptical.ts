import { ends } from '../noun.js';
import { reading, type Found, type NumberRule } from '../rule.js';

/** What stands behind a number whose noun was said before: "17 are self-propelled", "34 of them", "14 more". */
const FOLLOWS = new Set(
  'are were is was have had has will would more of remain remained remaining came went did do now from in and'.split(
    ' ',
  ),
);

/** "down from 30,271 a year earlier". */
const COMPARED = new Set('from with to against versus than'.split(' '));

/** "and 100 wounded", "41 missing", "three badly". */
const STATE = /^(?:dead|hurt|missing|alive|ill|[a-z]{3,}ed|[a-z]{3,}ly)$/u;

export const countElliptical: NumberRule = {
  id: 'count-elliptical',
  why: 'A number without a noun counts what the number before it in the sentence counted.',
  examples: [
    { text: 'Of the 26 vehicles, 17 are parked and eight were sold.', found: ['17 = 17 vehicle', 'eight = 8 vehicle'] },
    { text: 'Five people were hurt, three badly.', found: ['three = 3 person'] },
    { text: 'It built 40 cars, up from 31 a year earlier.', found: ['31 = 31 car'] },
    { text: 'The firm has two ships. He is 40 and tired.', found: [] },
  ],

  read(phrase, before) {
    const { p, a, last, sign } = phrase;
    const next = p[last]?.lower ?? '';
    const state = STATE.test(next);
    if (!ends(p[last]) && !state && !(next === 'more' && ends(p[last + 1]))) return null;
    const compared = COMPARED.has(p[phrase.first - 1]?.lower ?? '') && next === 'a';
    if (!FOLLOWS.has(next) && !state && !compared && p[last]?.kind === 'word') return null;
    if (!Number.isInteger(a.value)) return null;
    if (a.form !== 'cardinal' || sign) return null;
    const unit = countedBefore(before, phrase.from);
    return unit === null ? null : reading(phrase, { kind: 'count', unit });
  },
};

/** How many figures back the noun is looked for. */
const MEMORY = 8;

/** The noun counted last in the sentence that begins at `from`. */
function countedBefore(before: readonly Found[], from: number): string | null {
  for (let i = before.length - 1; i >= 0 && i >= before.length - MEMORY; i--) {
    const one = before[i];
    if (one?.from !== from) return null;
    if (one.kind === 'count' && one.unit !== null && one.unit !== 'time') return one.unit;
  }
  return null;
}
