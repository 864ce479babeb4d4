import { Gap } from '../../document/tokens.js';
import { readAmount } from '../numbers/read-amount.js';
import { wordAt, type Word, type Words } from './words.js';

/** A count before a unit: `value` null for "several"; the word behind it is `end`. */
export interface Amount {
  readonly value: number | null;
  readonly end: number;
}

const WHOLE = /^\d{1,9}$/u;
const GROUPED = /^\d{1,3}(?:,\d{3}){1,3}$/u;
const DECIMAL = /^\d{1,9}\.\d{1,6}$/u;

/** The value of a token of digits: "17", "2,300", "2.5"; null for anything else. */
export function digits({ kind, text }: Word): number | null {
  if (kind !== 'number') return null;
  if (WHOLE.test(text) || DECIMAL.test(text)) return Number(text);
  return GROUPED.test(text) ? Number(text.replaceAll(',', '')) : null;
}

/** "twenty-one", "three hundred and sixty-five", "two thousand". */
export function cardinalAt({ pieces }: Words, at: number): Amount | null {
  const amount = readAmount(pieces, at);
  if (amount?.form !== 'cardinal' || amount.digits || amount.value === null) return null;
  return { value: amount.value, end: amount.last };
}

const SUFFIXES = new Set(['st', 'nd', 'rd', 'th']);

/** "third", "twenty-first", "21st". */
export function ordinalAt(words: Words, at: number): Amount | null {
  const word = wordAt(words, at);
  if (word.kind === 'number') {
    const suffix = wordAt(words, at + 1);
    const value = suffix.gap === Gap.none && SUFFIXES.has(suffix.bare) ? digits(word) : null;
    return value === null ? null : { value, end: at + 2 };
  }
  const amount = readAmount(words.pieces, at);
  return amount?.form === 'ordinal' ? { value: amount.value, end: amount.last } : null;
}

const VAGUE = new Set(['several', 'few', 'many', 'some', 'numerous', 'countless']);

/** A count in digits or words, a range ("two to three": the lower bound), "2 1/2", "a couple of", "several", "half an", "40-odd". */
export function amountAt(words: Words, at: number): Amount | null {
  const single = singleAmount(words, at);
  if (!single) return null;
  if (wordAt(words, single.end).text === '-' && wordAt(words, single.end + 1).bare === 'odd') {
    return { value: single.value, end: single.end + 2 };
  }
  const joint = wordAt(words, single.end);
  const range = joint.bare === 'to' || joint.bare === 'or' || joint.bare === '-' || joint.bare === '–';
  if (!range || single.value === null) return single;
  const second = singleAmount(words, single.end + 1);
  if (!second?.value || second.value <= single.value) return single;
  return { value: single.value, end: second.end };
}

function singleAmount(words: Words, at: number): Amount | null {
  const word = wordAt(words, at);
  const next = wordAt(words, at + 1);
  const whole = digits(word);
  if (whole !== null) {
    const half = next.text === '1' && wordAt(words, at + 2).text === '/' && wordAt(words, at + 3).text === '2';
    if (half) return { value: whole + 0.5, end: at + 4 };
    if (next.kind === 'stop' || next.kind === 'punctuation' || next.sense) return { value: whole, end: at + 1 };
  }
  if (VAGUE.has(word.bare)) return { value: null, end: at + 1 };
  if (word.bare === 'couple') return { value: 2, end: next.bare === 'of' ? at + 2 : at + 1 };
  if (word.bare === 'a' || word.bare === 'an') return null;
  const amount = readAmount(words.pieces, at);
  if (!amount || amount.form === 'ordinal' || amount.form === 'times') return null;
  if (amount.form === 'vague') {
    return { value: null, end: wordAt(words, amount.last).bare === 'of' ? amount.last + 1 : amount.last };
  }
  if (amount.form === 'fraction' && word.bare !== 'half' && !amount.digits) return null;
  if (word.bare !== 'half') return { value: amount.value, end: amount.last };
  const article = wordAt(words, amount.last);
  const skip = article.bare === 'a' || article.bare === 'an' || (article.bare === '-' && article.gap === Gap.none);
  return { value: amount.value, end: skip ? amount.last + 1 : amount.last };
}

/** "and a half" from `at` on. */
export const andAHalf = (words: Words, at: number): boolean =>
  wordAt(words, at).bare === 'and' && wordAt(words, at + 1).bare === 'a' && wordAt(words, at + 2).bare === 'half';
