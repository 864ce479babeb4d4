import type { TokenRange } from '../../../document/paragraphs.js';
import { reportingForm } from '../../../lexicon/reporting-verbs.js';
import { WordClass } from '../../../lexicon/word-classes.js';
import type { Cue } from '../cues/cue.js';
import type { Skeleton } from '../syntax/skeleton.js';
import { commaBefore, holdsFinite, isComma, isFinite, lastInside } from '../syntax/words.js';

const C = WordClass;

/** The relative pronoun of the clause a cue stands in, as its subject ("who says") or as part of what is said ("which Kim says"). */
export function relativeOf(k: Skeleton, { subject }: Cue): TokenRange | null {
  if (!subject) return null;
  const first = k.is(subject.first, C.relative) ? subject.first : subject.full - 1;
  const relative = first === subject.first || (RELATIVES.has(k.lower(first)) && !isHeld(k, first));
  return relative ? { first, last: first + 1 } : null;
}

const RELATIVES = new Set(['which', 'what', 'who', 'whom']);

/** "the plan on | which | Kim ruled": nothing said lacks what a preposition holds already. */
export const isHeld = (k: Skeleton, relative: number): boolean =>
  k.is(relative - 1, C.preposition) && (k.lower(relative) === 'which' || k.lower(relative) === 'whom');

/** "a plan which Kim called “dead”": what is said lacks what the relative pronoun stands for. */
export function withRelative(k: Skeleton, cue: Cue, content: readonly TokenRange[]): readonly TokenRange[] {
  const relative = relativeOf(k, cue);
  return relative && relative.first !== cue.subject?.first ? [relative, ...content] : content;
}

/** "Kim, who says it is safe, left", "Kim, arguing that it is safe, left": a clause on a subject ends at the comma before its verb. */
export function relativeEnd(k: Skeleton, first: number, own: Cue, bounds: TokenRange): number | null {
  const relative = own.kind === 'gerund' && !holdsFinite(k, bounds.first, own.first) ? own : relativeOf(k, own);
  const opens = own === relative ? own.clause : relative?.first;
  // "Kim, in denying the request, said"
  const led = opens !== undefined && own === relative && k.is(opens - 1, C.preposition) ? opens - 1 : opens;
  if (led === undefined || !commaBefore(k, led)) return null;
  for (let i = first, steps = 0; steps < MAX_RELATIVE && i < k.tokens.length; i = k.next(i), steps++) {
    const quotation = k.quotationAt(i);
    if (k.tokens[i]?.kind === 'stop' || (quotation && lastInside(k, quotation)?.kind === 'stop')) return null;
    if (isComma(k, i) && (isFinite(k, i + 1) || reports(k, i + 1))) return i;
  }
  return null;
}

/** "Kim, noting that it is old, | calls it", "| says that": no noun, for something follows that can be said. */
function reports(k: Skeleton, verb: number): boolean {
  const form = reportingForm(k.lower(verb))?.form;
  if (form !== 'present') return form === 'past';
  return k.quotationAt(verb + 1) !== null || k.is(verb + 1, C.determiner | C['subject-pronoun'] | C.complementizer);
}

const MAX_RELATIVE = 60;
