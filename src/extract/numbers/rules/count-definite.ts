import { WordClass, wordClasses } from '../../../lexicon/word-classes.js';
import { ends } from '../noun.js';
import { reading, type Found, type NumberRule } from '../rule.js';

const DEFINITE = new Set(['the', 'those', 'these', 'all']);

export const countDefinite: NumberRule = {
  id: 'count-definite',
  why: '"The five" without a noun counts what the same number counted before.',
  examples: [
    { text: 'It has nine crews and five ships. One of the five sank.', found: ['five = 5 ship'] },
    { text: 'Two pilots left. All two were tired.', found: ['two = 2 pilot'] },
    { text: 'It has five ships. The six are old.', found: [] },
  ],

  read(phrase, before) {
    const { p, first, last, a, b, sign } = phrase;
    if (b || sign || a.digits || a.form !== 'cardinal' || !DEFINITE.has(p[first - 1]?.lower ?? '')) return null;
    const verb = (wordClasses(p[last]?.lower ?? '') & WordClass.auxiliary) !== 0;
    if (!verb && !ends(p[last])) return null;
    const unit = before.slice(-MEMORY).findLast((one) => one.value === a.value && isCounted(one))?.unit;
    return unit === undefined ? null : reading(phrase, { kind: 'count', unit });
  },
};

/** How many figures back the same number is looked for. */
const MEMORY = 8;

const isCounted = ({ kind, unit }: Found): boolean => kind === 'count' && unit !== null && unit !== 'time';
