import { type DateRule, fixed } from '../meaning.js';
import { durationValue, unitName } from '../units.js';
import { isHyphen } from '../grammar.js';
import { reads, wordAt, type Words } from '../words.js';

export const bareUnits: DateRule = {
  id: 'bare-units',
  why: 'Units in the plural after a preposition of length, or "recent", are a vague length of time.',
  examples: [
    { text: 'It has grown in recent years.', finds: [['recent years', 'PXY']] },
    { text: 'It will take weeks.', finds: [['weeks', 'PXW']] },
    { text: 'for decades', finds: [['decades', 'PXY']] },
    { text: 'decades-long talks', finds: [['decades-long', 'PXY']] },
    { text: 'Its worst loss in years.', finds: [['years', 'PXY']] },
    { text: 'in the weeks ahead', finds: [['the weeks ahead', 'PXW']] },
    { text: 'the years of war', finds: [] },
  ],

  read(words, at) {
    const { sense } = wordAt(words, at);
    if (!sense?.unit || !sense.plural || sense.short || sense.unit === 'TS') return null;
    const before = wordAt(words, at - 1).bare;
    const long = isHyphen(wordAt(words, at + 1)) && wordAt(words, at + 2).bare === 'long';
    const recent = before === 'recent' || before === 'coming';
    const offset = OFFSETS.has(wordAt(words, at + 1).bare) && !/^(?:the|of)$/u.test(before);
    const after = wordAt(words, at + 1);
    const since = before === 'in' && (after.kind === 'stop' || after.kind === 'punctuation');
    const bounded =
      before === 'the' && (wordAt(words, at - 2).bare === 'over' ? !CLAUSES.has(after.bare) : isBounded(words, at + 1));
    if (!long && !recent && !offset && !since && !bounded && !LEADING.has(before)) return null;
    const meaning = fixed(durationValue(null, sense.unit), unitName(sense.unit), 'a length of time that is not told');
    return {
      first: recent || bounded ? at - 1 : at,
      last: long ? at + 3 : bounded && after.bare === 'ahead' ? at + 2 : at + 1,
      type: 'DURATION',
      meaning,
      confidence: 0.7,
    };
  },
};

/** "the weeks ahead", "the years that followed", "the days before the vote". */
const isBounded = (words: Words, at: number): boolean =>
  BOUNDS.has(wordAt(words, at).bare) || reads(words, at, ['that', 'followed']) || reads(words, at, ['to', 'come']);

const BOUNDS = new Set(['ahead', 'before', 'after', 'following', 'leading', 'preceding']);
const CLAUSES = new Set(['of', 'that', 'when', 'in', 'since']);
const OFFSETS = new Set(['before', 'after', 'later', 'earlier']);
const LEADING = new Set(
  'for take takes taken took last lasts lasted within after spend spent over follows followed follow despite'.split(
    ' ',
  ),
);
