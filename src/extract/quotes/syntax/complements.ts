import { WordClass } from '../../../lexicon/word-classes.js';
import { skipAdjunct } from './adjuncts.js';
import { largerPlaceEnd } from './phrases.js';
import type { Skeleton } from './skeleton.js';
import { isComma, isDash, isFinite } from './words.js';

const C = WordClass;

/** What follows a cue: where it begins and what it is. */
export interface Complement {
  readonly kind: 'that' | 'quotation' | 'clause' | 'infinitive' | 'wh' | 'none';
  readonly first: number;
  /** A comma or colon stands between the cue and it. */
  readonly comma: boolean;
}

/** Looks past adverbs, times and "in a statement" for what was said; `from` is the first token behind the cue and its listener. */
export function complementAt(k: Skeleton, from: number, end: number): Complement {
  let i = from;
  let comma = false;
  for (let steps = 0; i < end && steps < MAX_STEPS; steps++) {
    const token = k.tokens[i];
    if (!token) break;
    if (k.quotationAt(i)) return { kind: 'quotation', first: i, comma };
    const lower = k.lower(i);
    // "said only that", `said only, “No”`
    if (lower === 'only' && (k.lower(i + 1) === 'that' || (isComma(k, i + 1) && k.quotationAt(i + 2)))) {
      i++;
      continue;
    }
    if (token.text === ':') {
      i++;
      comma = true;
      continue;
    }
    const placed = lower === ',' ? largerPlaceEnd(k, i) : i;
    if (placed > i && steps > 0) {
      i = placed;
      continue;
    }
    if (token.text === ',' || isDash(k, i)) {
      const inner = k.next(i);
      if (k.quotationAt(inner)) return { kind: 'quotation', first: inner, comma: true };
      if (lower === ',' && k.lower(inner) === 'that') return { kind: 'that', first: inner, comma: true };
      const aside = asideEnd(k, inner, end);
      if (aside !== null) return { kind: k.quotationAt(aside) ? 'quotation' : 'that', first: aside, comma: true };
      return { kind: 'none', first: i, comma: true };
    }
    if (comma) return { kind: 'clause', first: i, comma };
    if (lower === 'that') {
      const day = k.lower(i + 1) === 'same' ? i + 2 : i + 1;
      if (k.is(day, C.time)) {
        i = day + 1;
        continue;
      }
      return { kind: 'that', first: i, comma };
    }
    if (lower === 'only' && (k.lower(i + 1) === 'that' || k.tokens[i + 1]?.text === ':')) {
      i++;
      continue;
    }
    if (lower === 'so' && isEndOfClause(k, i + 1, end)) return { kind: 'none', first: i, comma };
    if (k.is(i, C.complementizer) && !(k.is(i, C.subordinator) && lower === 'when'))
      return { kind: 'wh', first: i, comma };
    const named = titleEnd(k, i, end);
    if (named > i) {
      i = named;
      continue;
    }
    const skipped = skipAdjunct(k, i, end);
    if (skipped > i) {
      i = skipped;
      continue;
    }
    if (lower === 'not' && k.lower(i + 1) === 'to') return { kind: 'infinitive', first: i, comma };
    if (lower === 'to') return { kind: 'infinitive', first: i, comma };
    if (token.kind === 'stop' || token.text === ';' || token.text === ')' || k.is(i, C.coordinator))
      return { kind: 'none', first: i, comma };
    return { kind: 'clause', first: i, comma };
  }
  return { kind: 'none', first: i, comma };
}

/** `said in an “open letter” | that`, `said on “Morning Hour” | that`: the marks hold a name; `from` itself where they hold what was said. */
function titleEnd(k: Skeleton, from: number, end: number): number {
  if (!k.is(from, C.preposition)) return from;
  const first = k.is(from + 1, C.determiner) ? from + 2 : from + 1;
  const quotation = first < end ? k.quotationAt(first) : null;
  if (!quotation || quotation.last - quotation.first > LONGEST_TITLE) return from;
  const last = k.is(quotation.last, C.time) ? quotation.last + 1 : quotation.last;
  return k.lower(last) === 'that' || (isComma(k, last) && k.quotationAt(last + 1)) ? last : from;
}

const LONGEST_TITLE = 8;

/** `said, per a translator, that …`, `said, when asked, “…`: what stands behind a short aside; null when no such thing is said. */
function asideEnd(k: Skeleton, from: number, end: number): number | null {
  let names = true;
  const clause = k.is(from, C.subordinator | C.relative);
  for (let i = from, steps = 0; i < end && steps < ASIDE; i = k.next(i), steps++) {
    if (k.quotationAt(i) || (!clause && isFinite(k, i))) return null;
    if (k.lower(i) === 'that' && names && !clause) return i;
    const closes = isComma(k, i) || isDash(k, i);
    if (!closes && !k.tokens[i]?.capital && !k.is(i, C.preposition)) names = false;
    if (!closes) continue;
    return k.lower(i + 1) === 'that' || k.quotationAt(i + 1) ? i + 1 : null;
  }
  return null;
}

const ASIDE = 14;
const MAX_STEPS = 30;

const isEndOfClause = (k: Skeleton, i: number, end: number): boolean =>
  i >= end || isComma(k, i) || k.is(i, C.preposition | C.coordinator);
