import { isHyphen } from './grammar.js';
import type { Found } from './scan.js';
import { wordAt, type Words } from './words.js';

/** Widens an expression by the words that belong to it: "early", "the end of", "nearly", "the", "or so"; never into the one before. */
export function widen(words: Words, found: Found, floor: number): Found {
  let { first, last } = found;
  if (wordAt(words, last).bare === 'or' && wordAt(words, last + 1).bare === 'so') last += 2;
  const length = found.type === 'DURATION' || found.rule === 'ago';
  if (length) first = approximation(words, first) ?? first;
  else first = stage(words, first, found) ?? first;
  if (takesArticle(found, words, first, last) && wordAt(words, first - 1).bare === 'the') first--;
  if (!length) first = portion(words, first) ?? first;
  if (first < floor) first = found.first;
  return first === found.first && last === found.last ? found : { ...found, first, last };
}

const STAGES = new Set(['early', 'late', 'mid', 'earlier', 'later', 'middle', 'post', 'pre']);
/** "end-June". */
const HYPHENATED = new Set([...STAGES, 'end', 'start']);

/** "early", "mid-", "late in", "earlier in the": where the stage of a period begins. */
function stage(words: Words, first: number, { type, rule }: Found): number | null {
  if (type === 'SET' || rule === 'reference') return null;
  const before = wordAt(words, first - 1);
  if (STAGES.has(before.bare)) return before.bare === 'mid' || type !== 'TIME' || rule !== 'clock' ? first - 1 : null;
  if (isHyphen(before) && HYPHENATED.has(wordAt(words, first - 2).bare)) return first - 2;
  if ((type === 'TIME' || rule === 'month-day') && ABOUT.has(before.bare)) return first - 1;
  const article = before.bare === 'the' ? first - 1 : first;
  const inside = wordAt(words, article - 1).bare === 'in' && STAGES.has(wordAt(words, article - 2).bare);
  return inside ? article - 2 : null;
}

const ABOUT = new Set(['around', 'about', 'approximately']);
const PORTIONS = new Set('end beginning start middle close rest remainder outset turn'.split(' '));

/** "the end of", "the second half of", "the early hours of". */
function portion(words: Words, first: number): number | null {
  const noun = wordAt(words, first - 2).bare;
  if (wordAt(words, first - 1).bare !== 'of') return null;
  const counted = COUNTED.has(noun) && ORDERS.has(wordAt(words, first - 3).bare);
  if (!counted && !PORTIONS.has(noun)) return null;
  const begin = counted ? first - 3 : first - 2;
  return wordAt(words, begin - 1).bare === 'the' ? begin - 1 : begin;
}

const COUNTED = new Set(['half', 'part', 'decade', 'decades', 'quarter', 'hours', 'days', 'weeks', 'months', 'years']);
const ORDERS = new Set(['first', 'second', 'last', 'latter', 'early', 'later', 'closing', 'final', 'opening']);

const BOUNDS: readonly (readonly string[])[] = [
  ['no', 'more', 'than'],
  ['no', 'less', 'than'],
  ['at', 'least'],
  ['at', 'most'],
  ['more', 'than'],
  ['less', 'than'],
  ['fewer', 'than'],
  ['up', 'to'],
  ['about'],
  ['nearly'],
  ['almost'],
  ['approximately'],
  ['roughly'],
  ['around'],
  ['over'],
];

const BOUND_ENDS = new Set(BOUNDS.map((option) => option.at(-1)));

/** "nearly", "more than": where the bound of a length begins. "over several years" and "over the last year" are no bounds. */
function approximation(words: Words, first: number): number | null {
  const from = wordAt(words, first - 1).bare === 'the' ? first - 1 : first;
  if (!BOUND_ENDS.has(wordAt(words, from - 1).bare)) return null;
  const bound = BOUNDS.find((option) =>
    option.every((word, i) => wordAt(words, from - option.length + i).bare === word),
  );
  if (!bound) return null;
  const loose = bound.length === 1 && (from !== first || VAGUE.has(wordAt(words, first).bare));
  return loose || compares(words, from - bound.length) ? null : from - bound.length;
}

/** "£65 | more than a year ago", "5 percent | less than in May": so much more than there was. */
function compares(words: Words, bound: number): boolean {
  const before = wordAt(words, bound - 1);
  if (!MORE.has(wordAt(words, bound).bare)) return false;
  return before.kind === 'number' || before.kind === 'symbol' || MEASURES.has(before.bare);
}
const MORE = new Set(['more', 'less', 'fewer']);
const MEASURES = new Set(['percent', 'cent', 'cents', 'points']);

/** Words that begin a length which no bound can stand before: "over the last year". */
const VAGUE = new Set(['the', 'last', 'past', 'next', 'recent', 'coming', 'several', 'many', 'first', 'a few']);

const WITH_ARTICLE = new Set([
  'quarter',
  'half',
  'decade',
  'spelled-decade',
  'century',
  'season',
  'part-of-day',
  'relative-unit',
  'duration',
  'fiscal-year',
  'weekday',
]);

/** "the" belongs to "the third quarter", not to "the third-quarter profit" or "the two-year plan". */
function takesArticle({ rule, type }: Found, words: Words, first: number, last: number): boolean {
  let hyphenated = false;
  for (let at = first; at < last; at++) {
    const inside = isHyphen(wordAt(words, at)) && wordAt(words, at + 1).kind === 'word';
    if (inside && !STAGES.has(wordAt(words, at - 1).bare) && !TAILS.has(wordAt(words, at + 1).bare)) hyphenated = true;
  }
  const modifier = isHyphen(wordAt(words, last)) && wordAt(words, last + 1).kind === 'word';
  if (hyphenated || modifier) return false;
  if (wordAt(words, first).sense?.part && wordAt(words, first + 1).bare === 'of') return true;
  if (rule === 'weekday') return wordAt(words, first).sense?.weekday === undefined;
  if (STAGES.has(wordAt(words, first).bare)) return true;
  return WITH_ARTICLE.has(rule) || (rule === 'year' && type === 'DATE' && wordAt(words, last - 1).bare === 'quarter');
}

const TAILS = new Set(['ago', 'earlier']);
