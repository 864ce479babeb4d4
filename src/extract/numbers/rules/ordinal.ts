import { Gap, type Token } from '../../../document/tokens.js';
import { functionWord } from '../../../lexicon/function-words.js';
import { ends } from '../noun.js';
import { joins } from '../pieces.js';
import type { Phrase } from '../phrase.js';
import { NONE, reading, type NumberRule } from '../rule.js';

/** What "first" and "third" stand before without counting. */
const IDIOMS = new Map<number, ReadonlySet<string>>([
  [
    1,
    new Set(
      'lady ladies dude gentleman family families responder responders aid hand rate husband spouse class name names floor person minister cousin degree'.split(
        ' ',
      ),
    ),
  ],
  [2, new Set('guess guesses guessed guessing thoughts thought hand nature class rate cousin fiddle'.split(' '))],
  [3, new Set('party parties world degree rail'.split(' '))],
  [4, new Set(['estate'])],
]);
const QUARTER_OR_HALF = new Set('quarter quarters half'.split(' '));
/** Before "second" as a unit of time. */
const PER_SECOND = new Set('per a every each split this one'.split(' '));

export const ordinal: NumberRule = {
  id: 'ordinal',
  why: '"First", "17th", "second-largest" are positions; "first lady", "third quarter", "a second later" are not.',
  form: 'ordinal',
  examples: [
    { text: 'The 17th judge was the second woman.', found: ['17th = 17', 'second = 2'] },
    { text: "China's second-largest partner.", found: ['second = 2'] },
    { text: 'It attended the 32nd Ocean Forum in spring.', found: ['32nd = 32'] },
    { text: 'The first lady spoke first of all for a second.', found: [] },
    { text: 'Sales fell in the third quarter of the 19th century.', found: [] },
    {
      text: 'Of the first eight months of this year, the first four days were dry.',
      found: ['first = 1'],
    },
  ],

  read(phrase) {
    return phrase.a.digits ? digits(phrase) : words(phrase);
  },
};

function digits(phrase: Phrase): ReturnType<NumberRule['read']> {
  const after = phrase.p[phrase.last];
  const street = after?.capital === true && NAMED.has(after.lower);
  return street ? NONE : reading(phrase, { kind: 'ordinal' });
}

const NAMED = new Set('amendment street st. avenue ave. road floor infantry airborne'.split(' '));

function words(phrase: Phrase): ReturnType<NumberRule['read']> {
  const { p, a, first, last, from } = phrase;
  const hyphen = joins(p, last);
  const next = p[hyphen ? last + 1 : last];
  const before = p[first - 1];
  const value = a.value ?? 0;
  if (joins(p, first - 1)) return NONE;
  if (next && IDIOMS.get(value)?.has(next.lower) === true) return NONE;
  if (next && QUARTER_OR_HALF.has(next.lower) && value <= 4) return NONE;
  if (value === 1 && isAdverb(phrase, next)) return NONE;
  if (value > 1 && opens(phrase) && next?.text === ',') return NONE;
  if (value === 1 && isYearToDate(phrase)) return NONE;
  if (value === 2 && before && PER_SECOND.has(before.lower) && (ends(next) || next?.lower === 'later')) return NONE;
  if (isName(p, first, next, from)) return NONE;
  return reading(phrase, { kind: 'ordinal' });
}

/** At the head of the sentence, or of the quotation in it. */
const opens = ({ p, first, from }: Phrase): boolean => first === from || p[first - 1]?.kind === 'mark';

/** "the first 10 months of this year" is one stretch of the calendar; "the first six days of the trial" is a part of it. */
function isYearToDate({ p, last }: Phrase): boolean {
  if (!CALENDAR.has(p[last + 1]?.lower ?? '') || p[last + 2]?.lower !== 'of') return false;
  return DEICTIC.has(p[last + 3]?.lower ?? '') && p[last + 4]?.lower === 'year';
}

const CALENDAR = new Set(['weeks', 'months', 'quarters']);
const DEICTIC = new Set(['this', 'last', 'next']);

/** "First, …", "first of all", "at first", "first and foremost", "first came". */
function isAdverb(phrase: Phrase, next: Token | undefined): boolean {
  const { p, first, last } = phrase;
  const before = p[first - 1]?.lower;
  if (opens(phrase) && (next?.text === ',' || next?.text === ':')) return true;
  if (next?.lower === 'of' && p[last + 1]?.lower === 'all') return true;
  if (next?.lower === 'and' && p[last + 1]?.lower === 'foremost') return true;
  if (next && /^(?:the|a|an|he|she|it|they|we|i|his|her|its|their)$/u.test(next.lower)) return true;
  return before === 'at' && (next?.lower ?? '') !== 'half';
}

/** "Second Amendment", "Third World", "Ninth Circle" inside a sentence that is no headline. */
function isName(p: readonly Token[], first: number, next: Token | undefined, from: number): boolean {
  const own = p[first];
  if (!own?.capital || !next?.capital || next.gap !== Gap.space) return false;
  const before = p[first - 1];
  if (isShouted(own) && isShouted(next)) return false;
  const headline = before?.kind === 'word' && before.capital && functionWord(before.lower) === undefined;
  return first === from || !headline;
}

/** "FOR THE FIRST TIME": where all is in capitals they tell nothing. */
const isShouted = ({ text }: Token): boolean => text.length > 1 && text === text.toUpperCase();
