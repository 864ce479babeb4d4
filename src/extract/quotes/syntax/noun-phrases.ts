import type { TokenRange } from '../../../document/paragraphs.js';
import { sourceKind } from '../../../lexicon/organizations.js';
import { WordClass } from '../../../lexicon/word-classes.js';
import { afterFrontedPhrase, NUMBER_ADVERBS, trimLeft } from './clause-openers.js';
import type { Skeleton } from './skeleton.js';
import { isAdverb, isComma, isFinite, isNominal, lastInside } from './words.js';

const C = WordClass;

const MAX_PHRASE = 40;

/** The noun phrase whose last token is `last`, with what modifies it: "a spokesman for the ministry". */
export function phraseEndingAt(k: Skeleton, last: number, bounds: TokenRange): TokenRange | null {
  if (last < bounds.first) return null;
  const lower = k.lower(last);
  if (k.is(last, C['subject-pronoun']) || lower === 'which') return { first: last, last: last + 1 };
  if (lower === 'that' && last > bounds.first && k.tokens[last - 1]?.kind === 'word' && isNominal(k, last - 1))
    return { first: last, last: last + 1 };
  if (k.is(last, C['object-pronoun']) && k.is(last - 1, C['subject-pronoun'])) return { first: last - 1, last: last };
  let i = beforeTime(k, last, bounds);
  // "Kim, who last week | said"
  if (i < last && (k.is(i, C['subject-pronoun']) || k.lower(i) === 'which')) return { first: i, last: i + 1 };
  if (k.tokens[i]?.text === ')') i = k.prev(openingOf(k, i, bounds.first));
  const end = i;
  let first = end + 1;
  for (let steps = 0; i >= bounds.first && steps < MAX_PHRASE; i = k.prev(i), steps++) {
    if (!belongs(k, i, end, bounds)) break;
    if (k.tokens[i]?.text === ')') i = openingOf(k, i, bounds.first);
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
  if (first === end && !k.tokens[first]?.capital && /..(?:ing|ed)$/u.test(k.lower(first))) return null;
  return { first, last: end + 1 };
}

/** The bracket that the one at `closing` answers. */
export function openingOf(k: Skeleton, closing: number, floor: number): number {
  let i = closing;
  while (i > floor && k.tokens[i]?.text !== '(' && closing - i < MAX_PHRASE) i = k.prev(i);
  return i;
}

/** "Kim on Thursday", "Kim last week": the token before the time. */
function beforeTime(k: Skeleton, last: number, bounds: TokenRange): number {
  if (!k.is(last, C.time) || last <= bounds.first) return last;
  if (SINCE_THEN.has(k.lower(last)) && !k.is(last - 1, C.determiner)) return last - 1;
  if (last - 1 === bounds.first) return last;
  if (isReducedRelative(k, last - 1, bounds)) return last;
  if (/^(?:on|last|this|next|earlier|late|early|in)$/u.test(k.lower(last - 1))) return last - 2;
  return k.tokens[last]?.capital && k.classes[last] === C.time ? last - 1 : last;
}

/** "A spokesman later | said": no noun of a phrase. */
const SINCE_THEN = new Set(['later', 'yesterday', 'today', 'earlier', 'tonight', 'recently', 'now', 'then']);

/** Whether token `i` can belong to the noun phrase that ends at `end`. */
function belongs(k: Skeleton, i: number, end: number, bounds: TokenRange): boolean {
  const token = k.tokens[i];
  if (!token) return false;
  // Most are nouns.
  if (token.kind === 'word' && k.classes[i] === 0) {
    if (isFinite(k, i)) return isReducedRelative(k, i, bounds);
    return !isAdverb(k, i) || NUMBER_ADVERBS.has(token.lower);
  }
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
  if (k.lower(i) === 'as' && k.lower(i - 1) === 'such') return i < end;
  if (k.is(i, C.subordinator)) return false;
  if (k.is(i, C['subject-pronoun']) && !k.is(i, C.relative)) return i < end && k.lower(i + 1) === 'and';
  if (token.lower === 'that' && k.is(i - 1, C.preposition)) return true;
  if (k.is(i, C.preposition) && i < end) return true;
  return isNominal(k, i) && !(isAdverb(k, i) && !k.is(i, C.time) && !NUMBER_ADVERBS.has(token.lower));
}

/** "papers filed on Sunday | show": a participle that belongs to the noun before it. */
const isReducedRelative = (k: Skeleton, i: number, bounds: TokenRange): boolean =>
  k.lower(i).endsWith('ed') &&
  (k.is(i + 1, C.preposition | C.time) || isDistance(k, i + 1)) &&
  (k.tokens[i - 1]?.capital === false || i - 1 === bounds.first) &&
  k.tokens[i - 1]?.kind === 'word' &&
  k.classes[i - 1] === 0;

/** "last | year", "this | week". */
const isDistance = (k: Skeleton, i: number): boolean =>
  /^(?:last|this|earlier)$/u.test(k.lower(i)) && k.is(i + 1, C.time);

const MAX_TITLE = 8;

/** "he and Lee said", "the senator and the mayor said": one subject, unless a verb stands on the left. */
function joinsNames(k: Skeleton, and: number, bounds: TokenRange): boolean {
  const left = k.prev(and);
  if (left < bounds.first || k.quotationAt(left)) return false;
  if (isComma(k, left)) return false;
  const before = k.tokens[left];
  // "Kim (Vt.) | and Lee"
  if (before?.text === ')') return openingOf(k, left, bounds.first) > bounds.first;
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

/** A phrase needs a word that can speak: a name, a noun or a pronoun. */
function hasHead(k: Skeleton, first: number, end: number): boolean {
  for (let i = first; i <= end; i++) {
    const kind = k.tokens[i]?.kind;
    if (kind === 'number') return true;
    if (kind !== 'word') continue;
    if (k.classes[i] === 0 || (!k.is(i, C.preposition) && !(k.is(i, C.determiner) && !k.is(i, C.pronoun)))) return true;
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
    if (token.lower === 'and' && i > from && (k.tokens[i + 1]?.capital || k.is(i + 1, C.determiner))) continue;
    if (i > from && k.is(i, C.preposition)) {
      if (token.lower === 'of') continue;
      // "said | a report by the board"
      if (token.lower === 'by' && sourceKind(k.lower(i - 1)) === 'document') continue;
      if (ATTACHED.has(token.lower) && !k.is(i + 1, C.time)) {
        if (nameCloses(k, from, i)) break;
        continue;
      }
    }
    if (i > from && isReducedRelative(k, i, bounds) && !k.tokens[i - 1]?.capital && k.is(i + 1, C.preposition)) {
      i++;
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
