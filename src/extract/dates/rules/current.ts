import { type DateRule, fixed } from '../meaning.js';
import { wordAt } from '../words.js';

export const current: DateRule = {
  id: 'current',
  why: '"current" before a noun is the present; in "current account" and "current affairs" it is part of a name.',
  examples: [
    { text: 'He criticised the current system.', finds: [['current', 'PRESENT_REF']] },
    { text: 'It runs in the current year.', finds: [['the current year', '2024']] },
    { text: 'The current was strong, and so was the current account deficit.', finds: [] },
  ],

  read(words, at) {
    const after = wordAt(words, at + 1);
    if (wordAt(words, at).capital || after.kind !== 'word' || NOT_TIME.has(after.bare)) return null;
    const meaning = fixed('PRESENT_REF', 'period', 'the time of writing');
    return { first: at, last: at + 1, type: 'DATE', meaning, confidence: 0.6 };
  },
};

/** Verbs and joints make "current" a noun; the nouns make a fixed term with it. */
const NOT_TIME = new Set(
  'account accounts affairs assets liabilities is was were are has had and or of in that from which to'.split(' '),
);
