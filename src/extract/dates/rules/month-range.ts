import { Gap } from '../../../document/tokens.js';
import { type DateRule, point } from '../meaning.js';
import { wordAt } from '../words.js';

export const monthRange: DateRule = {
  id: 'month-range',
  why: 'Two months with a dash between them are one period, with or without the word; a year may follow.',
  examples: [
    {
      text: 'in the January-November period this year',
      finds: [['the January-November period this year', '2024-01/2024-11']],
    },
    { text: 'In the June-January season it rained.', finds: [['June-January', '2023-06/2024-01']] },
    { text: 'the April–June 2019 figures', finds: [['April–June 2019', '2019-04/2019-06']] },
  ],

  read(words, at) {
    const from = wordAt(words, at).sense?.month;
    const dash = wordAt(words, at + 1);
    const to = wordAt(words, at + 2);
    if (from === undefined || !/^[-‐‑–]$/u.test(dash.text) || dash.gap !== Gap.none) return null;
    if (to.sense?.month === undefined || to.sense.month === from) return null;
    const period = wordAt(words, at + 3).bare === 'period';
    const meaning = { is: 'stretch', from: point({ month: from }), to: point({ month: to.sense.month }) } as const;
    const first = period && wordAt(words, at - 1).bare === 'the' ? at - 1 : at;
    return { first, last: period ? at + 4 : at + 3, type: 'DATE', meaning };
  },
};
