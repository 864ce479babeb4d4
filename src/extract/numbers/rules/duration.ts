import { isPlural } from '../../../lexicon/nouns.js';
import { isYear } from '../calendar.js';
import { joins } from '../pieces.js';
import { NONE, reading, type NumberRule } from '../rule.js';
import { withoutArticle } from '../phrase.js';
import { unitBehind } from '../unit.js';

/** "one day" without one of these is "some day". */
const COUNTS_DAYS = new Set('for in after within only just than per about nearly least under over every'.split(' '));
const DAY_FOLLOWS = new Set('after before later ago earlier of'.split(' '));

export const duration: NumberRule = {
  id: 'duration',
  why: 'A number with a unit of time is a length of time: "six-day", "half a decade", "21 consecutive years".',
  examples: [
    { text: 'After an interval of 11 years.', found: ['11 years = 11 year'] },
    { text: 'The six-day march took half a decade to plan.', found: ['six-day = 6 day', 'half a decade = 0.5 decade'] },
    { text: 'It waits two and a half months.', found: ['two and a half months = 2.5 month'] },
    { text: 'One day, they will see.', found: [] },
  ],

  read(phrase) {
    const { p, last, to, a } = phrase;
    if (a.form === 'ordinal' || a.form === 'times' || a.value === null) return null;
    const article = a.form === 'fraction' && (p[last]?.lower === 'a' || p[last]?.lower === 'an') ? 1 : 0;
    const ofArticle =
      a.form === 'fraction' && p[last]?.lower === 'of' && /^an?$/u.test(p[last + 1]?.lower ?? '') ? 2 : 0;
    const behind = unitBehind(p, last + article + ofArticle, to, a.digits);
    if (behind?.unit.dimension !== 'time' || (isYear(p[phrase.first]) && !behind.plural && !behind.hyphen)) return null;
    if (a.form === 'fraction' && !article && !ofArticle && !behind.hyphen && !behind.plural && a.value < 1) return null;
    if (a.value === 1 && !a.digits && behind.unit.name === 'day' && !behind.hyphen) {
      const counted = COUNTS_DAYS.has(p[phrase.first - 1]?.lower ?? '') || DAY_FOLLOWS.has(p[behind.last]?.lower ?? '');
      if (!counted) return NONE;
    }
    if (!behind.plural && !behind.hyphen && a.value > 1 && !isAttribute(p[behind.last]?.lower)) return null;
    const half =
      p[behind.last]?.lower === 'and' && p[behind.last + 1]?.lower === 'a' && p[behind.last + 2]?.lower === 'half';
    const first = withoutArticle(phrase, behind.hyphen);
    const made = reading(phrase, {
      kind: 'duration',
      unit: behind.unit.name,
      si: behind.unit.si,
      first,
      last: behind.last,
    });
    if (half && made.value !== null && !joins(p, behind.last))
      return { ...made, value: made.value + 0.5, last: behind.last + 3 };
    return made;
  },
};

/** "20 year prison term", "3 hour drive": the unit stays singular before a noun, "20 second" is a slip. */
const isAttribute = (lower: string | undefined): boolean =>
  lower !== undefined && !isPlural(lower) && /^[a-z]/u.test(lower);
