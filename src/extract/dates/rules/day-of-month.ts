import { ordinalAt } from '../amounts.js';
import { type DateRule, point } from '../meaning.js';
import { wordAt } from '../words.js';

export const dayOfMonth: DateRule = {
  id: 'day-of-month',
  why: 'An ordinal in digits after "on the", with no noun behind it, is a day of the month spoken of.',
  examples: [
    {
      text: 'They landed on June 6. On the 12th, they took the town.',
      date: '1944-08-01',
      finds: [
        ['June 6', '1944-06-06'],
        ['the 12th', '1944-06-12'],
      ],
    },
    { text: 'On the 12th floor, on the 3rd try.', finds: [] },
  ],

  read(words, at) {
    const led = wordAt(words, at - 1).bare === 'the' && LEADING.has(wordAt(words, at - 2).bare);
    const day = led ? ordinalAt(words, at) : null;
    if (!day?.value || day.value > 31 || day.end !== at + 2) return null;
    const after = wordAt(words, day.end);
    if ((after.kind === 'word' && !FOLLOWING.has(after.bare)) || after.bare === '-') return null;
    return {
      first: at - 1,
      last: day.end,
      type: 'DATE',
      meaning: point({ day: day.value, from: 'mention' }),
      confidence: 0.7,
    };
  },
};

const LEADING = new Set(['on', 'by', 'until', 'since', 'of']);
const FOLLOWING = new Set(
  'and the he she they it when with a an his their to at in as but for from after by both were was'.split(' '),
);
