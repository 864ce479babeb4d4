import type { TokenRange } from '../../../document/paragraphs.js';
import { reportingForm } from '../../../lexicon/reporting-verbs.js';
import { WordClass } from '../../../lexicon/word-classes.js';
import {
  asSubject,
  callingBefore,
  closesAside,
  nameBefore,
  subjectBeforeAppositive,
  type Subject,
} from './appositives.js';
import { listStart } from './lists.js';
import { phraseEndingAt } from './noun-phrases.js';
import type { Skeleton } from './skeleton.js';
import { isAdverb, isComma, isDash, isFinite, isNominal } from './words.js';

const C = WordClass;

/** The subject whose verb group begins at `verb`; null when nothing before it can be one. */
export function subjectOf(k: Skeleton, verb: number, bounds: TokenRange): Subject | null {
  let left = k.prev(verb);
  if (left > bounds.first && isAdverb(k, left) && !k.is(left, C.time) && isComma(k, left - 1)) left--;
  if (left < bounds.first || k.is(left, C.coordinator)) return null;
  left = beforeTime(k, left, bounds.first);
  const comma = isComma(k, left);
  if (comma && k.tokens[left - 1]?.text === ')') {
    const phrase = phraseEndingAt(k, left - 1, bounds);
    if (phrase && (phrase.first === bounds.first || isNameBehindComma(k, phrase))) return asSubject(phrase);
  }
  if (comma || isDash(k, left)) return subjectBeforeAppositive(k, left, bounds);
  const phrase = phraseEndingAt(k, left, bounds);
  const host = phraseWithRelative(k, phrase ?? { first: left, last: left + 1 }, bounds) ?? phrase;
  const apposed = host && isComma(k, host.first - 1) && !closesAside(k, verb);
  const named = apposed ? (nameBefore(k, host, bounds) ?? callingBefore(k, host, bounds)) : null;
  if (named) return asSubject(named);
  const first = host && listStart(k, host, bounds);
  return host && first !== null ? { first, last: host.last, full: first } : null;
}

/** "the board less than two weeks ago | said", "Kim, who knows him, on Friday | said": the token before a time that parts subject and verb. */
function beforeTime(k: Skeleton, left: number, floor: number): number {
  if (FROM_THEN.has(k.lower(left)) && k.is(left - 1, C.time)) {
    if (!k.is(left - 2, C.determiner) && k.tokens[left - 2]?.kind !== 'number') return left;
    let i = left - 3;
    while (i > floor && NEARLY.has(k.lower(i))) i--;
    return i >= floor ? i : left;
  }
  if (!k.is(left, C.time)) return left;
  const opener = OPENERS.has(k.lower(left - 1)) ? left - 2 : left;
  return opener > floor && isComma(k, opener) ? opener : left;
}

const OPENERS = new Set(['on', 'last', 'this', 'earlier']);

const FROM_THEN = new Set(['ago', 'earlier', 'later', 'before']);
const NEARLY = new Set(['about', 'almost', 'just', 'less', 'more', 'nearly', 'only', 'over', 'than']);

/** "In Salem, Ohio, | Gov. Kim Min-ji (D)". */
const isNameBehindComma = (k: Skeleton, { first, last }: TokenRange): boolean =>
  isComma(k, first - 1) &&
  k.tokens[first]?.capital === true &&
  k.tokens[last - 1]?.capital === true &&
  last - first > 1;

/** "people who know him | say": the phrase that a relative clause without commas belongs to. */
function phraseWithRelative(k: Skeleton, inner: TokenRange, bounds: TokenRange): TokenRange | null {
  let verb = inner.last - inner.first > 1;
  for (let i = inner.first - 1, steps = 0; i > bounds.first && steps < RELATIVE_LENGTH; i--, steps++) {
    const token = k.tokens[i];
    if (token?.kind !== 'word' && token?.kind !== 'clitic' && token?.kind !== 'number') return null;
    if (k.is(i, C.relative) && token.lower !== 'where') {
      if (token.lower !== 'who' && token.lower !== 'whose' && !isFinite(k, i + 1)) return null;
      // "critics who say the pool is old": the clause is what they say.
      if (reportingForm(k.lower(inner.first - 1))?.verb.takes.has('clause')) return null;
      return verb && k.tokens[i - 1]?.kind === 'word' && isNominal(k, i - 1) ? phraseEndingAt(k, i - 1, bounds) : null;
    }
    verb ||= isFinite(k, i);
  }
  return null;
}

const RELATIVE_LENGTH = 14;
