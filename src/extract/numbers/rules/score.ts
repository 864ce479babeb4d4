import { ends } from '../noun.js';
import { joins } from '../pieces.js';
import type { Phrase } from '../phrase.js';
import { reading, type NumberRule } from '../rule.js';

const DECIDES = new Set(
  'vote votes voted decision ruling rulings win wins victory victories loss losses defeat record score scores lead draw tie split ruled beat defeated won lost passed approved confirmed rejected voting agreed margin verdict deadlock deadlocked tied triumph'.split(
    ' ',
  ),
);

export const score: NumberRule = {
  id: 'score',
  why: 'Two bare numbers that a vote or a game decided between are a pair: "52-48", "92 to 0".',
  examples: [
    { text: 'The bill passed 52-48.', found: ['52-48 = 52/48'] },
    { text: 'She was confirmed 92 to 0.', found: ['92 to 0 = 92/0'] },
    { text: 'The court ruled in a 5-4 decision.', found: ['5-4 = 5/4'] },
    { text: 'The Rovers (12-30) lost again.', found: ['12-30 = 12/30'] },
    { text: 'Between 40 and 50 cases are open.', found: [] },
  ],

  read(phrase) {
    const { a, b, joint, p, last } = phrase;
    if (!b || a.value === null || b.value === null || a.form !== 'cardinal') return null;
    if (joint === 'or' || joint === 'and' || a.digits !== b.digits) return null;
    if (!Number.isInteger(a.value) || !Number.isInteger(b.value) || a.scale > 1) return null;
    if (isRecord(phrase)) return reading(phrase, { kind: 'score', pair: true });
    const next = p[joins(p, last) ? last + 1 : last];
    if (next !== undefined && DECIDES.has(next.lower) && a.digits)
      return reading(phrase, { kind: 'score', pair: true });
    if (!ends(next) || (!a.digits && joint === 'dash')) return null;
    const falls = a.value >= b.value || (a.value === 0 && joint === 'dash');
    const kind = a.digits ? 'score' : 'ratio';
    return falls || decides(phrase) ? reading(phrase, { kind, pair: true }) : null;
  },
};

/** "the Foresters (12-30)": games won and lost in brackets behind a team. */
const isRecord = ({ p, first, last, joint, a, from }: Phrase): boolean =>
  joint === 'dash' &&
  a.digits &&
  first - 2 >= from &&
  p[first - 1]?.text === '(' &&
  p[last]?.text === ')' &&
  p[first - 2]?.capital === true;

function decides({ p, from, first }: Phrase): boolean {
  for (let i = first - 1; i >= from && i > first - REACH; i--) if (DECIDES.has(p[i]?.lower ?? '')) return true;
  return false;
}

const REACH = 8;
