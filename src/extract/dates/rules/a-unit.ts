import { numberWord } from '../../../lexicon/number-words.js';
import { andAHalf, cardinalAt, digits } from '../amounts.js';
import { isHyphen } from '../grammar.js';
import { type DateRule, fixed } from '../meaning.js';
import { durationValue, unitName } from '../units.js';
import { wordAt, type Words } from '../words.js';

export const aUnit: DateRule = {
  id: 'a-unit',
  why: '"a year" after an amount or a count says how often, and so does "per year"; else it is a length of time.',
  examples: [
    { text: 'They earn $10 an hour.', finds: [['an hour', 'PT1H']] },
    { text: 'He runs twice a week.', finds: [['twice a week', 'P1W']] },
    { text: 'It costs 3 euros per day and runs at 60 miles per hour.', finds: [['per day', 'P1D']] },
    { text: 'Four flights a week land here.', finds: [['a week', 'P1W']] },
    { text: 'It lasted a year.', finds: [['a year', 'P1Y']] },
    {
      text: 'a full week and another day',
      finds: [
        ['a full week', 'P1W'],
        ['another day', 'P1D'],
      ],
    },
    { text: 'a minute and a half', finds: [['a minute and a half', 'PT1M30S']] },
    { text: 'a second man, a quarter of it, a year-old boy, a day trip', finds: [] },
  ],

  read(words, at) {
    const { sense } = wordAt(words, at);
    const first = WHOLE.has(wordAt(words, at - 1).bare) ? at - 2 : at - 1;
    const article = wordAt(words, first).bare;
    const lone = article === 'a' || article === 'an' || (article === 'another' && first === at - 1);
    const per = article === 'per' && !sense?.unit?.startsWith('T');
    if ((!lone && !per) || !sense?.unit || sense.plural || NOT_ALONE.has(sense.unit)) return null;
    const after = wordAt(words, at + 1);
    if (isHyphen(after) || (sense.unit === 'D' && NOUNS.has(after.bare))) return null;
    if (sense.unit === 'D' && wordAt(words, first - 1).sense?.unit === 'TH') return null;
    const times = timesBefore(words, first);
    const often = per || times < first || afterAmount(words, first);
    const half = andAHalf(words, at + 1);
    const meaning = fixed(
      durationValue(half ? 1.5 : 1, sense.unit),
      unitName(sense.unit),
      often ? 'how often' : 'a length of time',
    );
    return { first: times, last: half ? at + 4 : at + 1, type: often ? 'SET' : 'DURATION', meaning, confidence: 0.8 };
  },
};

const WHOLE = new Set('additional further full whole entire extra single solid mere'.split(' '));
const NOT_ALONE = new Set(['TS', 'Q', 'WE', 'ML']);
const NOUNS = new Set(['trip', 'trader', 'care', 'job', 'laborer', 'labourer', 'off', 'out', 'school']);

/** How far before "a year" the amount may stand: "$10 million a year", "three times a year". */
const REACH = 4;
const COUNTS = new Set([
  'percent',
  '%',
  'cents',
  'dollars',
  'million',
  'billion',
  'thousand',
  'tons',
  'barrels',
  'pounds',
  'euros',
]);

/** Where "twice" or "three times" before "a week" begins. */
function timesBefore(words: Words, end: number): number {
  const before = wordAt(words, end - 1).bare;
  if (before === 'once' || before === 'twice' || before === 'thrice') return end - 1;
  if (before !== 'times') return end;
  const count = cardinalAt(words, end - 2) ?? (digits(wordAt(words, end - 2)) === null ? null : { end: end - 1 });
  return count?.end === end - 1 ? end - 2 : end;
}

const isCount = (words: Words, at: number): boolean => {
  const kind = numberWord(wordAt(words, at).lower)?.kind;
  return kind === 'one' || kind === 'teen' || kind === 'ten' || kind === 'dozen';
};

function afterAmount(words: Words, end: number): boolean {
  const before = wordAt(words, end - 1);
  if (COUNTS.has(before.bare) || digits(before) !== null) return true;
  if (!before.bare.endsWith('s') && before.bare !== 'people') return false;
  for (let i = end - 2; i >= end - REACH; i--)
    if (digits(wordAt(words, i)) !== null || COUNTS.has(wordAt(words, i).bare) || isCount(words, i)) return true;
  return false;
}
