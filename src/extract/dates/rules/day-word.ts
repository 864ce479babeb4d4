import { type DateRule, point } from '../meaning.js';
import { reads, wordAt } from '../words.js';

export const dayWord: DateRule = {
  id: 'day-word',
  why: 'today, yesterday, tomorrow and tonight count from the document date.',
  examples: [
    { text: 'It rained yesterday.', finds: [['yesterday', '2024-05-13']] },
    { text: 'the day after tomorrow', finds: [['the day after tomorrow', '2024-05-16']] },
    { text: 'We vote tonight.', finds: [['tonight', '2024-05-14TNI']] },
    { text: 'He told USA Today.', finds: [] },
  ],

  read(words, at) {
    const { bare, capital } = wordAt(words, at);
    const before = wordAt(words, at - 1);
    if (capital && before.capital && before.kind === 'word') return null;
    if (bare === 'tonight') return { first: at, last: at + 1, type: 'TIME', meaning: day(0, true) };
    const beyond = bare === 'today' ? null : reads(words, at - 2, ['day', bare === 'yesterday' ? 'before' : 'after']);
    const by = (bare === 'today' ? 0 : bare === 'yesterday' ? -1 : 1) * (beyond ? 2 : 1);
    const first = beyond ? (wordAt(words, at - 3).bare === 'the' ? at - 3 : at - 2) : at;
    return { first, last: at + 1, type: 'DATE', meaning: day(by, false), confidence: 0.95 };
  },
};

const day = (by: number, night: boolean): ReturnType<typeof point> =>
  point({ shift: { unit: 'D', by, from: 'document' }, ...(night && { part: 'NI' }) });
