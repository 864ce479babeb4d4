import { amountAt } from '../amounts.js';
import { type DateRule, point } from '../meaning.js';
import { wordAt, type Words } from '../words.js';

export const weekdayBeyond: DateRule = {
  id: 'weekday-beyond',
  why: '"Monday week", "a week from Friday", "the Tuesday after next" and "two Sundays ago" are whole weeks beyond the coming or the last such day.',
  examples: [
    { text: 'She leaves on Monday week.', finds: [['Monday week', '2024-05-27']] },
    { text: 'The court sits a week from Friday.', finds: [['a week from Friday', '2024-05-24']] },
    { text: 'It opens two weeks on Sunday.', finds: [['two weeks on Sunday', '2024-06-02']] },
    { text: 'They meet the Tuesday after next.', finds: [['the Tuesday after next', '2024-05-28']] },
    { text: 'It rained the Friday before last.', finds: [['the Friday before last', '2024-05-03']] },
    { text: 'He was seen two Sundays ago.', finds: [['two Sundays ago', '2024-05-05']] },
    {
      text: 'The road was shut for two weeks on Friday.',
      finds: [
        ['two weeks', 'P2W'],
        ['Friday', '2024-05-10'],
      ],
    },
    {
      text: 'It lasted three weeks. On Friday it closed.',
      finds: [
        ['three weeks', 'P3W'],
        ['Friday', '2024-05-10'],
      ],
    },
  ],

  read(words, at) {
    const { sense, capital } = wordAt(words, at);
    if (sense?.weekday === undefined || sense.short || !capital) return null;
    const found = sense.plural ? daysAgo(words, at) : (beyond(words, at) ?? weekAnd(words, at) ?? weeksFrom(words, at));
    if (!found) return null;
    const { first, last, weeks } = found;
    const lean = weeks < 0 ? 'past' : 'future';
    return { first, last, type: 'DATE', meaning: point({ weekday: sense.weekday, lean, weeks }) };
  },
};

/** Beyond the coming day of that name, or, below zero, the last one. */
interface Beyond {
  readonly first: number;
  readonly last: number;
  readonly weeks: number;
}

/** "two Sundays ago" is one week before the last. */
function daysAgo(words: Words, at: number): Beyond | null {
  if (wordAt(words, at + 1).bare !== 'ago') return null;
  const amount = amountAt(words, at - 1);
  const weeks = amount?.end === at && amount.value !== null ? 1 - amount.value : 0;
  return weeks < 0 ? { first: at - 1, last: at + 2, weeks } : null;
}

/** "the Tuesday after next", "the Friday before last". */
function beyond(words: Words, at: number): Beyond | null {
  const weeks = STEPS.get(`${wordAt(words, at + 1).bare} ${wordAt(words, at + 2).bare}`);
  return weeks !== undefined && wordAt(words, at - 1).bare === 'the' ? { first: at - 1, last: at + 3, weeks } : null;
}

const STEPS = new Map([
  ['after next', 1],
  ['before last', -1],
]);

/** "on Monday week", where no noun makes it the name of a week. */
function weekAnd(words: Words, at: number): Beyond | null {
  const behind = wordAt(words, at + 2);
  if (wordAt(words, at + 1).bare !== 'week' || behind.kind === 'word') return null;
  return { first: at, last: at + 2, weeks: 1 };
}

/** "a week from Friday", "two weeks on Sunday"; "for two weeks from Monday" is a length. */
function weeksFrom(words: Words, at: number): Beyond | null {
  const link = wordAt(words, at - 1).bare;
  if ((link !== 'from' && link !== 'on') || wordAt(words, at - 2).sense?.unit !== 'W') return null;
  if (wordAt(words, at - 4).bare === 'for') return null;
  if (/^an?$/u.test(wordAt(words, at - 3).bare)) return { first: at - 3, last: at + 1, weeks: 1 };
  const amount = amountAt(words, at - 3);
  return amount?.end === at - 2 && amount.value !== null && Number.isInteger(amount.value)
    ? { first: at - 3, last: at + 1, weeks: amount.value }
    : null;
}
