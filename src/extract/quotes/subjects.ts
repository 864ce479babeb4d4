import type { TokenRange } from '../../document/paragraphs.js';
import { WordClass } from '../../lexicon/word-classes.js';
import type { Skeleton } from './skeleton.js';
import { listStart } from './lists.js';
import { isAdverb, isComma, isDash, isFinite, isNominal, lastInside } from './words.js';

const C = WordClass;

/** The noun phrase that a verb belongs to; `full` is where it begins, appositives and all. */
export interface Subject extends TokenRange {
  readonly full: number;
}

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
  const first = host && listStart(k, host, bounds);
  return host && first !== null ? { first, last: host.last, full: first } : null;
}

/** ", with one of them | saying": the subject that a participle has of its own. */
export function absoluteSubject(k: Skeleton, participle: number, bounds: TokenRange): Subject | null {
  for (let i = participle - 1; i > bounds.first && participle - i < MAX_ABSOLUTE; i = k.prev(i)) {
    if (k.lower(i) === 'with' && (isComma(k, i - 1) || k.quotationAt(k.prev(i)) !== null))
      return i + 1 < participle ? { first: i + 1, last: participle, full: i + 1 } : null;
    if (!isNominal(k, i) && !k.is(i, C.preposition)) return null;
  }
  return null;
}

const MAX_ABSOLUTE = 12;

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

const MAX_PHRASE = 40;
const MAX_COMMAS = 7;

/** "Kim Min-ji, who leads the board, said": the phrase before the pair of commas. */
function subjectBeforeAppositive(k: Skeleton, closing: number, bounds: TokenRange): Subject | null {
  const dash = isDash(k, closing);
  let best: Subject | null = null;
  let commas = 0;
  let steps = 0;
  for (
    let i = k.prev(closing);
    i > bounds.first && commas < MAX_COMMAS && steps < MAX_APPOSITIVE;
    i = k.prev(i), steps++
  ) {
    const token = k.tokens[i];
    if (!token || token.text === ';' || token.text === ':' || token.kind === 'stop') break;
    if (!(dash ? isDash(k, i) : isComma(k, i))) continue;
    commas++;
    if (!opensAppositive(k, k.next(i))) {
      if (best) break;
      continue;
    }
    const phrase = phraseEndingAt(k, k.prev(i), bounds);
    if (!phrase) continue;
    const name = namesSomeone(k, phrase);
    const free = standsFree(k, phrase.first, bounds);
    if (best && !(name && free && !k.is(phrase.first - 1, C.subordinator))) continue;
    best = { ...phrase, full: phrase.first };
    if (name && free && !(phrase.first > bounds.first && isComma(k, phrase.first - 1))) break;
  }
  return best && (namedBehind(k, best) ?? best);
}

/** "Another, | Kim Min-ji, | 34": the name of somebody whom only a pronoun stands for. */
function namedBehind(k: Skeleton, { first, last, full }: Subject): Subject | null {
  if (last - first !== 1 || !/^(?:another|one)$/u.test(k.lower(first)) || !isComma(k, last)) return null;
  let end = last + 1;
  while (k.tokens[end]?.capital) end++;
  return end > last + 1 && isComma(k, end) ? { first: last + 1, last: end, full } : null;
}

const MAX_APPOSITIVE = 60;

function opensAppositive(k: Skeleton, i: number): boolean {
  const token = k.tokens[i];
  if (!token) return false;
  if (k.quotationAt(i)) return false;
  if (k.is(i, C['subject-pronoun']) && !k.is(i, C.relative)) return false;
  const participle = /(?:ed|[^aeiou]t|n)$/u.test(token.lower) && k.is(i + 1, C.preposition);
  return (participle || !isFinite(k, i)) && token.lower !== 'and' && token.lower !== 'but' && token.lower !== 'or';
}

const namesSomeone = (k: Skeleton, phrase: TokenRange): boolean => {
  const last = k.tokens[phrase.last - 1];
  return last?.capital === true || last?.text === ')' || k.is(phrase.first, C.determiner);
};

/** Nothing stands before the phrase in its clause but the beginning, a comma, or a conjunction. */
const standsFree = (k: Skeleton, first: number, bounds: TokenRange): boolean =>
  first === bounds.first ||
  k.tokens[first - 1]?.kind !== 'word' ||
  k.is(first - 1, C.coordinator | C.subordinator | C.complementizer);

/** The noun phrase whose last token is `last`, with what modifies it: "a spokesman for the ministry". */
export function phraseEndingAt(k: Skeleton, last: number, bounds: TokenRange): TokenRange | null {
  if (last < bounds.first) return null;
  if (k.is(last, C['subject-pronoun']) || k.lower(last) === 'which') return { first: last, last: last + 1 };
  if (k.lower(last) === 'that' && last > bounds.first && k.tokens[last - 1]?.kind === 'word' && isNominal(k, last - 1))
    return { first: last, last: last + 1 };
  if (k.is(last, C['object-pronoun']) && k.is(last - 1, C['subject-pronoun'])) return { first: last - 1, last: last };
  let steps = 0;
  let i = beforeTime(k, last, bounds);
  if (k.tokens[i]?.text === ')') {
    while (i > bounds.first && k.tokens[i]?.text !== '(' && steps++ < MAX_PHRASE) i = k.prev(i);
    i = k.prev(i);
  }
  const end = i;
  let first = end + 1;
  for (; i >= bounds.first && steps < MAX_PHRASE; i = k.prev(i), steps++) {
    if (!belongs(k, i, end, bounds)) break;
    first = i;
  }
  if (first > end) return null;
  if (k.is(first - 1, C.subordinator) && k.is(first - 1, C.preposition) && first > bounds.first)
    first = afterFrontedPhrase(k, first - 1, end) ?? first;
  first = trimLeft(k, first, end);
  if (first > end || !hasHead(k, first, end)) return null;
  if (first > bounds.first && (k.is(first - 1, C.auxiliary | C.negation) || k.lower(first - 1) === 'to')) return null;
  if (first === bounds.first && k.lower(first).endsWith('ing') && k.is(first + 1, C.determiner | C.preposition))
    return null;
  if (first === end && /..(?:ing|ed)$/u.test(k.lower(first)) && !k.tokens[first]?.capital) return null;
  return { first, last: end + 1 };
}

/** "Kim on Thursday", "Kim last week": the token before the time. */
function beforeTime(k: Skeleton, last: number, bounds: TokenRange): number {
  if (!k.is(last, C.time) || last - 1 <= bounds.first) return last;
  if (/^(?:on|last|this|next|earlier|late|early|in)$/u.test(k.lower(last - 1))) return last - 2;
  return k.tokens[last]?.capital && k.classes[last] === C.time ? last - 1 : last;
}

/** Whether token `i` can belong to the noun phrase that ends at `end`. */
function belongs(k: Skeleton, i: number, end: number, bounds: TokenRange): boolean {
  const token = k.tokens[i];
  if (!token) return false;
  const quotation = k.quotationAt(i);
  if (quotation) {
    // A nickname or a title in marks is part of the phrase, something said is not.
    const inner = lastInside(k, quotation);
    return (
      i < end &&
      quotation.last - quotation.first <= MAX_TITLE &&
      inner?.text !== ',' &&
      inner?.kind !== 'stop' &&
      i > bounds.first
    );
  }
  if (token.text === ')') return true;
  if (token.text === '&') return true;
  if (token.kind === 'mark') return k.lower(i - 1).endsWith('s');
  if (k.lower(i) === 'and' && i < end) return joinsNames(k, i, bounds);
  if (isFinite(k, i)) return isReducedRelative(k, i, bounds);
  if (k.is(i, C['object-pronoun']) && !k.is(i, C.determiner)) return k.is(i - 1, C.preposition);
  if (token.text === '-' && token.gap === 0) return true;
  if (k.is(i, C.subordinator)) return false;
  if (token.lower === 'that' && k.is(i - 1, C.preposition)) return true;
  if (k.is(i, C.preposition) && i < end) return true;
  return isNominal(k, i) && !(isAdverb(k, i) && !k.is(i, C.time) && !NUMBER_ADVERBS.has(token.lower));
}

/** "papers filed on Sunday | show": a participle that belongs to the noun before it. */
const isReducedRelative = (k: Skeleton, i: number, bounds: TokenRange): boolean =>
  k.lower(i).endsWith('ed') &&
  k.is(i + 1, C.preposition) &&
  (k.tokens[i - 1]?.capital === false || i - 1 === bounds.first) &&
  k.tokens[i - 1]?.kind === 'word' &&
  k.classes[i - 1] === 0;

const MAX_TITLE = 8;
const NUMBER_ADVERBS = new Set([
  'almost',
  'nearly',
  'roughly',
  'only',
  'even',
  'very',
  'just',
  'quite',
  'once',
  'long',
]);

/** "he and Lee said", "the senator and the mayor said": one subject, unless a verb stands on the left. */
function joinsNames(k: Skeleton, and: number, bounds: TokenRange): boolean {
  const left = k.prev(and);
  if (left < bounds.first || k.quotationAt(left)) return false;
  if (isComma(k, left)) return false;
  const before = k.tokens[left];
  if (before?.kind !== 'word') return false;
  if (k.is(left, C['subject-pronoun'])) return true;
  if (!isNominal(k, left) || isFinite(k, left)) return false;
  // A clause on the left ends in its object; a subject stands free.
  let i = left;
  for (let steps = 0; i >= bounds.first && steps < MAX_PHRASE; i = k.prev(i), steps++) {
    if (!(isNominal(k, i) || k.is(i, C.preposition))) break;
    if (isFinite(k, i)) return false;
  }
  return i < bounds.first || isComma(k, i) || k.quotationAt(i) !== null || k.is(i, C.complementizer | C.coordinator);
}

/** Takes off what opens the clause: conjunctions, adverbs, times, and phrases like "In a statement" before the subject. */
function trimLeft(k: Skeleton, from: number, end: number): number {
  let first = from;
  for (;;) {
    if (first >= end) return first;
    const lower = k.lower(first);
    if (lower === 'and' || lower === "'s" || k.tokens[first]?.kind === 'mark') first++;
    else if (k.is(first, C.time) && !NAMES_LIKE_TIMES.has(lower) && !(k.lower(first + 1) === "'s")) first++;
    else if (
      (lower === 'last' || lower === 'this' || lower === 'next' || lower === 'earlier') &&
      k.is(first + 1, C.time)
    )
      first += 2;
    else if (isAdverb(k, first) && !NUMBER_ADVERBS.has(lower)) first++;
    else if (k.is(first, C.preposition) && !isQuantity(k, first)) {
      const after = afterFrontedPhrase(k, first, end);
      if (after === null) return end + 1;
      first = after;
    } else return first;
  }
}

const NAMES_LIKE_TIMES = new Set(['may', 'april', 'june', 'august', 'day']);

/** "about half of voters", "over 200 officials". */
const isQuantity = (k: Skeleton, i: number): boolean =>
  /^(?:about|over|around|under|near)$/u.test(k.lower(i)) &&
  (k.tokens[i + 1]?.kind === 'number' || k.is(i + 1, C.determiner));

/** "In a statement | the ministry", "On Monday | Kim": where the subject begins; null when the phrase takes all. */
function afterFrontedPhrase(k: Skeleton, from: number, end: number): number | null {
  for (let i = from + 2; i <= end; i++) {
    const before = k.tokens[i - 1];
    const token = k.tokens[i];
    if (!before || !token) continue;
    const noun =
      before.kind === 'number' ||
      (before.kind === 'word' && !k.is(i - 1, C.determiner | C.preposition) && before.lower !== "'s");
    if (!noun) continue;
    if (k.is(i, C.determiner) && k.lower(i) !== 'that') return i;
    if (token.capital && (k.is(i - 1, C.time) || before.kind === 'number' || !before.capital) && !k.is(i, C.time))
      return i;
  }
  return null;
}

/** A phrase needs a word that can speak: a name, a noun or a pronoun. */
function hasHead(k: Skeleton, first: number, end: number): boolean {
  for (let i = first; i <= end; i++) {
    const token = k.tokens[i];
    if (token?.kind === 'number') return true;
    if (token?.kind === 'word' && !k.is(i, C.preposition) && !(k.is(i, C.determiner) && !k.is(i, C.pronoun)))
      return true;
  }
  return false;
}

/** The noun phrase that begins at `from`, of an inverted subject: "said | Kim Min-ji, who …". */
export function phraseStartingAt(k: Skeleton, from: number, bounds: TokenRange): TokenRange | null {
  if (k.is(from, C['subject-pronoun']) && k.lower(from) !== 'who') return { first: from, last: from + 1 };
  let i = from;
  let last = from;
  for (; i < bounds.last; i = k.next(i)) {
    const token = k.tokens[i];
    if (!token) break;
    const quotation = k.quotationAt(i);
    if (quotation) {
      const inner = lastInside(k, quotation);
      if (
        i === from ||
        quotation.last - quotation.first > MAX_TITLE ||
        inner?.kind === 'stop' ||
        inner?.text === ',' ||
        !k.tokens[quotation.last]?.capital
      )
        break;
      continue;
    }
    if (token.text === '&') continue;
    if (k.lower(i) === 'and' && i > from && (k.tokens[i + 1]?.capital || k.is(i + 1, C.determiner))) continue;
    if (k.is(i, C.preposition) && i > from && k.lower(i) === 'of') continue;
    if (k.is(i, C.preposition) && i > from && ATTACHED.has(k.lower(i)) && !k.is(i + 1, C.time)) {
      if (nameCloses(k, from, i)) break;
      continue;
    }
    if (!isNominal(k, i) || isFinite(k, i)) break;
    if (i > from && k.is(i, C.time) && !k.is(i - 1, C.determiner)) break;
    if (i > from && isAdverb(k, i)) break;
    last = i + 1;
  }
  return last > from && hasHead(k, from, last - 1) ? { first: from, last } : null;
}

/** Prepositions that tie a place or an office to a person: "a spokesman for", "the ambassador to". */
const ATTACHED = new Set(['for', 'to', 'at', 'with', 'from', 'on']);

/** A person's name is complete: what follows "Kim Min-ji in" tells where it was said. */
const nameCloses = (k: Skeleton, from: number, at: number): boolean =>
  k.tokens[at - 1]?.capital === true && !k.is(from, C.determiner) && k.tokens[from]?.capital === true;
