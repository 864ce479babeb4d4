import { amountAt } from '../amounts.js';
import { type DateRule, point } from '../meaning.js';
import { wordAt, type Words } from '../words.js';

export const inTime: DateRule = {
  id: 'in-time',
  why: '"In three weeks\' time" counts on from the document date; "in three weeks" alone is mostly a length.',
  examples: [
    { text: "It opens in three weeks' time.", finds: [["three weeks' time", '2024-W23']] },
    { text: 'The vote is in a year’s time.', finds: [['a year’s time', '2025']] },
    {
      text: "It took ten days' work in three days.",
      finds: [
        ['ten days', 'P10D'],
        ['three days', 'P3D'],
      ],
    },
  ],

  read(words, at) {
    const owner = wordAt(words, at - 1);
    const unitAt = owner.kind === 'clitic' || owner.kind === 'mark' ? at - 2 : -1;
    const unit = wordAt(words, unitAt).sense?.unit;
    const length = unit && amountBefore(words, unitAt);
    if (!length || wordAt(words, length.first - 1).bare !== 'in') return null;
    const shift = { unit, by: length.value, from: 'document' } as const;
    return { first: length.first, last: at + 1, type: 'DATE', meaning: point({ shift }) };
  },
};

function amountBefore(words: Words, end: number): { readonly first: number; readonly value: number } | null {
  const { bare } = wordAt(words, end - 1);
  if (bare === 'a' || bare === 'an') return { first: end - 1, value: 1 };
  const amount = amountAt(words, end - 1);
  return amount?.end === end && amount.value !== null && Number.isInteger(amount.value)
    ? { first: end - 1, value: amount.value }
    : null;
}
