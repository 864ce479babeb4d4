import type { Document } from '../../document/document.js';
import type { TokenRange } from '../../document/paragraphs.js';
import { classesOf } from '../../document/senses.js';
import type { Token } from '../../document/tokens.js';
import { conjugate, conjugationOf } from '../../lexicon/conjugation.js';
import { isPlural } from '../../lexicon/nouns.js';
import { WordClass, wordClasses } from '../../lexicon/word-classes.js';

const C = WordClass;
const classesIn = (token: Token | undefined): number =>
  token?.kind === 'word' || token?.kind === 'clitic' ? classesOf(token) : 0;
const has = (token: Token | undefined, bits: number): boolean => (classesIn(token) & bits) !== 0;

/**
 * The finite verb of a stretch of tokens: an auxiliary, an irregular past, a form in -ed, or a present form between a noun and
 * what is none; null without one.
 */
export function verbAt({ tokens }: Document, { first, last }: TokenRange): number | null {
  let weak: number | null = null;
  let aside: number | null = null;
  let relative = false;
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    const before = i > first ? tokens[i - 1] : undefined;
    if (!token) break;
    if (token.text === ',') relative = false;
    if (token.kind !== 'word' && token.kind !== 'clitic') continue;
    const classes = classesIn(token);
    if (i > first && (classes & C.relative) !== 0 && before?.text !== 'of') relative = true;
    if ((classes & C.finite) !== 0) {
      if (!relative) return i;
      relative = false;
    } else if (i > first && !token.capital && isPast(token, before, tokens[i + 1])) {
      // "the silo, built in 1971, failed"
      if (before?.text === ',' && aside === null) aside = i;
      else if (!relative) return i;
      relative = false;
    } else if (weak === null && i > first && !token.capital && isPresent(tokens, i)) {
      weak = i;
    }
  }
  return weak ?? aside;
}

function isPast(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (has(before, C.determiner | C.preposition | C.be)) return false;
  // "under 30 backed the alliance", not "40 injured people".
  if (before?.kind === 'number' && !has(after, C.determiner)) return false;
  if (conjugationOf(token.lower) === 'past') return true;
  return (
    token.lower.length > 4 && token.lower.endsWith('ed') && /[^e]ed$/u.test(token.lower) && !token.lower.includes('-')
  );
}

/** "the plant employs 90 people", "farmers now pay $12", "the survey put it at 9 percent": behind a subject, before what is no noun. */
function isPresent(tokens: readonly Token[], i: number): boolean {
  const [token, after] = [tokens[i], tokens[i + 1]];
  const subject = has(tokens[i - 1], C.adverb) ? tokens[i - 2] : tokens[i - 1];
  const counts = after?.kind === 'number' || after?.kind === 'symbol';
  const opens = after === undefined || counts || has(after, C.determiner | C.preposition | C.pronoun);
  if (!token || !opens || subject?.kind !== 'word' || wordClasses(token.lower) !== 0) return false;
  const one = SINGULAR.has(subject.lower);
  const noun = wordClasses(subject.lower) === 0;
  const timed = has(subject, C.time);
  if (/[^s]s$/u.test(token.lower)) return one || (noun && !isPlural(subject.lower));
  if (isUnchanged(token.lower)) return one || noun || timed;
  return noun && counts && isPlural(subject.lower);
}

const SINGULAR = new Set(['he', 'she', 'it']);

/** "put", "cut", "cost": the past is spelled like the base. */
const isUnchanged = (lower: string): boolean => conjugationOf(lower) !== undefined && conjugate(lower).past === lower;

/** The first "who", "which" or "where" behind a comma; null without one. */
export function relativeAt({ tokens }: Document, { first, last }: TokenRange): number | null {
  for (let i = first + 1; i < last; i++) if (has(tokens[i], C.relative) && tokens[i - 1]?.text === ',') return i;
  return null;
}

/** What stands before the verb or, where there is none, before the relative clause, without an adverbial at the front: "In 2019, the plant | employed 90 people". */
export function subjectRange(
  { tokens }: Document,
  range: TokenRange,
  verb: number | null,
  relative: number | null,
): TokenRange | null {
  let { first } = range;
  if (verb === null) return relative === null ? null : { first, last: relative - 1 };
  const comma = commaBetween(tokens, first, verb);
  if (comma > 0 && opensAdverbial(tokens[first]) && !has(tokens[comma + 1], C.relative)) first = comma + 1;
  first = behindAdverbial(tokens, first, verb);
  let last = verb;
  const aside = commaBetween(tokens, first, last);
  if (aside > 0 && !listed(tokens, aside, last)) last = aside;
  while (last > first && isAdverb(tokens[last - 1])) last--;
  return last > first ? { first, last } : null;
}

const isAdverb = (token: Token | undefined): boolean => has(token, C.adverb) || /..ly$/u.test(token?.lower ?? '');

/** "In 2019, …", "Buried a foot deep, …", "Citing rain, …" */
const opensAdverbial = (token: Token | undefined): boolean =>
  has(token, C.preposition | C.subordinator) ||
  isAdverb(token) ||
  /.(?:[^e]ed|ing)$/u.test(token?.lower ?? '') ||
  conjugationOf(token?.lower ?? '') !== undefined;

/** The first comma after token `after` and before token `before`; -1 without one. */
function commaBetween(tokens: readonly Token[], after: number, before: number): number {
  for (let i = after + 1; i < before; i++) if (tokens[i]?.text === ',') return i;
  return -1;
}

/** "India, Nepal and Bangladesh": the comma parts names of one subject. */
function listed(tokens: readonly Token[], comma: number, last: number): boolean {
  const next = tokens.slice(comma + 1, last);
  return (
    next.every(({ kind, capital, lower, text }) => text === ',' || lower === 'and' || (kind === 'word' && capital)) &&
    next.some(({ lower }) => lower === 'and')
  );
}

/** Where the subject begins behind an adverbial without a comma: "Two years ago | the owner", "Under the law | a candidate". */
function behindAdverbial(tokens: readonly Token[], first: number, last: number): number {
  const begins = (i: number): boolean => OPENS_NOUN.has(tokens[i]?.lower ?? '');
  const ago = tokens.slice(first, last - 1).findIndex(({ lower }) => lower === 'ago');
  if (ago > 0) return first + ago + (tokens[first + ago + 1]?.text === ',' ? 2 : 1);
  if (!has(tokens[first], C.preposition | C.adverb)) return first;
  for (let i = first + 2; i < last; i++) {
    const before = tokens[i - 1];
    if (begins(i) && before?.kind === 'word' && !has(before, C.preposition | C.determiner | C.coordinator)) return i;
  }
  const time = (i: number): boolean => has(tokens[i], C.adverb | C.time) || /^\d{4}$/u.test(tokens[i]?.text ?? '');
  for (let i = last - 2; i > first; i--)
    if (time(i) && !has(tokens[i + 1], C.preposition) && tokens[i + 1]?.kind === 'word') return i + 1;
  return first;
}

/** Words that begin a subject and never go on with one. */
const OPENS_NOUN = new Set('the a an his her its their our my your he she it they we i you there'.split(' '));
