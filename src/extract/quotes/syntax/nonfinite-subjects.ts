import type { TokenRange } from '../../../document/paragraphs.js';
import { conjugate } from '../../../lexicon/conjugation.js';
import { WordClass } from '../../../lexicon/word-classes.js';
import { asSubject, type Subject } from './appositives.js';
import { phraseEndingAt } from './noun-phrases.js';
import type { Skeleton } from './skeleton.js';
import { isFinite, isNominal } from './words.js';

const C = WordClass;

/** ", with one of them | saying", "saw Kim | arguing", "a sign | reading": the subject that a participle has of its own. */
export function subjectOfParticiple(k: Skeleton, participle: number, bounds: TokenRange): Subject | null {
  if (INSCRIBED.has(k.lower(participle - 1))) {
    const phrase = phraseEndingAt(k, participle - 1, {
      first: phraseStart(k, participle - 1, bounds.first),
      last: bounds.last,
    });
    return phrase && asSubject(phrase);
  }
  return objectBehind(PERCEIVING, k, participle, bounds);
}

/** "led her | to say": the object of a verb of causing is who does it. */
export const subjectOfInfinitive = (k: Skeleton, to: number, bounds: TokenRange): Subject | null =>
  objectBehind(CAUSING, k, to, bounds);

/** The object between one of the words and `at`. */
function objectBehind(words: ReadonlySet<string>, k: Skeleton, at: number, bounds: TokenRange): Subject | null {
  for (let i = at - 1; i >= bounds.first && at - i < MAX_OBJECT; i = k.prev(i)) {
    if (words.has(k.lower(i)))
      return i + 1 < at && !k.is(i + 1, C.preposition) ? { first: i + 1, last: at, full: i + 1 } : null;
    const last = i === at - 1;
    if (last && k.is(i, C['object-pronoun'])) continue;
    if (!isNominal(k, i) && (last || !k.is(i, C.preposition))) return null;
  }
  return null;
}

const MAX_OBJECT = 12;

const formsOf = (verbs: string): readonly string[] =>
  verbs.split(' ').flatMap((verb) => Object.values(conjugate(verb)) as readonly string[]);

/** What a participle behind its object tells of: "with Kim saying", "heard Kim saying". */
const PERCEIVING = new Set(['with', ...formsOf('see hear watch remember recall catch show film')]);

const CAUSING = new Set(formsOf('lead prompt force cause allow compel push drive inspire enable get provoke'));

/** What bears words that nobody speaks. */
const INSCRIBED = new Set(
  'badge badges banner banners billboard billboards cap caps hat hats headline headlines label labels placard placards plaque plaques poster posters shirt shirts sign signs slogan slogans sticker stickers t-shirt t-shirts'.split(
    ' ',
  ),
);

/** Where the object begins whose noun stands at `noun`: at its determiner; at the noun where none tells it from the verb. */
function phraseStart(k: Skeleton, noun: number, floor: number): number {
  let first = noun;
  while (first > floor && !k.is(first, C.determiner) && isNominal(k, first - 1) && !isFinite(k, first - 1)) first--;
  return k.is(first, C.determiner) ? first : noun;
}
