import { Gap } from '../../../document/tokens.js';
import { yearAt } from '../grammar.js';
import { type DateRule, point } from '../meaning.js';
import { digits } from '../amounts.js';
import { wordAt } from '../words.js';

export const yearRange: DateRule = {
  id: 'year-range',
  why: 'A year and the last two digits of a later one behind a dash are one period; two full years are two dates.',
  examples: [
    { text: 'the 2012-13 season', finds: [['2012-13', '2012/2013']] },
    {
      text: 'the war of 1939–1945',
      finds: [
        ['1939', '1939'],
        ['1945', '1945'],
      ],
    },
    { text: 'call 1939-4512', finds: [] },
  ],

  read(words, at) {
    const from = yearAt(words, at);
    const dash = wordAt(words, at + 1);
    const second = wordAt(words, at + 2);
    if (!from || !/^[-–/]$/u.test(dash.text) || dash.gap !== Gap.none || second.gap !== Gap.none) return null;
    const number = digits(second);
    const behind = wordAt(words, at + 3);
    if (number === null || (behind.gap === Gap.none && /^[-–/\d\p{L}]/u.test(behind.text))) return null;
    if (second.text.length !== 2) return null;
    const to = from.value - (from.value % 100) + number;
    if (to <= from.value || to - from.value > LONGEST || from.value < 1500) return null;
    const meaning = { is: 'stretch', from: point({ year: from.value }), to: point({ year: to }) } as const;
    return { first: at, last: at + 3, type: 'DATE', meaning };
  },
};

const LONGEST = 150;
