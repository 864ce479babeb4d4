import type { Token } from '../../../document/tokens.js';
import { conjugationOf } from '../../../lexicon/conjugation.js';
import { WordClass, wordClasses } from '../../../lexicon/word-classes.js';
import { ends } from '../noun.js';
import { reading, type Found, type NumberRule } from '../rule.js';

const DEFINITE = new Set(['the', 'those', 'these', 'all']);

export const countDefinite: NumberRule = {
  id: 'count-definite',
  why: '"The five" without a noun counts what the same number counted before.',
  form: 'cardinal',
  examples: [
    { text: 'It has nine crews and five ships. One of the five sank.', found: ['five = 5 ship'] },
    { text: 'Three pilots left. All three were tired.', found: ['three = 3 pilot'] },
    { text: 'It lost five games. It won the five eastern and western rounds.', found: [] },
    { text: 'It has five ships. The six are old.', found: [] },
  ],

  read(phrase, before) {
    const { p, first, last, a, b, sign } = phrase;
    if (b || sign || a.digits || (a.value ?? 0) < LEAST || !DEFINITE.has(p[first - 1]?.lower ?? '')) return null;
    if (!ends(p[last]) && !isVerb(p[last])) return null;
    const unit = before.slice(-MEMORY).findLast((one) => one.value === a.value && isCounted(one))?.unit;
    return unit === undefined ? null : reading(phrase, { kind: 'count', unit });
  },
};

/** "The two" mostly are two who are named. */
const LEAST = 3;
/** How many figures back the same number is looked for. */
const MEMORY = 8;

const isVerb = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((wordClasses(token.lower) & WordClass.auxiliary) !== 0 || conjugationOf(token.lower) !== undefined);

const isCounted = ({ kind, unit }: Found): boolean => kind === 'count' && unit !== null && unit !== 'time';
