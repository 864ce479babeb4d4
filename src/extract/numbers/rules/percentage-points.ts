import type { Token } from '../../../document/tokens.js';
import type { Phrase } from '../phrase.js';
import { joins } from '../pieces.js';
import { reading, type Found, type NumberRule } from '../rule.js';

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
  'lead leads leading led trail trails trailing trailed ahead behind margin advantage edge gap deficit bounce bump swing support favorability rate rates race races turnout'.split(
    ' ',
  ),
);

export const percentagePoints: NumberRule = {
  id: 'percentage-points',
  why: 'Percentage points, and the points of polls and votes, are differences of percentages and no percentages.',
  examples: [
    { text: 'He lost six percentage points.', found: ['six percentage points = 6 pp'] },
    { text: 'She has a 16-point lead over him.', found: ['16-point = 16 pp'] },
    { text: 'The yield rose 12 basis points.', found: ['12 basis points = 12 basis point'] },
    { text: 'A 25-basis-point cut; a 40bp rise.', found: ['25-basis-point = 25 basis point', '40bp = 40 basis point'] },
    { text: 'Turnout fell four points to 61%.', found: ['four points = 4 pp'] },
    { text: 'The load was 62%, up two points from 60%.', found: ['two points = 2 pp'] },
    { text: 'The index fell 20 points.', found: [] },
  ],

  read(phrase, before) {
    const { p, last, a } = phrase;
    if (a.form === 'ordinal' || a.value === null) return null;
    let at = joins(p, last) ? last + 1 : last;
    const basis = a.form === 'cardinal' ? basisPoint(p, at) : 0;
    if (basis > 0) return reading(phrase, { kind: 'points', unit: 'basis point', last: basis });
    if (a.form === 'fraction')
      at += p[at]?.lower === 'a' ? 1 : p[at]?.lower === 'of' && p[at + 1]?.lower === 'a' ? 2 : 0;
    const named = p[at]?.lower === 'percentage' || (p[at]?.lower === 'full' && p[at + 1]?.lower === 'percentage');
    if (named) at += joins(p, at + 1) || p[at]?.lower === 'full' ? 2 : 1;
    const word = p[at]?.lower;
    if (word !== 'point' && word !== 'points') return null;
    if (!named && !changesPercent(phrase, before.at(-1)) && isElsewhere(phrase, word)) return null;
    return reading(phrase, { kind: 'points', unit: 'pp', last: at + 1 });
  },
};

/** Index behind "basis points", "-basis-point", "bp"; 0 where none stand at `at`. A hundred of them are one percentage point. */
function basisPoint(p: readonly Token[], at: number): number {
  const word = p[at]?.lower;
  if (word === 'bp' || word === 'bps') return at + 1;
  if (word !== 'basis') return 0;
  const point = joins(p, at + 1) ? at + 2 : at + 1;
  return p[point]?.lower === 'point' || p[point]?.lower === 'points' ? point + 1 : 0;
}

function isElsewhere({ p, from, to, last, a }: Phrase, word: string): boolean {
  if (leadsToPercent(p, last + 1)) return false;
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

/** "62.4%, up 2.1 points". */
function changesPercent({ p, first, from, b }: Phrase, previous: Found | undefined): boolean {
  const direction = p[first - 1]?.lower;
  if (b || previous?.kind !== 'percent' || previous.from !== from) return false;
  return (direction === 'up' || direction === 'down') && p[first - 2]?.text === ',' && first - 2 === previous.last;
}

/** "down four points to 61%", "up two points, at 40 percent": what the points are of is a percentage. */
function leadsToPercent(p: readonly Token[], behind: number): boolean {
  const at = p[behind]?.text === ',' ? behind + 1 : behind;
  const link = p[at]?.lower;
  if ((link !== 'to' && link !== 'at' && link !== 'from') || p[at + 1]?.kind !== 'number') return false;
  const unit = p[at + 2]?.lower ?? '';
  return unit === '%' || unit === 'percent' || (unit === 'per' && p[at + 3]?.lower === 'cent');
}
