import { conjugationOf } from '../../../lexicon/conjugation.js';
import { referencePhrases } from '../../../lexicon/time.js';
import { type DateRule, fixed } from '../meaning.js';
import { isHyphen } from '../grammar.js';
import { reads, wordAt } from '../words.js';

export const reference: DateRule = {
  id: 'reference',
  why: 'Words for a time that is not told stand for the past, the present or the future.',
  examples: [
    { text: 'He recently resigned.', finds: [['recently', 'PAST_REF']] },
    {
      text: 'It is now for sale and will soon be sold.',
      finds: [
        ['now', 'PRESENT_REF'],
        ['soon', 'FUTURE_REF'],
      ],
    },
    { text: 'We fear the future.', finds: [['the future', 'FUTURE_REF']] },
    { text: 'As soon as he came, the past president left; he spoke as recently as he could.', finds: [] },
  ],

  read(words, at) {
    const options = referencePhrases.get(wordAt(words, at).bare);
    const phrase = options?.find((option) => reads(words, at - option.words.length, option.words));
    if (!phrase) return null;
    const first = at - phrase.words.length;
    const last = at + 1;
    const after = wordAt(words, last);
    const { phrase: text, ref } = phrase.entry;
    if (text === 'now' && isHyphen(after)) return null;
    if (text === 'recently' && after.bare === 'as' && wordAt(words, first - 1).bare === 'as') return null;
    if (
      text === 'soon' &&
      (wordAt(words, first - 1).bare === 'as' || wordAt(words, first - 1).bare === 'too' || after.bare === 'after')
    )
      return null;
    if (text === 'shortly' && SHORTLY.has(after.bare)) return null;
    if (text === 'soon' && (after.bare.endsWith('ed') || conjugationOf(after.bare) === 'past')) return null;
    const adjective =
      text === 'the past' ||
      text === 'the present' ||
      text === 'the future' ||
      text === 'the near term' ||
      text === 'the long term' ||
      text === 'the short term';
    if (adjective && after.kind === 'word' && !CLOSED.has(after.bare)) return null;
    return { first, last, type: 'DATE', meaning: fixed(ref, 'period', 'a time that is not told'), confidence: 0.8 };
  },
};

/** "shortly after" and "shortly thereafter" go on from what was told before. */
const SHORTLY = new Set(['after', 'before', 'afterwards', 'afterward', 'thereafter']);

/** What may follow "the past" without making it an adjective. */
const CLOSED = new Set(
  'and or but of is was are were as for to in by with on at that who which will would may can has have had he she it they we i because when if than from we there'.split(
    ' ',
  ),
);
