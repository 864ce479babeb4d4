import type { Phrase } from '../phrase.js';
import { joins } from '../pieces.js';
import { reading, type NumberRule } from '../rule.js';

/** Words that make points something other than a share of votes: prices on an exchange, play, tests. */
const ELSEWHERE = new Set(
  'league index indexes indices dow nasdaq stocks shares bond bonds futures bourse nikkei ftse dax market markets scored scores scoring game games season quarterback rebounds assists touchdown touchdowns yards average averages basis jumper'.split(
    ' ',
  ),
);

const VOTES = new Set(
  'poll polls pollster pollsters voter voters vote votes election elections survey surveys candidate candidates sen. approval caucus primary'.split(
    ' ',
  ),
);

const RATES = new Set(['percent', 'percentage']);

/** What a race or a rate does by points; without one of these points are counted like goals. */
const LEADS = new Set(
  'lead leads leading led trail trails trailing trailed ahead behind margin advantage edge gap deficit bounce bump swing support favorability rate rates race races'.split(
    ' ',
  ),
);

export const percentagePoints: NumberRule = {
  id: 'percentage-points',
  why: 'Percentage points, and the points of polls and votes, are differences of percentages and no percentages.',
  examples: [
    { text: 'He lost six percentage points.', found: ['six percentage points = 6 pp'] },
    { text: 'She has a 16-point lead over him.', found: ['16-point = 16 pp'] },
    { text: 'The index fell 20 points.', found: [] },
  ],

  read(phrase) {
    const { p, last, a } = phrase;
    if (a.form === 'ordinal' || a.value === null) return null;
    let at = joins(p, last) ? last + 1 : last;
    if (a.form === 'fraction')
      at += p[at]?.lower === 'a' ? 1 : p[at]?.lower === 'of' && p[at + 1]?.lower === 'a' ? 2 : 0;
    const named = p[at]?.lower === 'percentage' || (p[at]?.lower === 'full' && p[at + 1]?.lower === 'percentage');
    if (named) at += joins(p, at + 1) || p[at]?.lower === 'full' ? 2 : 1;
    const word = p[at]?.lower;
    if (word !== 'point' && word !== 'points') return null;
    if (!named && isElsewhere(phrase, word)) return null;
    return reading(phrase, { kind: 'points', unit: 'pp', last: at + 1 });
  },
};

function isElsewhere({ p, from, to, last, a }: Phrase, word: string): boolean {
  if (word === 'point' && !joins(p, last) && a.form !== 'fraction') return true;
  const half = word === 'point' && a.form === 'fraction';
  let elsewhere = false;
  let leads = half;
  for (let i = from; i < to; i++) {
    if (VOTES.has(p[i]?.lower ?? '')) return false;
    leads ||= LEADS.has(p[i]?.lower ?? '') || RATES.has(p[i]?.lower ?? '');
    elsewhere ||= ELSEWHERE.has(p[i]?.lower ?? '');
  }
  return elsewhere || !leads;
}
