import { Gap, type Token } from '../../document/tokens.js';
import type { NumberWord } from '../../lexicon/number-words.js';
import { cardinal, fraction, type Amount } from './amount.js';
import { behindJoint, numberWordAt } from './number-word-at.js';

/** "and a half", "and three quarters", "and two-thirds" behind a whole number. */
export function andFraction(p: readonly Token[], from: number): { value: number; last: number } | null {
  const at = behindJoint(p, from);
  if (p[at]?.lower !== 'and') return null;
  const first = behindJoint(p, at + 1);
  const second = behindJoint(p, first + 1);
  const article = p[first]?.lower === 'a' || p[first]?.lower === 'one';
  const word = numberWordAt(p, second);
  if (article && word) {
    if (word.kind === 'part') return { value: word.value, last: second + 1 };
    if (word.kind === 'ordinal-one' && word.value > 2 && !nounFollows(p, second + 1))
      return { value: 1 / word.value, last: second + 1 };
  }
  const top = numberWordAt(p, first);
  if (top?.kind !== 'one') return null;
  const bottom = denominator(numberWordAt(p, second));
  return bottom === null ? null : { value: top.value / bottom, last: second + 1 };
}

const nounFollows = (p: readonly Token[], at: number): boolean => {
  const token = p[at];
  return token?.kind === 'word' && token.lower !== 'of' && token.gap === Gap.space;
};

/** What "thirds", "quarters", "half" divide by. */
export function denominator(word: NumberWord | undefined): number | null {
  if (word?.kind === 'parts') return word.value;
  return word?.kind === 'part' ? 1 / word.value : null;
}

/** "half", "half a million", "half a dozen", "half million", "a quarter of a million". */
export function half(p: readonly Token[], first: number, at: number, value: number): Amount {
  const skip = p[at + 1]?.lower === 'of' && p[at + 2]?.lower === 'a' ? 3 : p[at + 1]?.lower === 'a' ? 2 : 1;
  const word = numberWordAt(p, behindJoint(p, at + skip));
  if (word && (word.kind === 'scale' || word.kind === 'dozen' || word.kind === 'hundred')) {
    const last = behindJoint(p, at + skip) + 1;
    return cardinal(first, last, value * word.value, word.value);
  }
  return fraction(first, at + 1, value);
}
