import { Gap } from '../../document/tokens.js';
import { wordAt, type Word } from './words.js';

/** A count before a unit: `value` null for "several"; the word behind it is `end`. */
export interface Amount {
  readonly value: number | null;
  readonly end: number;
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const TENTHS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ');

const CARDINAL = new Map([
  ...ONES.map((word, at): [string, number] => [word, at]),
  ...TENS.map((word, at): [string, number] => [word, 20 + at * 10]),
]);
const ORDINAL = new Map([
  ...ORDINALS.map((word, at): [string, number] => [word, at + 1]),
  ...TENTHS.map((word, at): [string, number] => [word, 20 + at * 10]),
]);
const SCALE = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
]);

export const numberWords: readonly string[] = [...CARDINAL.keys(), ...SCALE.keys()];
export const ordinalWords: readonly string[] = [...ORDINAL.keys()];

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
export function cardinalAt(words: readonly Word[], at: number): Amount | null {
  let total = 0;
  let current: number | null = null;
  let end = at;
  for (let i = at; i < at + MAX_WORDS; i++) {
    const { bare, gap } = wordAt(words, i);
    if (i > at && gap === Gap.blank) break;
    const value = CARDINAL.get(bare);
    const scale = SCALE.get(bare);
    if (value !== undefined) {
      const fits =
        current === null || (current % 100 === 0 && current > 0) || (current % 10 === 0 && current >= 20 && value < 10);
      if (!fits) break;
      current = (current ?? 0) + value;
      end = i + 1;
    } else if (scale !== undefined && (end > at || i === at)) {
      current = (current ?? 1) * scale;
      if (scale >= 1000) {
        total += current;
        current = null;
      }
      end = i + 1;
    } else if (!(end === i && end > at && (bare === '-' || (bare === 'and' && (current ?? 0) % 100 === 0)))) break;
  }
  return end > at ? { value: total + (current ?? 0), end } : null;
}

const MAX_WORDS = 12;

/** "third", "twenty-first", "21st". */
export function ordinalAt(words: readonly Word[], at: number): Amount | null {
  const word = wordAt(words, at);
  const number = digits(word);
  if (number !== null) {
    const suffix = wordAt(words, at + 1);
    return SUFFIX.has(suffix.bare) && suffix.gap === Gap.none ? { value: number, end: at + 2 } : null;
  }
  const known = ORDINAL.get(word.bare);
  if (known !== undefined) return { value: known, end: at + 1 };
  const tens = CARDINAL.get(word.bare);
  if (tens === undefined || tens < 20 || wordAt(words, at + 1).bare !== '-') return null;
  const ones = ORDINAL.get(wordAt(words, at + 2).bare);
  return ones !== undefined && ones < 10 ? { value: tens + ones, end: at + 3 } : null;
}

const SUFFIX = new Set(['st', 'nd', 'rd', 'th']);

const VAGUE = new Set(['several', 'few', 'many', 'some', 'numerous', 'countless']);

/** A count in digits or words, a range ("two to three": the lower bound), "2 1/2", "a couple of", "several", "half an". */
export function amountAt(words: readonly Word[], at: number): Amount | null {
  const single = singleAmount(words, at);
  if (!single) return null;
  const joint = wordAt(words, single.end);
  const range = joint.bare === 'to' || joint.bare === 'or' || joint.bare === '-' || joint.bare === '–';
  if (!range || single.value === null) return single;
  const second = singleAmount(words, single.end + 1);
  if (!second?.value || second.value <= single.value) return single;
  return { value: single.value, end: second.end };
}

function singleAmount(words: readonly Word[], at: number): Amount | null {
  const word = wordAt(words, at);
  const next = wordAt(words, at + 1);
  const whole = digits(word);
  if (whole !== null) {
    const half = next.text === '1' && wordAt(words, at + 2).text === '/' && wordAt(words, at + 3).text === '2';
    if (half) return { value: whole + 0.5, end: at + 4 };
    return next.text === '½' ? { value: whole + 0.5, end: at + 2 } : { value: whole, end: at + 1 };
  }
  if (VAGUE.has(word.bare)) return { value: null, end: at + 1 };
  if (word.bare === 'couple') return { value: 2, end: next.bare === 'of' ? at + 2 : at + 1 };
  if (word.bare === 'dozen') return { value: 12, end: at + 1 };
  if (word.bare === 'dozens' || word.bare === 'hundreds' || word.bare === 'thousands')
    return { value: null, end: next.bare === 'of' ? at + 2 : at + 1 };
  if (word.bare === 'half') {
    const article = next.bare === 'a' || next.bare === 'an' || next.bare === '-';
    return { value: 0.5, end: article ? at + 2 : at + 1 };
  }
  const spelled = cardinalAt(words, at);
  if (!spelled) return null;
  return andAHalf(words, spelled.end) ? { value: (spelled.value ?? 0) + 0.5, end: spelled.end + 3 } : spelled;
}

/** "and a half" from `at` on. */
export const andAHalf = (words: readonly Word[], at: number): boolean =>
  wordAt(words, at).bare === 'and' && wordAt(words, at + 1).bare === 'a' && wordAt(words, at + 2).bare === 'half';
