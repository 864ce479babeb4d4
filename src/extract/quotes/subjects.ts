import type { TokenRange } from '../../document/paragraphs.js';
import { WordClass } from '../../lexicon/word-classes.js';
import { nameBefore, subjectBeforeAppositive, type Subject } from './appositives.js';
import { listStart } from './lists.js';
import { phraseEndingAt } from './noun-phrases.js';
import type { Skeleton } from './skeleton.js';
import { isAdverb, isComma, isDash, isFinite, isNominal } from './words.js';

const C = WordClass;

/** The subject whose verb group begins at `verb`; null when nothing before it can be one. */
export function subjectOf(k: Skeleton, verb: number, bounds: TokenRange): Subject | null {
  let left = k.prev(verb);
  if (left > bounds.first && isAdverb(k, left) && !k.is(left, C.time) && isComma(k, left - 1)) left--;
  if (left < bounds.first) return null;
  if (isComma(k, left) && k.tokens[left - 1]?.text === ')') {
    const phrase = phraseEndingAt(k, left - 1, bounds);
    if (phrase?.first === bounds.first) return { ...phrase, full: phrase.first };
  }
  if (isComma(k, left) || isDash(k, left)) return subjectBeforeAppositive(k, left, bounds);
  const phrase = phraseEndingAt(k, left, bounds);
  const host = phraseWithRelative(k, phrase ?? { first: left, last: left + 1 }, bounds) ?? phrase;
  const named = host && nameBefore(k, host, verb, bounds);
  if (named) return { ...named, full: named.first };
  const first = host && listStart(k, host, bounds);
  return host && first !== null ? { first, last: host.last, full: first } : null;
}

/** ", with one of them | saying", "a sign | reading": the subject that a participle has of its own. */
export function absoluteSubject(k: Skeleton, participle: number, bounds: TokenRange): Subject | null {
  if (INSCRIBED.has(k.lower(participle - 1))) {
    const phrase = phraseEndingAt(k, participle - 1, {
      first: phraseStart(k, participle - 1, bounds.first),
      last: bounds.last,
    });
    return phrase && { ...phrase, full: phrase.first };
  }
  for (let i = participle - 1; i >= bounds.first && participle - i < MAX_ABSOLUTE; i = k.prev(i)) {
    if (k.lower(i) === 'with' && (i === bounds.first || isComma(k, i - 1) || k.quotationAt(k.prev(i)) !== null))
      return i + 1 < participle ? { first: i + 1, last: participle, full: i + 1 } : null;
    if (!isNominal(k, i) && !k.is(i, C.preposition)) return null;
  }
  return null;
}

const MAX_ABSOLUTE = 12;

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

/** "people who know him | say": the phrase that a relative clause without commas belongs to. */
function phraseWithRelative(k: Skeleton, inner: TokenRange, bounds: TokenRange): TokenRange | null {
  let verb = inner.last - inner.first > 1;
  for (let i = inner.first - 1, steps = 0; i > bounds.first && steps < RELATIVE_LENGTH; i--, steps++) {
    const token = k.tokens[i];
    if (token?.kind !== 'word' && token?.kind !== 'clitic' && token?.kind !== 'number') return null;
    if (k.is(i, C.relative) && token.lower !== 'where') {
      if (token.lower !== 'who' && token.lower !== 'whose' && !isFinite(k, i + 1)) return null;
      return verb && k.tokens[i - 1]?.kind === 'word' && isNominal(k, i - 1) ? phraseEndingAt(k, i - 1, bounds) : null;
    }
    if (isFinite(k, i)) verb = true;
  }
  return null;
}

const RELATIVE_LENGTH = 14;
