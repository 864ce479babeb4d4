import type { Token } from '../../../document/tokens.js';
import { WordClass, wordClasses } from '../../../lexicon/word-classes.js';
import { timeWord } from '../../../lexicon/time.js';
import { ends } from '../noun.js';
import type { Phrase } from '../phrase.js';
import { reading, type Found, type NumberRule } from '../rule.js';

/** What stands behind a number whose noun was said before: "17 are self-propelled", "34 of them", "14 more". */
const FOLLOWS = new Set(
  'are were is was have had has will would more of remain remained remaining came went did do now from in and'.split(
    ' ',
  ),
);

/** "down from 30,271 a year earlier". */
const COMPARED = new Set('from with to against versus than'.split(' '));

/** "from 31 Friday", "with 28 last year". */
const isTime = (p: readonly Token[], at: number): boolean => {
  const word = p[p[at]?.lower === 'last' ? at + 1 : at];
  const sense = word && timeWord(word.lower);
  return (
    word?.lower === 'yesterday' ||
    (sense?.weekday ?? sense?.month ?? (word === p[at] ? undefined : sense?.unit)) !== undefined
  );
};

/** "130,000 fewer than in May". */
const MORE = new Set(['more', 'fewer', 'less']);

/** "and 100 wounded", "41 missing", "three badly". */
const STATE = /^(?:dead|hurt|missing|alive|ill|[a-z]{3,}ed|[a-z]{3,}ly)$/u;

export const countElliptical: NumberRule = {
  id: 'count-elliptical',
  why: 'A number without a noun counts what the number before it counted: in the same sentence, or in the one before when it is the subject.',
  form: 'cardinal',
  examples: [
    { text: 'Of the 26 vehicles, 17 are parked and eight were sold.', found: ['17 = 17 vehicle', 'eight = 8 vehicle'] },
    { text: 'Five people were hurt, three badly.', found: ['three = 3 person'] },
    { text: 'It sank with six crewmen and 40 others.', found: ['40 = 40 crewman'] },
    { text: 'It built 40 cars, up from 31 a year earlier.', found: ['31 = 31 car'] },
    { text: 'It sold 40 cars, compared with 31 last year.', found: ['31 = 31 car'] },
    {
      text: 'The firm has 26 ships. Five are old.',
      found: ['Five = 5 ship'],
    },
    { text: 'The firm has two ships. He is 40 and tired.', found: [] },
  ],

  read(phrase, before) {
    const { p, a, last, sign } = phrase;
    if (!Number.isInteger(a.value) || sign) return null;
    const next = p[last]?.lower ?? '';
    const state = STATE.test(next);
    if (next === 'others')
      return reading(phrase, { kind: 'count', unit: countedBefore(before, phrase.from, 1) ?? 'other' });
    const more = MORE.has(next) && ends(p[last + 1]);
    const compared = COMPARED.has(p[phrase.first - 1]?.lower ?? '') && (next === 'a' || isTime(p, last));
    if (!ends(p[last]) && !state && !more && !compared) return null;
    if (!FOLLOWS.has(next) && !state && !more && !compared && p[last]?.kind === 'word') return null;
    const unit = countedBefore(before, phrase.from, isSubject(phrase) ? 1 : 0);
    return unit === null ? null : reading(phrase, { kind: 'count', unit });
  },
};

/** How many figures back the noun is looked for. */
const MEMORY = 8;

/** The noun counted last in the sentence that begins at `from`, or in one of the `earlier` sentences before it. */
function countedBefore(before: readonly Found[], from: number, earlier: number): string | null {
  let sentence = from;
  let left = earlier;
  for (let i = before.length - 1; i >= 0 && i >= before.length - MEMORY; i--) {
    const one = before[i];
    if (!one) break;
    if (one.from !== sentence) {
      if (left === 0 || one.to !== sentence) return null;
      sentence = one.from;
      left--;
    }
    if (one.kind === 'count' && one.unit !== null && one.unit !== 'time') return one.unit;
  }
  return null;
}

/** "Five are", "The remaining 16 were", "Of these, ten": the sentence is about what was counted. */
const isSubject = ({ p, first, last, from }: Phrase): boolean =>
  (first === from || (OPENING.has(p[first - 1]?.lower ?? '') && first - from <= MAX_OPENING)) && isVerb(p[last]);

const OPENING = new Set(['remaining', 'other', 'another']);
const MAX_OPENING = 2;

const isVerb = (token: Token | undefined): boolean =>
  token !== undefined && (wordClasses(token.lower) & WordClass.auxiliary) !== 0;
