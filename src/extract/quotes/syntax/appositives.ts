import type { TokenRange } from '../../../document/paragraphs.js';
import { role } from '../../../lexicon/people.js';
import { WordClass } from '../../../lexicon/word-classes.js';
import { openingOf, phraseEndingAt } from './noun-phrases.js';
import type { Skeleton } from './skeleton.js';
import { commaBefore, holdsFinite, isComma, isDash, isFinite } from './words.js';

const C = WordClass;

/** The noun phrase that a verb belongs to; `full` is where it begins, appositives and all. */
export interface Subject extends TokenRange {
  readonly full: number;
}

/** A noun phrase that is the whole of a subject. */
export const asSubject = ({ first, last }: TokenRange): Subject => ({ first, last, full: first });

/** "Kim Min-ji, who leads the board, said": the phrase before the pair of commas. */
export function subjectBeforeAppositive(k: Skeleton, closing: number, bounds: TokenRange): Subject | null {
  const dash = isDash(k, closing);
  let best: Subject | null = null;
  let commas = 0;
  let steps = 0;
  for (
    let i = k.prev(closing);
    i > bounds.first && commas < MAX_COMMAS && steps < MAX_APPOSITIVE;
    i = k.prev(i), steps++
  ) {
    // "Kim (D., Ohio), whose": the comma in the bracket parts nothing.
    if (k.tokens[i]?.text === ')') i = openingOf(k, i, bounds.first);
    const token = k.tokens[i];
    if (!token || token.text === ';' || token.text === ':' || token.kind === 'stop') break;
    if (!(dash ? isDash(k, i) : isComma(k, i))) continue;
    commas++;
    if (!opensAppositive(k, k.next(i))) {
      if (best) break;
      continue;
    }
    const phrase = phraseEndingAt(k, k.prev(i), bounds);
    if (!phrase || isTime(k, phrase)) continue;
    const name = namesSomeone(k, phrase);
    const free = standsFree(k, phrase.first, bounds);
    if (best && !(name && free && !k.is(phrase.first - 1, C.subordinator))) continue;
    best = asSubject(phrase);
    if (name && free && !(phrase.first > bounds.first && isComma(k, phrase.first - 1))) break;
  }
  return best && (namedBehind(k, best) ?? best);
}

const MAX_COMMAS = 7;

/** "Earlier this week, | the mayor": the phrase tells when. */
const isTime = (k: Skeleton, { first, last }: TokenRange): boolean => last - first === 1 && k.is(first, C.time);

/** "Another, | Kim Min-ji, | 34": the name of somebody whom only a pronoun stands for. */
function namedBehind(k: Skeleton, { first, last, full }: Subject): Subject | null {
  if (last - first !== 1 || !isComma(k, last)) return null;
  if (k.lower(first) !== 'another' && k.lower(first) !== 'one') return null;
  let end = last + 1;
  while (k.tokens[end]?.capital) end++;
  return end > last + 1 && isComma(k, end) ? { first: last + 1, last: end, full } : null;
}

const MAX_APPOSITIVE = 60;

/** "Kim Min-ji, | the head of the board | said on Monday": the name that a description belongs to, though no comma closes it. */
export function nameBefore(k: Skeleton, phrase: TokenRange, bounds: TokenRange): TokenRange | null {
  if (!/^(?:the|a|an)$/u.test(k.lower(phrase.first)) || describesNobody(k, phrase)) return null;
  const comma = phrase.first - 1;
  const name = phraseEndingAt(k, comma - 1, bounds);
  if (!name || k.tokens[name.first]?.capital !== true || k.is(name.first, C.determiner | C.time)) return null;
  if (name.last - name.first < 2 || k.tokens[name.last - 1]?.kind === 'number') return null;
  const opens = name.first === bounds.first || k.is(name.first - 1, C.coordinator | C.subordinator);
  return opens || isFronted(k, bounds.first, name.first) ? name : null;
}

/** "The mill's owner, | Kim Min-ji | said": the calling before a name that no second comma closes; both are one mention. */
export function callingBefore(k: Skeleton, name: TokenRange, bounds: TokenRange): TokenRange | null {
  if (k.tokens[name.first]?.capital !== true) return null;
  const comma = name.first - 1;
  const calling = phraseEndingAt(k, comma - 1, bounds);
  if (!calling) return null;
  const { first } = calling;
  if (!standsFree(k, first, bounds) || k.is(first - 1, C.subordinator)) return null;
  let head = first;
  let owned = k.is(first, C.determiner);
  while (head + 1 < calling.last && !k.is(head + 1, C.preposition))
    if (k.tokens[++head]?.kind === 'clitic') owned = true;
  return owned && role(k.lower(head)) ? { first, last: name.last } : null;
}

/** "Kim, the mayor said, is ill": the commas hold the attribution, and the name is part of what is said. */
export function closesAside(k: Skeleton, verb: number): boolean {
  for (let i = verb; i < verb + VERB_GROUP; i++) if (isComma(k, i)) return k.quotationAt(i + 1) === null;
  return false;
}

/** "On Friday, |", "In a letter to fans, |": a phrase before the subject. */
const isFronted = (k: Skeleton, first: number, last: number): boolean =>
  commaBefore(k, last) && k.is(first, C.preposition | C.time | C.adverb) && !holdsFinite(k, first, last);

/** A description of one word is a subject of its own: "Harlow Town, the club said". */
const describesNobody = (k: Skeleton, { first, last }: TokenRange): boolean => {
  for (let i = first + 2; i < last; i++) if (k.is(i, C.preposition)) return false;
  return true;
};

const VERB_GROUP = 4;

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
