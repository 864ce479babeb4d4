import { isHyphen, yearAt } from '../grammar.js';
import { type DateRule, point } from '../meaning.js';
import { wordAt, type Words } from '../words.js';

export const season: DateRule = {
  id: 'season',
  why: 'A season after an article, a preposition, this, last or next, or before a year; alone the words mean other things too.',
  examples: [
    { text: 'He left last winter.', finds: [['last winter', '2023-WI']] },
    { text: 'in the summer of 2012', finds: [['the summer of 2012', '2012-SU']] },
    { text: 'Sales picked up in summer 2012.', finds: [['summer 2012', '2012-SU']] },
    { text: 'It opens in spring next year.', finds: [['spring next year', '2025-SP']] },
    {
      text: 'It broke in 1864 and was mended in the autumn of the same year.',
      finds: [
        ['1864', '1864'],
        ['the autumn of the same year', '1864-FA'],
      ],
    },
    { text: 'in late autumn', finds: [['late autumn', '2024-FA']] },
    { text: 'The spring broke after a fall.', finds: [] },
  ],

  read(words, at) {
    const { sense } = wordAt(words, at);
    if (!sense?.season || sense.plural || isHyphen(wordAt(words, at + 1))) return null;
    const before = wordAt(words, at - 1).bare;
    const near = wordAt(words, at - 2).bare === 'this' && (before === 'past' || before === 'coming');
    const lean = near ? (before === 'past' ? 'past' : 'future') : LEANS.get(before);
    const of = wordAt(words, at + 1).bare === 'of';
    const dated = isYear(words, of ? at + 2 : at + 1);
    const led = LEADING.has(before) && sense.form !== 'spring' && sense.form !== 'fall';
    const inThe = before === 'the' && IN.has(wordAt(words, at - 2).bare) && (!of || dated);
    if (!lean && !dated && !led && !inThe && !STAGES.has(before)) return null;
    const first = near ? at - 2 : lean ? at - 1 : at;
    return {
      first,
      last: at + 1,
      type: 'DATE',
      meaning: point({ season: sense.season, ...(lean && { lean }) }),
      confidence: 0.8,
    };
  },
};

/** "2012", "last year", "the following year", "that same year". */
function isYear(words: Words, at: number): boolean {
  if (yearAt(words, at)) return true;
  let adjective = at;
  for (const article of ['the', 'that']) if (wordAt(words, adjective).bare === article) adjective++;
  const told = LEANS.has(wordAt(words, adjective).bare) || YEARS.has(wordAt(words, adjective).bare);
  return wordAt(words, told ? adjective + 1 : adjective).bare === 'year' && (told || adjective > at);
}

const YEARS = new Set(['same', 'following', 'previous', 'preceding']);
const LEANS: ReadonlyMap<string, 'past' | 'future' | 'this'> = new Map([
  ['last', 'past'],
  ['next', 'future'],
  ['this', 'this'],
]);
const LEADING = new Set(['in', 'since', 'by', 'until', 'during', 'over']);
const IN = new Set([
  'in',
  'since',
  'by',
  'until',
  'during',
  'over',
  'through',
  'throughout',
  'for',
  'of',
  'before',
  'after',
]);
const STAGES = new Set(['early', 'late', 'mid']);
