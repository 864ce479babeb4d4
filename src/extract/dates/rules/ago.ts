import type { PartCode } from '../../../lexicon/time.js';
import { amountAt } from '../amounts.js';
import { isHyphen } from '../grammar.js';
import { type DateRule, fixed, point, type Shift } from '../meaning.js';
import { reads, wordAt, type Words } from '../words.js';

export const ago: DateRule = {
  id: 'ago',
  why: 'A length before "ago" counts back from the document date, before "earlier" and "later" from the date mentioned last; it is as exact as its unit.',
  examples: [
    { text: 'It costs £65 more than two years ago.', date: '2025-11-03', finds: [['two years ago', '2023']] },
    { text: 'It closed 33 years ago.', finds: [['33 years ago', '1991']] },
    { text: 'He left two weeks ago.', finds: [['two weeks ago', '2024-W18']] },
    { text: 'They arrived 10 days ago.', finds: [['10 days ago', '2024-05-04']] },
    {
      text: 'He left on May 3 and came back two days later.',
      finds: [
        ['May 3', '2024-05-03'],
        ['two days later', '2024-05-05'],
      ],
    },
    { text: 'It closed 40-odd years ago.', finds: [['40-odd years ago', '1984']] },
    { text: 'It was lost half a century ago.', finds: [['half a century ago', '1974']] },
    {
      text: 'It opened on May 3. The day before, it had rained.',
      finds: [
        ['May 3', '2024-05-03'],
        ['The day before', '2024-05-02'],
      ],
    },
    {
      text: 'They left on May 3. The night before, they had packed.',
      finds: [
        ['May 3', '2024-05-03'],
        ['The night before', '2024-05-02TNI'],
      ],
    },
    { text: 'The night before the vote they slept, as on the day before the storm.', finds: [] },
    { text: 'several years ago', finds: [['several years ago', 'PAST_REF']] },
  ],

  read(words, at) {
    const word = wordAt(words, at);
    const counting = COUNTING.get(word.bare);
    if (!counting) return null;
    if (NOT_BEFORE_WORDS.has(word.bare) && wordAt(words, at + 1).kind === 'word') return null;
    let unitAt = at - 1;
    if (reads(words, unitAt - 1, ['or', 'so'])) unitAt -= 2;
    if (word.bare === 'ago' && isHyphen(wordAt(words, unitAt))) unitAt--;
    const { sense } = wordAt(words, unitAt);
    if (sense?.part && NOT_BEFORE_WORDS.has(word.bare)) return nightBefore(words, at, sense.part, counting.by);
    const unit = sense?.unit;
    if (!unit) return null;
    const amount = before(words, unitAt, word.bare);
    const last = word.bare === 'from' ? at + 2 : at + 1;
    if (word.bare === 'from' && !/^(?:now|today)$/u.test(wordAt(words, at + 1).bare)) return null;
    if (!amount) {
      if (!sense.plural || word.bare !== 'ago') return null;
      return { first: unitAt, last, type: 'DATE', meaning: vague(counting.by) };
    }
    if (amount.value === null && counting.from === 'mention') return null;
    if (amount.value === null) return { first: amount.first, last, type: 'DATE', meaning: vague(counting.by) };
    const earnings = counting.by < 0 && unit === 'Y' && amount.value === 1;
    const shift: Shift = earnings
      ? { unit: 'Q', by: -4, from: 'quarter' }
      : { ...whole(unit, amount.value), from: counting.from };
    const meaning = point({ shift: { ...shift, by: earnings ? -4 : shift.by * counting.by } });
    return { first: amount.first, last, type: 'DATE', meaning };
  },
};

/** "the night before", "the morning after". */
function nightBefore(words: Words, at: number, part: PartCode, by: 1 | -1): ReturnType<DateRule['read']> {
  if (wordAt(words, at - 2).bare !== 'the') return null;
  return {
    first: at - 2,
    last: at + 1,
    type: 'TIME',
    meaning: point({ shift: { unit: 'D', by, from: 'mention' }, part }),
  };
}

/** "two days after the vote" is counted from the vote. */
const NOT_BEFORE_WORDS = new Set(['before', 'after']);

const COUNTING: ReadonlyMap<string, { readonly by: 1 | -1; readonly from: Shift['from'] }> = new Map([
  ['ago', { by: -1, from: 'document' }],
  ['earlier', { by: -1, from: 'mention' }],
  ['before', { by: -1, from: 'mention' }],
  ['previously', { by: -1, from: 'mention' }],
  ['later', { by: 1, from: 'mention' }],
  ['after', { by: 1, from: 'mention' }],
  ['from', { by: 1, from: 'document' }],
  ['hence', { by: 1, from: 'document' }],
]);

const vague = (by: 1 | -1): ReturnType<typeof fixed> =>
  fixed(by < 0 ? 'PAST_REF' : 'FUTURE_REF', 'period', 'how long is not told');

/** Decades and centuries are counted in years, half a year in months, half an hour in minutes. */
function whole(unit: Shift['unit'], count: number): Omit<Shift, 'from'> {
  if (unit === 'DE') return { unit: 'Y', by: count * 10 };
  if (unit === 'CE') return { unit: 'Y', by: count * 100 };
  const [smaller, many] = SMALLER[unit] ?? [unit, 1];
  return Number.isInteger(count) ? { unit, by: count } : { unit: smaller, by: Math.floor(count * many) };
}

const SMALLER: Readonly<Partial<Record<Shift['unit'], readonly [unit: Shift['unit'], count: number]>>> = {
  Y: ['M', 12],
  TH: ['TM', 60],
};

/** The amount that ends before `end`, tried from the longest on. */
function before(
  words: Words,
  end: number,
  tail: string,
): { readonly first: number; readonly value: number | null } | null {
  const article = wordAt(words, end - 1).bare;
  const half = wordAt(words, end - 2).bare === 'half';
  if (article === 'the')
    return NOT_BEFORE_WORDS.has(tail) && !wordAt(words, end).sense?.plural ? { first: end - 1, value: 1 } : null;
  if (!half && (article === 'a' || article === 'an')) return { first: end - 1, value: 1 };
  for (let first = end - LONGEST; first < end; first++) {
    const amount = amountAt(words, first);
    if (amount?.end !== end) continue;
    const lead = wordAt(words, first - 1).bare;
    return { first: lead === 'a' ? first - 1 : first, value: amount.value };
  }
  return null;
}

const LONGEST = 6;
