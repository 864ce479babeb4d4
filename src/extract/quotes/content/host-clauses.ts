import type { TokenRange } from '../../../document/paragraphs.js';
import { WordClass } from '../../../lexicon/word-classes.js';
import type { Cue } from '../cues/cue.js';
import type { Skeleton } from '../syntax/skeleton.js';
import { holdsFinite, isAdverb, isComma, isDash, lastInside } from '../syntax/words.js';

const C = WordClass;

/** "When he says it will open, nobody listens": what is said in a clause or a phrase that opens the sentence ends at the comma. */
export function hostEnd(k: Skeleton, first: number, end: number, own: Cue, bounds: TokenRange): number {
  if (!isFronted(k, own, bounds)) return end;
  for (let i = first; i < end; i = k.next(i)) {
    const quotation = k.quotationAt(i);
    if (isComma(k, i) && !k.is(i + 1, C.relative | C.coordinator)) return i;
    if (quotation && lastInside(k, quotation)?.text === ',') return quotation.last;
  }
  return end;
}

/** The clause of the cue stands before the subject of the main clause. */
function isFronted(k: Skeleton, own: Cue, bounds: TokenRange): boolean {
  const opens = opener(k, bounds);
  if (own.first > opens && k.is(opens, C.subordinator) && !parted(k, opens, own.first)) return true;
  if (own.first === opens && (own.kind === 'gerund' || k.lower(opens) === 'having')) return true;
  if (opensWithSubordinate(k, bounds, own.first)) return true;
  if (isSubordinate(k, own) && (own.clause <= bounds.first + NEAR || !holdsFinite(k, bounds.first, own.clause)))
    return true;
  return isOfPhrase(k, own) && isOpening(k, opens, own.first);
}

const NEAR = 3;

/** Behind "And", "But even", "Indeed,": where the sentence itself begins. */
function opener(k: Skeleton, { first, last }: TokenRange): number {
  let i = first;
  while (i < last && (k.is(i, C.coordinator) || (isAdverb(k, i) && !k.is(i, C.subordinator))))
    i += isComma(k, i + 1) ? 2 : 1;
  return i;
}

/** "but when | Kim said", "even as | Kim said", "now that | Kim said". */
function isSubordinate(k: Skeleton, { clause, subject, first }: Cue): boolean {
  for (let i = clause; i < (subject?.full ?? first); i++)
    if ((k.is(i, C.subordinator) && !k.is(i, C.coordinator)) || (k.lower(i) === 'that' && k.lower(i - 1) === 'now'))
      return true;
  return false;
}

/** "those | who say", "by | saying", "in asking | to close": the cue depends on a phrase and has no clause of its own. */
const isOfPhrase = (k: Skeleton, { kind, subject }: Cue): boolean =>
  kind === 'gerund' || kind === 'infinitive' || (subject !== null && k.is(subject.first, C.relative));

/** "Among those | who said": a preposition opens the sentence, and no comma or verb has ended its phrase. */
function isOpening(k: Skeleton, opens: number, at: number): boolean {
  if (opens >= at || !k.is(opens, C.preposition)) return false;
  return !parted(k, opens, at) && !holdsFinite(k, opens, at);
}

function parted(k: Skeleton, first: number, last: number): boolean {
  for (let i = first; i < last; i = k.next(i)) if (isComma(k, i) || isDash(k, i)) return true;
  return false;
}

/** "While Kim rested and Lee said …": the conjunction at the head of the clause still rules, for no comma has ended it. */
function opensWithSubordinate(k: Skeleton, bounds: TokenRange, at: number): boolean {
  for (let i = k.prev(at); i >= bounds.first; i = k.prev(i)) {
    const token = k.tokens[i];
    if (token?.kind === 'punctuation') {
      if (token.text === ',' || token.text === ';' || isDash(k, i)) return false;
      continue;
    }
    if (!k.is(i, C.subordinator) || k.is(i, C.complementizer) || k.lower(i) === 'than') continue;
    const before = k.prev(i);
    return i === bounds.first || isComma(k, before) || k.is(before, C.coordinator) || before < bounds.first;
  }
  return false;
}
