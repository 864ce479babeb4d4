import { holidayPhrases } from '../../../lexicon/time.js';
import { type DateRule, point } from '../meaning.js';
import { reads, wordAt } from '../words.js';

export const holiday: DateRule = {
  id: 'holiday',
  why: 'A named day of the year is the nearest one; moveable feasts are computed.',
  examples: [
    { text: 'Shops close on Christmas Day.', date: '2024-12-01', finds: [['Christmas Day', '2024-12-25']] },
    { text: 'Easter came early.', finds: [['Easter', '2024-03-31']] },
    { text: 'He flew home last Thanksgiving.', finds: [['last Thanksgiving', '2023-11-23']] },
    { text: 'It is held on Memorial Day 2023.', finds: [['Memorial Day 2023', '2023-05-29']] },
    {
      text: 'Few voted on Election Day 2015; more will on Election Day.',
      date: '2016-02-01',
      finds: [
        ['Election Day 2015', '2015-11-03'],
        ['Election Day', '2016-11-08'],
      ],
    },
    { text: 'The camps emptied for Eid al-Fitr.', finds: [['Eid al-Fitr', '2024-04-10']] },
    { text: 'It has been shut since Christmas.', date: '2024-11-20', finds: [['Christmas', '2023-12-25']] },
    { text: 'They live on Easter Island.', finds: [] },
  ],

  read(words, at) {
    const word = wordAt(words, at);
    if (!word.capital) return null;
    const phrase = holidayPhrases.get(word.bare)?.find((option) => reads(words, at + 1, option.words));
    if (!phrase) return null;
    const last = at + 1 + phrase.words.length;
    const after = wordAt(words, last);
    if (after.capital && after.kind === 'word' && !after.sense) return null;
    const before = wordAt(words, at - 1).bare;
    const written = LEANS.get(before);
    const lean = before === 'since' ? 'past' : written;
    const meaning = point({ holiday: phrase.entry, ...(lean && { lean }) });
    return { first: written ? at - 1 : at, last, type: 'DATE', meaning, confidence: 0.85 };
  },
};

const LEANS: ReadonlyMap<string, 'past' | 'future' | 'this'> = new Map([
  ['last', 'past'],
  ['next', 'future'],
  ['this', 'this'],
]);
