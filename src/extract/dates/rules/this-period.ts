import { type DateRule, fixed, point } from '../meaning.js';
import { ordinalAt } from '../amounts.js';
import { isHyphen, yearAt } from '../grammar.js';
import { wordAt, type Words } from '../words.js';

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
    {
      text: 'It is the deal of the decade; by the end of the decade it pays.',
      finds: [['the end of the decade', '202']],
    },
    {
      text: 'It lost money in the third quarter of 2020. For the quarter a year ago, it had earned some.',
      finds: [
        ['the third quarter of 2020', '2020-Q3'],
        ['the quarter a year ago', '2019-Q3'],
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

const PERIODS = new Set(['quarter', 'period', 'year', 'month']);

/** "year-ago", "year-earlier", with the period it belongs to: "the year-ago quarter", "the year-earlier third quarter". */
function yearAgo(words: Words, at: number): ReturnType<DateRule['read']> {
  const tail = wordAt(words, at + 2).bare;
  if (!isHyphen(wordAt(words, at + 1)) || (tail !== 'ago' && tail !== 'earlier')) return null;
  const compared = COMPARED.has(wordAt(words, at - 1).bare) ? at - 1 : at;
  const next = wordAt(words, at + 3).bare;
  const ordinal = ordinalAt(words, at + 3);
  if (ordinal?.value && ordinal.value <= 4 && wordAt(words, ordinal.end).bare === 'quarter') {
    const meaning = point({ shift: { unit: 'Y', by: -1, from: 'document' }, quarter: ordinal.value });
    return { first: withArticle(words, compared), last: ordinal.end + 1, type: 'DATE', meaning };
  }
  const meaning = point({ shift: { unit: 'Q', by: -4, from: 'quarter' } });
  if (PERIODS.has(next)) return { first: withArticle(words, compared), last: at + 4, type: 'DATE', meaning };
  return { first: at, last: at + 3, type: 'DATE', meaning };
}

const COMPARED = new Set(['comparable', 'corresponding', 'same']);

const withArticle = (words: Words, at: number): number => (wordAt(words, at - 1).bare === 'the' ? at - 1 : at);

/** "the quarter", "the latest period", "the 1988 quarter", "the fiscal year", "the week". */
function theUnit(words: Words, at: number): ReturnType<DateRule['read']> {
  const { bare, sense } = wordAt(words, at);
  if (isHyphen(wordAt(words, at + 1)) || sense?.plural) return null;
  let first = at;
  while (ADJECTIVES.has(wordAt(words, first - 1).bare)) first--;
  const year = yearAt(words, first - 1);
  if (year) first--;
  if (wordAt(words, first - 1).bare !== 'the') return null;
  const latest = first < at && wordAt(words, first).bare === 'latest';
  const after = wordAt(words, at + 1).bare;
  const yearBack =
    bare === 'quarter' &&
    after === 'a' &&
    wordAt(words, at + 2).bare === 'year' &&
    TAILS.has(wordAt(words, at + 3).bare);
  if (yearBack)
    return {
      first: first - 1,
      last: at + 4,
      type: 'DATE',
      meaning: point({ shift: { unit: 'Q', by: -4, from: 'quarter' } }),
    };
  const span = { first: first - 1, last: at + 1, confidence: 0.7 };
  if (bare === 'quarter' || (bare === 'period' && (latest || year))) {
    const meaning = point({ shift: { unit: 'Q', by: 0, from: 'quarter' }, ...(year && { year: year.value }) });
    const ended = after === 'ended' || after === 'ending' ? wordAt(words, at + 2).sense?.month : undefined;
    if (ended !== undefined) return { ...span, type: 'DATE', meaning: point({ quarter: Math.ceil(ended / 3) }) };
    return after === 'of' ? null : { ...span, type: 'DATE', meaning };
  }
  if (sense?.unit === 'WE') return { ...span, type: 'DATE', meaning: point({ weekend: true }) };
  if (sense?.unit === 'Y' && (after === 'ended' || after === 'ending')) {
    return { ...span, type: 'DURATION', meaning: fixed('P1Y', 'year', 'a length of time') };
  }
  if ((sense?.unit === 'DE' || sense?.unit === 'CE') && isPortion(words, first - 2))
    return { ...span, type: 'DATE', meaning: point({ shift: { unit: sense.unit, by: 0, from: 'document' } }) };
  if (!sense?.unit || !WHOLE.has(sense.unit) || CLAUSES.has(after)) return null;
  const led = LEADING.has(wordAt(words, first - 2).bare);
  if (sense.unit !== 'Y' && !led && wordAt(words, at + 1).kind !== 'clitic') return null;
  const from = sense.unit === 'D' ? 'mention' : 'document';
  return { ...span, type: 'DATE', meaning: point({ shift: { unit: sense.unit, by: 0, from } }) };
}

/** "the end of" before "the decade": else it praises, as in "the match of the decade". */
const isPortion = (words: Words, at: number): boolean =>
  wordAt(words, at).bare === 'of' && PORTIONS.has(wordAt(words, at - 1).bare);

const PORTIONS = new Set(['end', 'beginning', 'start', 'middle', 'turn', 'rest', 'remainder', 'half']);
const TAILS = new Set(['ago', 'earlier']);
const ADJECTIVES = new Set(['latest', 'fiscal', 'full', 'entire', 'whole']);
const WHOLE = new Set(['Y', 'M', 'W', 'D']);
/** What makes "the week" the current one and "the day" the one spoken of. */
const LEADING = new Set(['in', 'of', 'for', 'during', 'end', 'ended', 'ending', 'throughout']);
const CLAUSES = new Set([
  'of',
  'that',
  'when',
  'he',
  'she',
  'it',
  'they',
  'we',
  'i',
  'before',
  'after',
  'to',
  'following',
]);
