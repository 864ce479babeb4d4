import type { Token } from '../../document/tokens.js';
import type { NumberWord } from '../../lexicon/number-words.js';
import { cardinal, exact, fraction, ordinal, type Amount } from './amount.js';
import { andFraction, denominator, half } from './fractions.js';
import { behindJoint, numberWordAt } from './number-word-at.js';
import { joins } from './pieces.js';
import { scales } from './scales.js';

/** No number of a newspaper has more words; a longer chain is read in pieces, so cost grows with length alone. */
const MAX_WORDS = 24;

/** The kind of word a number in words has come to. */
type Open = 'start' | 'one' | 'ten' | 'teen' | 'hundred' | 'scale';

/** Cardinals in words, and the ordinals and fractions they may end in. */
export function spelledNumber(p: readonly Token[], first: number): Amount | null {
  let total = 0;
  let group = 0;
  let open: Open = 'start';
  let scale = 1;
  let last = first;
  let at = first;
  if (p[at]?.lower === 'a' || p[at]?.lower === 'an') {
    group = 1;
    at = last = first + 1;
    open = 'one';
  }
  for (let count = 0; count < MAX_WORDS; count++) {
    const afterAnd = p[at]?.lower === 'and' && (open === 'hundred' || open === 'scale');
    // "five billion and three quarters".
    if (afterAnd && open === 'scale' && andFraction(p, at)) break;
    const here = afterAnd ? at + 1 : count > 0 || open === 'one' ? behindJoint(p, at) : at;
    const word = numberWordAt(p, here);
    if (!word) break;
    const { kind, value } = word;
    if ((kind === 'one' || kind === 'ten' || kind === 'teen') && fits(open, kind, afterAnd)) {
      group += value;
      open = kind;
    } else if (kind === 'hundred' && !afterAnd && (open === 'one' || open === 'teen' || open === 'start')) {
      group = (group || 1) * 100;
      open = 'hundred';
      scale = 100;
    } else if (
      (kind === 'scale' || (kind === 'vague' && value > 100 && open !== 'start')) &&
      !afterAnd &&
      (scale <= 100 || value <= scale || open === 'scale')
    ) {
      if (open === 'scale') total *= value;
      else total += (group || 1) * value;
      group = 0;
      open = 'scale';
      scale = value;
    } else if ((kind === 'dozen' || word.form === 'dozens') && !afterAnd && open !== 'scale' && open !== 'start') {
      return cardinal(first, here + 1, (total + group) * value, 1);
    } else {
      const ended = ending(p, first, here, total + group, word, open);
      if (ended) return ended;
      break;
    }
    at = last = here + 1;
  }
  if (last === first || (last === first + 1 && p[first]?.lower === 'a')) return null;
  return withFraction(p, cardinal(first, last, total + group, Math.max(1, scale)), open);
}

/** "two and a half", "a million and a half", "one and a half million", "two point five billion". */
function withFraction(p: readonly Token[], whole: Amount, ended: Open): Amount {
  const { first, last, scale } = whole;
  const value = whole.value ?? 0;
  const mixed = ended === 'hundred' ? null : andFraction(p, last);
  if (ended === 'scale') return mixed ? cardinal(first, mixed.last, value + mixed.value * scale, scale) : whole;
  const part = mixed ?? pointDigits(p, last);
  if (!part) return whole;
  const scaled = scales(p, part.last, false);
  if (mixed && scaled.scale === 1) return cardinal(first, mixed.last, value + mixed.value, scale);
  return cardinal(first, scaled.last, exact(value + part.value, scaled.scale), scaled.scale);
}

/** Whether a smaller number word may follow: after "hundred", "thousand", or a unit behind a multiple of ten. */
const fits = (open: Open, kind: Open, afterAnd: boolean): boolean =>
  open === 'hundred' || open === 'scale' || (!afterAnd && (open === 'start' || (open === 'ten' && kind === 'one')));

/** "-first" of "twenty-first", "thirds" of "two-thirds", "-half" of "one-half". */
function ending(
  p: readonly Token[],
  first: number,
  at: number,
  before: number,
  word: NumberWord,
  open: Open,
): Amount | null {
  if (open === 'start') return null;
  const bottom = denominator(word);
  if (bottom !== null && (word.kind === 'parts' || before === 1 || bottom === 4)) {
    if (before === 1 && word.kind === 'part') return half(p, first, at, word.value);
    return fraction(first, at + 1, before / bottom);
  }
  if (word.kind === 'ordinal-one' && (open === 'ten' || open === 'hundred' || open === 'scale'))
    return ordinal(first, at + 1, before + word.value);
  if ((word.kind === 'ordinal-teen' || word.kind === 'ordinal-ten') && (open === 'hundred' || open === 'scale'))
    return ordinal(first, at + 1, before + word.value);
  // "one-hundredth" is a share, "one hundredth" a place.
  const share = before === 1 && open === 'one' && joins(p, at - 1);
  if (!share && (word.kind === 'ordinal-hundred' || word.kind === 'ordinal-scale'))
    return ordinal(first, at + 1, (before || 1) * word.value);
  const one = before === 1 && open === 'one' && word.kind.startsWith('ordinal') && word.value > 2;
  return one ? fraction(first, at + 1, 1 / word.value) : null;
}

const MAX_DECIMALS = 8;

/** "point five", "point two five" behind a number in words. */
function pointDigits(p: readonly Token[], at: number): { value: number; last: number } | null {
  if (p[at]?.lower !== 'point') return null;
  let digits = '';
  let last = at + 1;
  for (
    let word = numberWordAt(p, last);
    word?.kind === 'one' && digits.length < MAX_DECIMALS;
    word = numberWordAt(p, ++last)
  )
    digits += String(word.value);
  return digits === '' ? null : { value: Number(`0.${digits}`), last };
}
