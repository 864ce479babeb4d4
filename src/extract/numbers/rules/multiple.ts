import type { Token } from '../../../document/tokens.js';
import { joins } from '../pieces.js';
import { reading, type NumberRule } from '../rule.js';

const AFTER_TIMES = new Set(
  'as the more higher larger greater bigger faster longer better worse lower smaller less fewer that what their its his her our likelier earnings revenue sales book profits cash annual net operating income normal average'.split(
    ' ',
  ),
);

export const multiple: NumberRule = {
  id: 'multiple',
  why: '"Twice as much", "three times the amount" and "tenfold" compare two amounts.',
  examples: [
    { text: 'It cost twice as much.', found: ['twice = 2'] },
    { text: 'They paid 1.75 times the amount.', found: ['1.75 times = 1.75'] },
    { text: 'Exports rose tenfold.', found: ['tenfold = 10'] },
    { text: 'He tried three times.', found: [] },
  ],

  read(phrase) {
    const { p, a, last } = phrase;
    if (a.form === 'times') {
      if (a.value === 1) return null;
      const fold = p[phrase.first]?.lower.endsWith('fold') === true;
      return fold || (p[phrase.first]?.lower === 'twice' && compares(p, last))
        ? reading(phrase, { kind: 'multiple' })
        : null;
    }
    if (a.form !== 'cardinal' || a.value === null) return null;
    const at = joins(p, last) ? last + 1 : last;
    if (p[at]?.lower === 'fold') return reading(phrase, { kind: 'multiple', last: at + 1 });
    return p[at]?.lower === 'times' && compares(p, at + 1) ? reading(phrase, { kind: 'multiple', last: at + 1 }) : null;
  },
};

function compares(p: readonly Token[], at: number): boolean {
  const word = p[at]?.lower ?? '';
  if (word === 'the' && TIME.has(p[at + 1]?.lower ?? '')) return false;
  return (
    AFTER_TIMES.has(word) ||
    (p[at]?.kind === 'word' && word.length > 4 && word.endsWith('er') && p[at + 1]?.lower === 'than')
  );
}

const TIME = new Set('week month year day night'.split(' '));
