import { Gap } from '../../../document/tokens.js';
import { reading, single, type NumberRule } from '../rule.js';

const MAX_RANK = 10000;

export const rank: NumberRule = {
  id: 'rank',
  why: '"No. 2", "#2" and "number one" are places in an order.',
  form: 'cardinal',
  examples: [
    { text: 'He is the No. 2 official.', found: ['No. 2 = 2'] },
    { text: 'They are number one.', found: ['number one = 1'] },
    { text: 'A number of ships left.', found: [] },
  ],

  read(phrase) {
    const { p, first, from, a } = phrase;
    if (!Number.isInteger(a.value) || a.scale > 1 || first - 1 < from || (a.value ?? MAX_RANK) >= MAX_RANK) return null;
    const before = p[first - 1];
    const alone = single(phrase);
    if (before?.text === '#' && p[first]?.gap === Gap.none) return reading(alone, { kind: 'rank', first: first - 1 });
    if (before?.lower === 'no.' && before.capital && a.digits)
      return reading(alone, { kind: 'rank', first: first - 1 });
    if (before?.text === '.' && p[first - 2]?.text === 'No' && a.digits)
      return reading(alone, { kind: 'rank', first: first - 2 });
    const spelled = before?.lower === 'number' && !a.digits && (a.value ?? 0) <= 10;
    return spelled ? reading(alone, { kind: 'rank', first: first - 1 }) : null;
  },
};
