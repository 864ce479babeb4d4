import { Gap, type Token } from '../../document/tokens.js';
import type { NumberWord } from '../../lexicon/number-words.js';
import { exact, ordinal, type Amount } from './amount.js';
import { afterArticle } from './article-amounts.js';
import { digitsAt, type Digits } from './digits.js';
import { andFraction, half } from './fractions.js';
import { behindJoint, numberWordAt } from './number-word-at.js';
import { joins } from './pieces.js';
import { scales } from './scales.js';
import { spelledNumber } from './spelled-numbers.js';

/**
 * Reads the number that begins at `at`: "2,300", "1.5 million", "twenty-five", "two and a half", "half a million", "17th",
 * "two-thirds", "hundreds". Tokens of a document do, and so do the finer `pieces`. With `money`, "3m" and "4b" are millions and billions.
 */
export function readAmount(p: readonly Token[], at: number, money = false): Amount | null {
  const token = p[at];
  if (!token) return null;
  const digits = digitsAt(p, at);
  if (digits) return afterDigits(p, at, digits, money);
  if (token.kind !== 'word') return null;
  if (token.lower === 'a' || token.lower === 'an') return afterArticle(p, at);
  if (token.lower === 'minus' || token.lower === 'negative') return negative(p, at);
  const word = numberWordAt(p, at);
  if (!word) return null;
  if (word.kind === 'vague') return vague(p, at);
  if (word.kind === 'times' || word.kind === 'fold')
    return { first: at, last: at + 1, value: word.value, form: 'times', digits: false, scale: 1 };
  if (word.kind === 'part') return half(p, at, at, word.value);
  if (word.kind.startsWith('ordinal')) return ordinal(at, at + 1, word.value);
  if (word.kind === 'scale' || word.kind === 'hundred' || word.kind === 'dozen') {
    if (word.kind !== 'dozen' && EXACT_BEFORE.has(p[at - 1]?.lower ?? '')) return spelledNumber(p, at);
    const bare = !joins(p, at + 1) || VAGUE_BEFORE.has(p[at - 1]?.lower ?? '');
    if (bare) return vague(p, at);
  }
  return spelledYear(p, at, word) ?? spelledNumber(p, at);
}

/** "every hundred years", "the next thousand days". */
const EXACT_BEFORE = new Set(['every', 'per', 'next', 'past', 'last', 'first']);

/** "several hundred", "a few million". */
const VAGUE_BEFORE = new Set(['several', 'few', 'many', 'couple', 'some']);

/** "nineteen ninety-six", "twenty ten". */
function spelledYear(p: readonly Token[], at: number, word: NumberWord): Amount | null {
  if (word.value < 16 || word.value > 20) return null;
  const tens = p[at + 1]?.gap === Gap.space ? numberWordAt(p, at + 1) : undefined;
  if (tens?.kind !== 'ten' && tens?.kind !== 'teen') return null;
  const ones = tens.kind === 'ten' ? numberWordAt(p, behindJoint(p, at + 2)) : undefined;
  const last = ones?.kind === 'one' ? behindJoint(p, at + 2) + 1 : at + 2;
  const value = word.value * 100 + tens.value + (ones?.kind === 'one' ? ones.value : 0);
  return { first: at, last, value, form: 'year', digits: false, scale: 1 };
}

/** "1.5 million", "20bn", "2 and a half", "17th" behind digits that have been read. */
function afterDigits(p: readonly Token[], at: number, digits: Digits, money: boolean): Amount {
  if (digits.ordinal) return { ...ordinal(at, digits.last, digits.value), digits: true };
  let { value, last } = digits;
  const mixed = andFraction(p, last);
  if (mixed) {
    value += mixed.value;
    last = mixed.last;
  }
  const scaled = scales(p, last, money);
  if (scaled.scale > 1) {
    value = exact(value, scaled.scale);
    last = scaled.last;
    const smaller = smallerScale(p, last, scaled.scale, money);
    const half = mixed || smaller ? null : andFraction(p, last);
    if (smaller) {
      value += smaller.value ?? 0;
      last = smaller.last;
    } else if (half) {
      value += exact(half.value, scaled.scale);
      last = half.last;
    }
  }
  return { first: at, last, value, form: 'cardinal', digits: true, scale: scaled.scale };
}

/** The "50 lakh" of "2 crore 50 lakh", the "300 thousand" of "4 million 300 thousand". */
function smallerScale(p: readonly Token[], at: number, scale: number, money: boolean): Amount | null {
  if (p[at]?.kind !== 'number' || p[at].gap !== Gap.space) return null;
  const smaller = readAmount(p, at, money);
  if (smaller?.form !== 'cardinal' || smaller.value === null || smaller.scale < 100) return null;
  return smaller.value < scale && smaller.scale < scale ? smaller : null;
}

/** "minus 12", "negative five". */
function negative(p: readonly Token[], at: number): Amount | null {
  if (p[at + 1]?.lower === 'minus' || p[at + 1]?.lower === 'negative') return null;
  const amount = readAmount(p, at + 1);
  if (amount?.form !== 'cardinal' || amount.value === null) return null;
  return { ...amount, first: at, value: -amount.value };
}

/** "hundreds", "tens of thousands", "hundreds of millions". */
function vague(p: readonly Token[], at: number): Amount {
  const more = p[at + 1]?.lower === 'of' && numberWordAt(p, at + 2)?.kind === 'vague';
  const scale = numberWordAt(p, at + 1)?.kind === 'scale';
  return { first: at, last: at + (more ? 3 : scale ? 2 : 1), value: null, form: 'vague', digits: false, scale: 1 };
}
