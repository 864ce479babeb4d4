import { changeWord } from '../../../lexicon/change-words.js';
import { ends } from '../noun.js';
import { reading, single, type NumberRule } from '../rule.js';

const MAX_DISTANCE = 3;

export const pointsElliptical: NumberRule = {
  id: 'points-elliptical',
  why: 'After "six percentage points" the next gain or loss in the same sentence needs no noun: "while Kim gained six and Ro five".',
  examples: [
    {
      text: 'Kim lost six percentage points, while Ro gained four and Sung two.',
      found: ['four = 4 pp', 'two = 2 pp'],
    },
    { text: 'Kim lost six percentage points and gained two friends.', found: [] },
  ],

  read(phrase, before) {
    const { p, from, first, last, a } = phrase;
    const previous = before.at(-1);
    if (previous?.kind !== 'points' || previous.from !== from || a.form !== 'cardinal' || phrase.b) return null;
    if (!ends(p[last]) && p[last]?.lower !== 'in') return null;
    const chained = previous.rule === 'points-elliptical' && first - previous.last <= MAX_DISTANCE;
    if (chained && p[previous.last]?.lower === 'and') return reading(single(phrase), { kind: 'points', unit: 'pp' });
    const moved = changeWord(p[first - 1]?.lower ?? '') !== undefined;
    return moved ? reading(single(phrase), { kind: 'points', unit: 'pp' }) : null;
  },
};
