import { changeWord } from '../../../lexicon/change-words.js';
import { BOUNDS, isSmall } from '../article-amounts.js';
import type { Phrase } from '../phrase.js';
import { joins } from '../pieces.js';
import { NONE, reading, type NumberRule } from '../rule.js';

const NOT_HALF = new Set(
  'time way mast brother brothers sister sisters hearted century staff life price baked measures past'.split(' '),
);
const ORDERED = new Set(
  'first second latter former better other third fourth last this each front back top bottom'.split(' '),
);

export const fraction: NumberRule = {
  id: 'fraction',
  why: '"Half", "a quarter of", "two-thirds" are shares; halves of games and quarters of years are not.',
  form: 'fraction',
  examples: [
    { text: 'At least half of the machines stopped.', found: ['half = 0.5'] },
    { text: 'Two-thirds of the seats are empty.', found: ['Two-thirds = 0.6666666666666666'] },
    {
      text: 'It cut costs by a third, a fifth more than planned.',
      found: ['a third = 0.3333333333333333', 'a fifth = 0.2'],
    },
    { text: 'A quarter of the crew left.', found: ['A quarter = 0.25'] },
    { text: 'Nearly a quarter are empty.', found: ['a quarter = 0.25'] },
    {
      text: 'The lake is a third full. Sales fell a quarter to 40.',
      found: ['a third = 0.3333333333333333', 'a quarter = 0.25'],
    },
    { text: 'They led by ten at the half.', found: [] },
    { text: 'In the second half of a quarter it fell.', found: [] },
  ],

  read(phrase) {
    const { p, first, last } = phrase;
    const word = p[first]?.lower ?? '';
    if (ORDERED.has(p[first - 1]?.lower ?? '')) return NONE;
    if (word === 'half' || word === 'halves' || p[last - 1]?.lower === 'half') {
      const ofGame = p[first - 1]?.lower === 'the' && AT.has(p[first - 2]?.lower ?? '') && p[last]?.lower !== 'of';
      if (ofGame || word === 'halves' || joins(p, first - 1) || (word === 'half' && joins(p, last))) return NONE;
      return NOT_HALF.has(p[joins(p, last) ? last + 1 : last]?.lower ?? '')
        ? NONE
        : reading(phrase, { kind: 'fraction' });
    }
    return isQuarterYear(phrase) ? NONE : reading(phrase, { kind: 'fraction' });
  },
};

const word = (p: Phrase['p'], at: number): string => p[at]?.lower ?? '';

/** "at the half": when a game is half over. */
const AT = new Set(['at', 'before', 'after']);

/** "the quarter", "a quarter ago", "two quarters": only "a quarter of", "nearly a quarter were", "three-quarters of" are shares. */
function isQuarterYear({ p, a, first, last }: Phrase): boolean {
  if (!p[last - 1]?.lower.startsWith('quarter')) return false;
  const [before, behind] = [p[first - 1]?.lower ?? '', p[last]?.lower ?? ''];
  const bounded = BOUNDS.has(before) || before === 'than';
  if (before === 'by' || (bounded && behind !== 'ago' && isSmall(p[last]))) return false;
  const changed =
    changeWord(before) !== undefined && word(p, first) === 'a' && !/^(?:point|ago|earlier|after)$/u.test(behind);
  if (changed && (isSmall(p[last]) || p[last]?.kind !== 'word')) return false;
  const of = behind === 'of';
  return a.last - a.first === 1 || (!of && p[last - 2]?.text !== '-') || p[last - 1]?.capital === true;
}
