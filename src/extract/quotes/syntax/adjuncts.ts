import { WordClass } from '../../../lexicon/word-classes.js';
import { phraseEnd } from './phrases.js';
import type { Skeleton } from './skeleton.js';
import { isAdverb } from './words.js';

const C = WordClass;

/** The token behind an adverb, a time or a prepositional phrase at `i`; `i` itself when none stands there. */
export function skipAdjunct(k: Skeleton, i: number, end: number): number {
  const lower = k.lower(i);
  const next = k.lower(i + 1);
  const timed = k.is(i + 1, C.time);
  if (timed && BEFORE_TIMES.has(lower)) {
    return k.lower(i + 2) === "'s" || k.is(i + 2, C.finite) ? i : i + 2;
  }
  if (k.is(i, C.time) && !k.is(i + 1, C.finite)) return next === "'s" ? i : i + 1;
  if (isAdverb(k, i) && !CLAUSE_ADVERBS.has(lower)) return i + 1;
  if (timed && (k.is(i, C.determiner) || k.tokens[i]?.kind === 'number') && FROM_THEN.has(k.lower(i + 2))) return i + 3;
  // "wrote using his phone": by what means.
  const means = lower === 'using' && k.is(i + 1, C.determiner);
  if (!(means || k.is(i, C.preposition)) || (STARTS_CLAUSE.has(lower) && !(lower === 'to' && isTarget(k, i + 1))))
    return i;
  if (k.tokens[i + 1]?.kind === 'number' && /^(?:about|over|under|around|near|up)$/u.test(lower)) return i;
  if ((lower === 'about' || lower === 'at') && /^(?:half|least|most|all|times)$/u.test(next)) return i;
  if ((lower === 'in' || lower === 'for') && /^(?:fact|addition|order|example|instance|effect)$/u.test(next)) return i;
  const after = phraseEnd(k, i + 1, end);
  return after > i + 1 ? after : i;
}

/** "last week", "one day". */
const BEFORE_TIMES = new Set(['this', 'last', 'next', 'earlier', 'late', 'early', 'one', 'that']);

/** "a day earlier", "two weeks ago". */
const FROM_THEN = new Set(['ago', 'earlier', 'later', 'before', 'after', 'prior']);

/** "to reporters", "to the council": a listener, no infinitive. */
const isTarget = (k: Skeleton, i: number): boolean =>
  k.tokens[i]?.capital === true || k.is(i, C.determiner | C['object-pronoun']) || k.lower(i).endsWith('ers');

const STARTS_CLAUSE = new Set(['to', 'than', 'like', 'as', 'despite', 'unlike', 'given', 'per']);
const CLAUSE_ADVERBS = new Set([
  'there',
  'here',
  'maybe',
  'perhaps',
  'once',
  'only',
  'even',
  'sometimes',
  'so',
  'just',
  'then',
  'though',
  'too',
  'very',
  'quite',
  'rather',
  'almost',
  'yet',
  'still',
  'now',
  'ever',
  'although',
  'since',
]);
