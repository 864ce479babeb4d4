import { Gap } from '../../document/tokens.js';
import { cardinalAt, digits, ordinalAt } from './amounts.js';
import { wordAt, type Word, type Words } from './words.js';

/** Something read from a place on: its value and the word behind it. */
export interface Part {
  readonly value: number;
  readonly end: number;
}

const EARLIEST = 1000;
const LATEST = 2199;

/** A year in four digits ("1998"), two behind an apostrophe ("’98"), or spelled ("nineteen ninety-eight", "two thousand nine"). */
export function yearAt(words: Words, at: number): Part | null {
  const word = wordAt(words, at);
  if (word.kind === 'number') {
    const era = eraYear(words, at);
    if (era) return era;
    const value = word.text.length === 4 ? digits(word) : null;
    return value !== null && value >= EARLIEST && value <= LATEST && free(words, at + 1)
      ? { value, end: at + 1 }
      : null;
  }
  if (word.kind === 'mark') {
    const next = wordAt(words, at + 1);
    const short = next.gap === Gap.none && next.text.length === 2 ? digits(next) : null;
    return short !== null && free(words, at + 2) ? { value: century(short) + short, end: at + 2 } : null;
  }
  return spelledYear(words, at);
}

/** "490 BC" is the year -489, as astronomers count; "43 AD" and "AD 43" are 43. */
function eraYear(words: Words, at: number): Part | null {
  const before = wordAt(words, at - 1).text;
  const after = wordAt(words, at + 1);
  const era = after.capital ? ERAS.get(after.bare) : undefined;
  if (era === undefined && before !== 'AD' && before !== 'A.D.') return null;
  const value = wordAt(words, at).text.length <= 4 ? digits(wordAt(words, at)) : null;
  if (value === null || value < 1) return null;
  return { value: era === 'before' ? 1 - value : value, end: era ? at + 2 : at + 1 };
}

/** Whether the years are counted from the birth of Christ or down to it. */
const ERAS: ReadonlyMap<string, 'before' | 'from'> = new Map([
  ['bc', 'before'],
  ['b.c', 'before'],
  ['bce', 'before'],
  ['b.c.e', 'before'],
  ['ad', 'from'],
  ['a.d', 'from'],
  ['ce', 'from'],
  ['c.e', 'from'],
]);

/** Two digits are a year of the last hundred before 2040. */
export const century = (short: number): number => (short < 40 ? 2000 : 1900);

/** False when letters are written onto the digits: "1990s". */
const free = (words: Words, at: number): boolean => {
  const { kind, gap } = wordAt(words, at);
  return gap !== Gap.none || (kind !== 'word' && kind !== 'number');
};

const HUNDREDS = new Map([
  ['seventeen', 1700],
  ['eighteen', 1800],
  ['nineteen', 1900],
]);

function spelledYear(words: Words, at: number): Part | null {
  const { bare } = wordAt(words, at);
  if (bare === 'two' && wordAt(words, at + 1).bare === 'thousand') {
    const year = cardinalAt(words, at);
    return year?.value && year.value < LATEST ? { value: year.value, end: year.end } : null;
  }
  const hundreds = HUNDREDS.get(bare);
  if (hundreds === undefined) return null;
  const rest = cardinalAt(words, at + 1);
  if (!rest?.value || rest.value < 10 || rest.value > 99) return null;
  return { value: hundreds + rest.value, end: rest.end };
}

/** A day of the month: "3", "3rd", "third". */
export function dayAt(words: Words, at: number): Part | null {
  const word = wordAt(words, at);
  const ordinal = ordinalAt(words, at);
  if (ordinal?.value && ordinal.value <= LONGEST_MONTH) return { value: ordinal.value, end: ordinal.end };
  const value = word.text.length <= 2 ? digits(word) : null;
  return value !== null && value >= 1 && value <= LONGEST_MONTH && free(words, at + 1) ? { value, end: at + 1 } : null;
}

const LONGEST_MONTH = 31;

/** The index behind a comma at `at`, or `at` itself. */
export const skipComma = (words: Words, at: number): number => (wordAt(words, at).text === ',' ? at + 1 : at);

export const isHyphen = ({ bare }: Word): boolean => bare === '-' || bare === '‐' || bare === '‑';

/** Whether the word at `at` follows the one before without a paragraph between. */
export const joined = (words: Words, at: number): boolean => wordAt(words, at).gap !== Gap.blank;
