import type { UnitCode } from '../../../lexicon/time.js';
import { amountAt, andAHalf } from '../amounts.js';
import { isHyphen, joined } from '../grammar.js';
import { type DateRule, fixed } from '../meaning.js';
import { addedValue, durationValue, unitName } from '../units.js';
import { isUnitNear, wordAt, type Words } from '../words.js';

export const duration: DateRule = {
  id: 'duration',
  why: 'A count before a unit of time is a length of time; vague counts are written X.',
  examples: [
    { text: 'They waited three years.', finds: [['three years', 'P3Y']] },
    { text: 'a two-week trip', finds: [['two-week', 'P2W']] },
    { text: 'It lasted twenty-odd minutes.', finds: [['twenty-odd minutes', 'PT20M']] },
    { text: 'for several months', finds: [['several months', 'PXM']] },
    { text: 'for 21 consecutive years', finds: [['21 consecutive years', 'P21Y']] },
    { text: 'It took 2 1/2 hours.', finds: [['2 1/2 hours', 'PT2H30M']] },
    { text: 'two hours and 10 minutes', finds: [['two hours and 10 minutes', 'PT2H10M']] },
    { text: 'a 22-year-old man, 22 years old, aged 5 months, ages 6 months', finds: [] },
  ],

  read(words, at) {
    const amount = isUnitNear(words, at, LONGEST) ? amountAt(words, at) : null;
    if (!amount) return null;
    let end = amount.end;
    const hyphen = isHyphen(wordAt(words, end));
    if (hyphen) end++;
    else while (end < amount.end + 2 && BETWEEN.has(wordAt(words, end).bare)) end++;
    const { sense, capital } = wordAt(words, end);
    const plural = sense?.plural ?? false;
    if (!sense?.unit || capital || !joined(words, end) || (sense.unit === 'Q' && (hyphen || !plural))) return null;
    if (sense.unit === 'TS' && !plural && amount.value !== 1 && !hyphen) return null;
    if (amount.value === null && (!plural || NOT_TIME.has(wordAt(words, at).bare)) && !hyphen) return null;
    if (isAge(words, at, end + 1)) return null;
    const more = hyphen || amount.value === null ? null : added(words, end + 1, amount.value, sense.unit);
    if (more && isAge(words, at, more.end)) return null;
    const half = andAHalf(words, end + 1);
    const value =
      more?.value ?? durationValue(amount.value === null ? null : amount.value + (half ? 0.5 : 0), sense.unit);
    const meaning = fixed(value, unitName(sense.unit), 'a length of time');
    return { first: from(words, at), last: more?.end ?? (half ? end + 4 : end + 1), type: 'DURATION', meaning };
  },
};

/** "and 10 months" behind "four years". */
function added(
  words: Words,
  at: number,
  amount: number,
  unit: UnitCode,
): { readonly value: string; readonly end: number } | null {
  const more = wordAt(words, at).bare === 'and' ? amountAt(words, at + 1) : null;
  const smaller = more?.value == null ? undefined : wordAt(words, more.end).sense?.unit;
  const value = more?.value == null || !smaller ? null : addedValue(amount, unit, more.value, smaller);
  return more && value !== null ? { value, end: more.end + 1 } : null;
}

/** "three hundred and sixty-five consecutive days". */
const LONGEST = 9;

const BETWEEN = new Set(
  'consecutive more straight full additional successive whole trading business working calendar fiscal other long further solid school'.split(
    ' ',
  ),
);
const NOT_TIME = new Set(['thousands', 'some']);

/** "a couple of", "a few", "half a" begin before the count that was found. */
function from(words: Words, at: number): number {
  const article = wordAt(words, at - 1).bare;
  return (article === 'a' || article === 'an') &&
    /^(?:couple|few|dozen|half|hundred|thousand)$/u.test(wordAt(words, at).bare)
    ? at - 1
    : at;
}

/** "22-year-old", "22 years old", "22 years of age", "aged 22 months". */
function isAge(words: Words, at: number, end: number): boolean {
  const old = isHyphen(wordAt(words, end)) ? end + 1 : end;
  if (
    /^olds?$/u.test(wordAt(words, old).bare) ||
    (wordAt(words, end).bare === 'of' && wordAt(words, end + 1).bare === 'age')
  )
    return true;
  return /^age[ds]?$/u.test(wordAt(words, at - 1).bare);
}
