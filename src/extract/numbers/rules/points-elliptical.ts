import { changeWord } from '../../../lexicon/change-words.js';
import { ends } from '../noun.js';
import type { Phrase } from '../phrase.js';
import { reading, single, type Found, type NumberRule } from '../rule.js';

const MAX_DISTANCE = 3;

export const pointsElliptical: NumberRule = {
  id: 'points-elliptical',
  why: 'After "six percentage points" the next gain or loss in the same sentence needs no noun: "while Kim gained six and Ro five".',
  form: 'cardinal',
  examples: [
    {
      text: 'Kim lost six percentage points, while Ro gained four and Sung two.',
      found: ['four = 4 pp', 'two = 2 pp'],
    },
    { text: 'His lead fell from 12 percentage points to six.', found: ['six = 6 pp'] },
    { text: 'Labour is on 38%, up two, the Greens on nine, down one.', found: ['two = 2 pp'] },
    { text: 'Kim lost six percentage points and gained two friends.', found: [] },
  ],

  read(phrase, before) {
    const { p, from, first, last } = phrase;
    const previous = before.at(-1);
    if (previous?.from !== from || phrase.b) return null;
    if (previous.kind === 'percent') return isUpOrDown(phrase, previous) ? reading(phrase, POINTS) : null;
    if (previous.kind !== 'points' || (!ends(p[last]) && p[last]?.lower !== 'in')) return null;
    const led = p[first - 1]?.lower === 'to' && first - previous.last === 1 && p[previous.first - 1]?.lower === 'from';
    if (led) return reading(phrase, { kind: 'points', unit: previous.unit });
    const chained = previous.rule === 'points-elliptical' && first - previous.last <= MAX_DISTANCE;
    if (chained && p[previous.last]?.lower === 'and') return reading(single(phrase), POINTS);
    const moved = changeWord(p[first - 1]?.lower ?? '') !== undefined;
    return moved ? reading(single(phrase), POINTS) : null;
  },
};

const POINTS = { kind: 'points', unit: 'pp' } as const;

/** "on 38%, up two": a bare number that a percentage went up or down by is of its points. */
function isUpOrDown({ p, first, last }: Phrase, percent: Found): boolean {
  const direction = p[first - 1]?.lower;
  if ((direction !== 'up' && direction !== 'down') || first - percent.last > MAX_DISTANCE) return false;
  const mark = p[percent.last]?.text;
  return (mark === ',' || mark === '(') && p[last]?.kind !== 'word';
}
