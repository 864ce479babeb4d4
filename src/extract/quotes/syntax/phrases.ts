import { WordClass } from '../../../lexicon/word-classes.js';
import type { Skeleton } from './skeleton.js';
import { isAdverb, isComma, isFinite, isNominal, lastInside } from './words.js';

const C = WordClass;

/** The end of the noun phrase at `i`, as the object of a verb or a preposition. */
export function phraseEnd(k: Skeleton, from: number, end: number): number {
  let i = from;
  if (k.is(i, C['object-pronoun']) && (!k.is(i, C.determiner) || !isNominal(k, i + 1) || k.is(i + 1, C.determiner)))
    return i + 1;
  let noun = false;
  for (; i < end; i = k.next(i)) {
    const token = k.tokens[i];
    if (!token || k.quotationAt(i)) break;
    if (token.text === '&' || token.text === '/') continue;
    if (token.lower === 'and' && noun && i + 1 < end && k.tokens[i - 1]?.kind === 'word' && joinsNouns(k, i, end))
      continue;
    if (token.text === '(') {
      const closing = closingBracket(k, i, end);
      if (closing === null) break;
      i = closing;
      continue;
    }
    if (!isNominal(k, i)) break;
    if (noun && k.is(i, C.determiner) && token.lower !== 'other' && token.kind === 'word' && !k.is(i, C.time)) break;
    // "the BBC's Today programme"
    if (noun && (isFinite(k, i) || isAdverb(k, i)) && k.tokens[i - 1]?.kind !== 'clitic') break;
    if (
      noun &&
      token.capital &&
      !k.is(i, C.time) &&
      lowerNoun(k, i - 1) &&
      !isTitle(k, from, i - 1) &&
      !isApposed(k, i, end)
    )
      break;
    if (!k.is(i, C.determiner) || k.is(i, C.pronoun)) noun = true;
  }
  if (noun && i - from > 1 && i < end && (isFinite(k, i) || k.is(i, C.finite))) {
    // "told CNN Lee was": the verb needs a subject, so the last name is it.
    return i - 1;
  }
  return i;
}

/** "the editor Matt Lee, …": a name that no verb follows is no subject of its own. */
function isApposed(k: Skeleton, from: number, end: number): boolean {
  let i = from;
  while (i < end && k.tokens[i]?.capital) i++;
  return i >= end || isComma(k, i) || k.quotationAt(i) !== null || k.lower(i) === 'that' || k.is(i, C.preposition);
}

/** "former Mayor Lee", "host Matt Lee" against "reporters Lee", "an interview Lee". */
const isTitle = (k: Skeleton, from: number, at: number): boolean =>
  !k.is(from, C.determiner) && !k.lower(at).endsWith('s');

const joinsNouns = (k: Skeleton, and: number, end: number): boolean => {
  for (let i = and + 1; i < end && i < and + 8; i++) {
    if (k.quotationAt(i)) return true;
    if (isFinite(k, i)) return false;
    if (!isNominal(k, i)) return true;
  }
  return true;
};

const lowerNoun = (k: Skeleton, i: number): boolean => {
  const token = k.tokens[i];
  return token?.kind === 'word' && !token.capital && k.classes[i] === 0;
};

function closingBracket(k: Skeleton, open: number, end: number): number | null {
  for (let i = open + 1; i < end && i < open + 12; i++) if (k.tokens[i]?.text === ')') return i;
  return null;
}

/** The end of the listener of a verb of telling; `from` when nobody is told. */
export function addresseeEnd({ k, end }: { readonly k: Skeleton; readonly end: number }, from: number): number {
  const title = k.quotationAt(from);
  if (title)
    return k.tokens[title.last]?.kind === 'word' &&
      title.last - title.first < 8 &&
      lastInside(k, title)?.kind !== 'stop'
      ? title.last
      : from;
  if (
    k.lower(from) === 'that' ||
    (k.is(from, C.preposition | C['subject-pronoun']) && !k.is(from, C['object-pronoun']))
  )
    return from;
  let i = phraseEnd(k, from, end);
  while (
    i > from &&
    i < end &&
    (k.lower(i) === 'of' || k.lower(i) === 'at' || k.lower(i) === 'from') &&
    !k.is(i + 1, C.time)
  )
    i = phraseEnd(k, i + 1, end);
  // "warned | the dam could fail": the article belongs to what is said.
  return i === from + 1 && k.is(from, C.determiner) && !k.is(from, C['object-pronoun'] | C.pronoun) ? from : i;
}

/** "in Salem, | Ohio, | on Monday": the token behind the larger place; `comma` itself when no such place stands there. */
export function largerPlaceEnd(k: Skeleton, comma: number): number {
  if (!k.tokens[comma - 1]?.capital) return comma;
  let i = comma + 1;
  while (k.tokens[i]?.capital && k.tokens[i]?.kind === 'word' && i - comma <= LONGEST_PLACE) i++;
  return i > comma + 1 && isComma(k, i) ? i + 1 : comma;
}

const LONGEST_PLACE = 3;
