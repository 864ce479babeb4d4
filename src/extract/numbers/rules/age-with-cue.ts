import { Gap, type Token } from '../../../document/tokens.js';
import { isYear } from '../calendar.js';
import { countedNoun, ends } from '../noun.js';
import type { Phrase } from '../phrase.js';
import { reading, single, type Found, type NumberRule } from '../rule.js';

const CUES = new Set('aged age ages turns turned turning'.split(' '));
const PRONOUNS = new Set('he she i they you we who'.split(' '));
const BE = new Set('was is were am are'.split(' '));
const WHEN = new Set('since when until before while'.split(' '));
const PEOPLE = new Set(
  'people voters viewers listeners readers drivers males females adults children kids men women students workers teenagers players americans girls boys anyone those everyone youths child person minors pupils patients motorists'.split(
    ' ',
  ),
);
const BOUNDS = new Set('under over above below'.split(' '));
const OLDEST = 122;

export const ageWithCue: NumberRule = {
  id: 'age-with-cue',
  why: 'A bare number after "aged", "turns", "when he was", or "voters under" is an age.',
  form: 'cardinal',
  examples: [
    { text: 'She turned 70 on Friday.', found: ['70 = 70 year'] },
    { text: 'He has sailed since he was 5.', found: ['5 = 5 year'] },
    { text: 'His sons, aged 3 and 7, sleep.', found: ['3 = 3 year', '7 = 7 year'] },
    { text: 'Men 18 to 34 and adults 65 and older agreed.', found: ['18 to 34 = 18..34 year', '65 = 65 year'] },
    { text: 'Most voters under 29 stayed away.', found: ['29 = 29 year'] },
    { text: 'She retired at 65. He was 91.', found: ['65 = 65 year', '91 = 91 year'] },
    { text: 'She was 17 at the time. No one under 18 may enter.', found: ['17 = 17 year', '18 = 18 year'] },
    { text: 'Two of those held were under 25. Most start before 18.', found: ['25 = 25 year', '18 = 18 year'] },
    { text: 'She turned 20 pages.', found: [] },
    { text: 'The price was 17 at the time and under 18.', found: [] },
  ],

  read(phrase, seen) {
    const { p, first, a, last, from } = phrase;
    if (phrase.sign || a.value === null || a.value > OLDEST || a.scale > 1) return null;
    if (isYear(p[first])) return null;
    const before = p[first - 1]?.lower ?? '';
    const two = p[first - 2]?.lower ?? '';
    const bare = ends(p[last]) || p[last]?.gap === Gap.none || !countedNoun(p, last, phrase.to, a.value === 1);
    if (!bare) return null;
    if (
      CUES.has(before) ||
      ((before === ':' || before === 'of') && two === 'age') ||
      (before === 'of' && two === 'ages')
    )
      return reading(phrase, AGE);
    if (isNext(phrase, seen.at(-1)) || isTold(phrase) || isLimit(phrase)) return reading(single(phrase), AGE);
    if (PEOPLE.has(before) && first - 1 >= from && (phrase.b !== null || isBounded(p, last)))
      return reading(phrase, AGE);
    const bounded = BOUNDS.has(before) && PEOPLE.has(two) && first - 2 >= from && !isPrice(p[last]);
    return bounded ? reading(single(phrase), AGE) : null;
  },
};

const AGE = { kind: 'age', unit: 'year' } as const;

/** "since he was 17", "she was 17 at the time", "Kim, then 17,", "retired at 65": somebody’s age at some time. */
function isTold({ p, first, from, last }: Phrase): boolean {
  const before = p[first - 1]?.lower ?? '';
  const two = p[first - 2]?.lower ?? '';
  if (BE.has(before)) {
    if (PRONOUNS.has(two) && WHEN.has(p[first - 3]?.lower ?? '')) return true;
    if (p[last]?.lower === 'when' || (PERSONS.has(two) && isThen(p, last))) return true;
  }
  if (before === 'then' && two === ',' && p[last]?.text === ',') return true;
  const alone = isAlone(p, first, from) && (p[last]?.kind === 'stop' || AFTER_AGE.has(p[last]?.lower ?? ''));
  return alone || (before === 'at' && inLife(p, first - 1, from));
}

/** "adults 65 and older", "children 5 or younger". */
const isBounded = (p: readonly Token[], last: number): boolean =>
  /^(?:and|or)$/u.test(p[last]?.lower ?? '') && /^(?:older|over|up|younger|under)$/u.test(p[last + 1]?.lower ?? '');

/** The 7 of "ages 3 and 7", the 9 of "aged 4, 7 and 9". */
function isNext({ p, first, from, last }: Phrase, previous: Found | undefined): boolean {
  if (previous?.rule !== 'age-with-cue' || previous.from !== from || !ends(p[last])) return false;
  const between = first - previous.last;
  const joint = p[previous.last]?.lower ?? '';
  const joined = joint === 'and' || (joint === ',' && (between === 1 || p[previous.last + 1]?.lower === 'and'));
  return joined && between <= 2;
}

/** "He was 91.", "who is 34, …": a person that is a bare number. */
const PERSONS = new Set(['he', 'she', 'who']);
const AFTER_AGE = new Set([',', ';', 'and']);
const isAlone = (p: readonly Token[], first: number, from: number): boolean =>
  first - 2 >= from && /^(?:is|was|'s)$/u.test(p[first - 1]?.lower ?? '') && PERSONS.has(p[first - 2]?.lower ?? '');

const LIFE = new Set('die died dies dead retire retired retires marry married marries widowed orphaned'.split(' '));
const MAX_LIFE = 4;

/** "died Monday at 91", "retired at 65". */
function inLife(p: readonly Token[], at: number, from: number): boolean {
  for (let i = at - 1; i >= from && i >= at - MAX_LIFE; i--) {
    if (p[i]?.kind !== 'word') return false;
    if (LIFE.has(p[i]?.lower ?? '')) return true;
  }
  return false;
}

/** "was 17 at the time", "at his death". */
const isThen = (p: readonly Token[], at: number): boolean =>
  p[at]?.lower === 'at' &&
  /^(?:the|his|her)$/u.test(p[at + 1]?.lower ?? '') &&
  /^(?:time|death)$/u.test(p[at + 2]?.lower ?? '');

/** Limits set by law and custom; "before six" is a time of the day. */
const YOUNGEST = 13;
const MAX_LIMIT = 4;

/** "no one under 18 may", "those held were under 25", "start before 18". */
function isLimit({ p, first, last, from, a, b }: Phrase): boolean {
  const before = p[first - 1]?.lower ?? '';
  if (!a.digits || b) return false;
  if ((a.value ?? 0) < YOUNGEST || !Number.isInteger(a.value) || !ends(p[last]) || isPrice(p[last])) return false;
  if (before === 'before') return (a.value ?? 0) <= GROWN && p[last]?.kind !== 'word' && first - 2 >= from;
  if (before !== 'under' && before !== 'over') return false;
  for (let i = first - 2; i >= from && i > first - 2 - MAX_LIMIT && p[i]?.kind === 'word'; i--)
    if (PEOPLE.has(p[i]?.lower ?? '') || p[i]?.lower === 'one') return true;
  return false;
}
const GROWN = 30;

const isPrice = (token: Token | undefined): boolean => token?.kind === 'symbol';
