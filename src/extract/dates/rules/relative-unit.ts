import { amountAt, cardinalAt } from '../amounts.js';
import { isHyphen } from '../grammar.js';
import { type DateRule, fixed, point, type Shift } from '../meaning.js';
import { durationValue, unitName } from '../units.js';
import { wordAt, type Words } from '../words.js';

export const relativeUnit: DateRule = {
  id: 'relative-unit',
  why: 'last, this and next count one unit from the document date; previous, following, same and that from the date mentioned last; with a number they are a length.',
  examples: [
    { text: 'Sales fell last year.', finds: [['last year', '2023']] },
    { text: 'It opens next month.', finds: [['next month', '2024-06']] },
    { text: 'the weather this week', finds: [['this week', '2024-W20']] },
    { text: 'over the past two months', finds: [['the past two months', 'P2M']] },
    {
      text: 'It closed in 1995 and reopened the following year.',
      finds: [
        ['1995', '1995'],
        ['the following year', '1996'],
      ],
    },
    { text: 'the last few days', finds: [['the last few days', 'PXD']] },
    { text: 'That may be so, he told The Dawn Show This Morning.', finds: [] },
    { text: 'At last he came, on the last day of the trial.', finds: [] },
    { text: 'The tour will last two hours.', finds: [['two hours', 'PT2H']] },
  ],

  read(words, at) {
    const { bare } = wordAt(words, at);
    const step = STEPS.get(bare);
    if (!step) return null;
    let next = at + 1;
    const follows = wordAt(words, next).bare;
    if (bare === 'this' && (follows === 'coming' || follows === 'past')) {
      return single(words, at, next + 1, { by: follows === 'coming' ? 1 : -1, from: 'document' });
    }
    if (bare === 'that' && follows === 'same') next++;
    while (FILL.has(wordAt(words, next).bare)) next++;
    return (COUNTING.has(bare) ? counted(words, at, next) : null) ?? single(words, at, next, step);
  },
};

const STEPS: ReadonlyMap<string, Omit<Shift, 'unit'>> = new Map([
  ['last', { by: -1, from: 'document' }],
  ['past', { by: -1, from: 'document' }],
  ['this', { by: 0, from: 'document' }],
  ['current', { by: 0, from: 'document' }],
  ['next', { by: 1, from: 'document' }],
  ['coming', { by: 1, from: 'document' }],
  ['previous', { by: -1, from: 'mention' }],
  ['preceding', { by: -1, from: 'mention' }],
  ['prior', { by: -1, from: 'mention' }],
  ['following', { by: 1, from: 'mention' }],
  ['subsequent', { by: 1, from: 'mention' }],
  ['same', { by: 0, from: 'mention' }],
  ['that', { by: 0, from: 'mention' }],
]);
const FILL = new Set(['fiscal', 'calendar', 'full', 'very', 'school', 'financial']);
/** What may stand before a number of units: "the past two months", not "this two months". */
const COUNTING = new Set([...STEPS.keys()].filter((word) => !['this', 'that', 'same', 'current'].includes(word)));

export const relativeWords: readonly string[] = [...STEPS.keys()];

/** "will last two hours": what stands before the verb. */
const BEFORE_VERB = new Set("will would can could may might must should shall 'll n't not to did does do".split(' '));

/** "the past two months", "next few days", "the first nine months". */
function counted(words: Words, at: number, next: number): ReturnType<DateRule['read']> {
  if (wordAt(words, at).bare === 'last' && BEFORE_VERB.has(wordAt(words, at - 1).bare)) return null;
  const couple = wordAt(words, next).bare === 'a' ? next + 1 : next;
  const amount = amountAt(words, couple) ?? cardinalAt(words, couple);
  if (!amount) return null;
  let end = isHyphen(wordAt(words, amount.end)) ? amount.end + 1 : amount.end;
  if (BETWEEN.has(wordAt(words, end).bare)) end++;
  const { sense } = wordAt(words, end);
  if (!sense?.unit || !(sense.plural ?? amount.value === 1)) return null;
  const meaning = fixed(durationValue(amount.value, sense.unit), unitName(sense.unit), 'a length of time');
  return { first: at, last: end + 1, type: 'DURATION', meaning };
}

const BETWEEN = new Set(['or', 'consecutive', 'full', 'trading', 'straight', 'business']);

function single(words: Words, at: number, next: number, step: Omit<Shift, 'unit'>): ReturnType<DateRule['read']> {
  const { sense, bare } = wordAt(words, next);
  if (!sense || isHyphen(wordAt(words, next + 1))) return null;
  if (sense.part && !sense.plural) return part(words, at, next, step);
  const named = step.from === 'mention' ? namedTime(words, at, next, step.by) : null;
  if (named) return named;
  if (!sense.unit || NEVER.has(sense.unit) || wordAt(words, next).capital) return null;
  const determined = wordAt(words, at - 1).bare === 'the';
  const adjective = wordAt(words, at).bare;
  const after = wordAt(words, next + 1).bare;
  if (determined && after === 'of' && adjective === 'last') return null;
  if (sense.plural) {
    if (!LENGTHS.has(adjective) || (!determined && adjective === 'last')) return null;
    return {
      first: at,
      last: next + 1,
      type: 'DURATION',
      meaning: fixed(durationValue(null, sense.unit), unitName(sense.unit), 'a length of time'),
      confidence: 0.6,
    };
  }
  if (
    bare === 'decade' ||
    bare === 'century' ||
    bare === 'millennium' ||
    (adjective === 'past' && sense.unit !== 'Y' && sense.unit !== 'WE')
  ) {
    if (LENGTHS.has(adjective))
      return {
        first: at,
        last: next + 1,
        type: 'DURATION',
        meaning: fixed(durationValue(1, sense.unit), unitName(sense.unit), 'a length of time'),
      };
  }
  const from = determined && adjective === 'next' && sense.unit === 'D' ? 'mention' : step.from;
  return {
    first: at,
    last: next + 1,
    type: 'DATE',
    meaning: point({ shift: { unit: sense.unit, by: step.by, from } }),
  };
}

const NEVER = new Set(['TS', 'TM', 'TH']);
/** With several units, or a long one, these are a length. */
const LENGTHS = new Set(['last', 'past', 'next', 'coming']);

/** "the following Friday", "the previous spring", "that June". */
function namedTime(words: Words, at: number, next: number, by: number): ReturnType<DateRule['read']> {
  const { sense, capital } = wordAt(words, next);
  if (!sense || sense.plural || sense.short || (!capital && sense.season === undefined)) return null;
  const { month, weekday, season } = sense;
  if ((month ?? weekday ?? season) === undefined) return null;
  const lean = by < 0 ? 'past' : by > 0 ? 'future' : 'this';
  const fields = { ...(month && { month }), ...(weekday && { weekday }), ...(season && { season }) };
  return { first: at, last: next + 1, type: 'DATE', meaning: point({ ...fields, lean, from: 'mention' }) };
}

/** "this morning", "last night", "the next morning", "that evening". */
function part(words: Words, at: number, next: number, step: Omit<Shift, 'unit'>): ReturnType<DateRule['read']> {
  const code = wordAt(words, next).sense?.part;
  if (!code || (wordAt(words, next).capital && wordAt(words, at).capital)) return null;
  const from = wordAt(words, at - 1).bare === 'the' ? 'mention' : step.from;
  return {
    first: at,
    last: next + 1,
    type: 'TIME',
    meaning: point({ shift: { unit: 'D', by: step.by, from }, part: code }),
  };
}
