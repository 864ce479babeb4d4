import { reading, type NumberRule } from '../rule.js';

const THINK = new Set('think thinks thinking thought'.split(' '));
const RATE = new Set('a an per every each'.split(' '));

export const frequency: NumberRule = {
  id: 'frequency',
  why: '"Twice", "thrice" and "once a week" count how often.',
  form: 'times',
  examples: [
    { text: 'Voters chose him twice.', found: ['twice = 2 time'] },
    { text: 'They meet once per year.', found: ['once = 1 time'] },
    { text: 'Think twice about what was once a mill.', found: [] },
  ],

  read(phrase) {
    const { p, a, first, last } = phrase;
    if (a.value === 1) {
      const rate = RATE.has(p[last]?.lower ?? '') && PERIOD.has(p[last + 1]?.lower ?? '');
      return rate ? reading(phrase, { kind: 'count', unit: 'time' }) : 'none';
    }
    return THINK.has(p[first - 1]?.lower ?? '') ? 'none' : reading(phrase, { kind: 'count', unit: 'time' });
  },
};

const PERIOD = new Set('second minute hour day night week month quarter year decade'.split(' '));
