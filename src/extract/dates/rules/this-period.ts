import { type DateRule, fixed, point } from '../meaning.js';
import { isHyphen } from '../grammar.js';
import { wordAt } from '../words.js';

export const thisPeriod: DateRule = {
  id: 'this-period',
  why: 'In a story of results "the quarter" is the one mentioned last, and "the year-ago period" the same one a year before.',
  examples: [
    {
      text: 'In the third quarter of 2020 sales fell. In the year-ago quarter they rose.',
      finds: [
        ['the third quarter of 2020', '2020-Q3'],
        ['the year-ago quarter', '2019-Q3'],
      ],
    },
    {
      text: 'Profit fell in the second quarter of 2020. For the quarter, sales rose.',
      finds: [
        ['the second quarter of 2020', '2020-Q2'],
        ['the quarter', '2020-Q2'],
      ],
    },
    { text: 'The year was hard.', finds: [['The year', '2024']] },
  ],

  read(words, at) {
    const word = wordAt(words, at);
    if (word.bare === 'year') return yearAgo(words, at) ?? theUnit(words, at);
    return theUnit(words, at);
  },
};

const PERIODS = new Set(['quarter', 'period', 'year']);

/** "year-ago", "year-earlier", with the period it belongs to. */
function yearAgo(words: Parameters<DateRule['read']>[0], at: number): ReturnType<DateRule['read']> {
  const hyphen = isHyphen(wordAt(words, at + 1));
  const tail = wordAt(words, at + 2).bare;
  if (!hyphen || (tail !== 'ago' && tail !== 'earlier')) return null;
  const last = wordAt(words, at + 3).bare;
  const period =
    PERIODS.has(last) && wordAt(words, at - 1).bare === 'the' ? at + 4 : PERIODS.has(last) ? at + 4 : at + 3;
  return { first: at, last: period, type: 'DATE', meaning: point({ shift: { unit: 'Q', by: -4, from: 'quarter' } }) };
}

function theUnit(words: Parameters<DateRule['read']>[0], at: number): ReturnType<DateRule['read']> {
  const { bare, sense } = wordAt(words, at);
  const before = wordAt(words, at - 1).bare;
  const latest = before === 'latest' && wordAt(words, at - 2).bare === 'the';
  if (isHyphen(wordAt(words, at + 1))) return null;
  if (bare === 'period' && !latest) return null;
  if (before !== 'the' && !latest) return null;
  const first = latest ? at - 1 : at;
  if (bare === 'quarter' || bare === 'period')
    return wordAt(words, at + 1).bare === 'of'
      ? null
      : {
          first,
          last: at + 1,
          type: 'DATE',
          meaning: point({ shift: { unit: 'Q', by: 0, from: 'quarter' } }),
          confidence: 0.8,
        };
  if (sense?.unit === 'WE')
    return { first, last: at + 1, type: 'DATE', meaning: point({ weekend: true }), confidence: 0.8 };
  if (
    wordAt(words, at + 1).bare === 'of' ||
    (wordAt(words, at + 1).kind === 'word' && FOLLOWED.has(wordAt(words, at + 1).bare))
  )
    return null;
  if (bare === 'year' && !latest)
    return {
      first,
      last: at + 1,
      type: 'DATE',
      meaning: point({ shift: { unit: 'Y', by: 0, from: 'document' } }),
      confidence: 0.6,
    };
  return bare === 'future'
    ? { first, last: at + 1, type: 'DATE', meaning: fixed('FUTURE_REF', 'period', 'a time that is not told') }
    : null;
}

const FOLLOWED = new Set(['that', 'when', 'he', 'she', 'it', 'they', 'before', 'after']);
