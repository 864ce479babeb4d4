import type { TokenRange } from '../../document/paragraphs.js';
import type { Attribution } from './attribution.js';
import { attributionsIn, type Pending, type Reading } from './sentence.js';
import { signaturesOf } from './signatures.js';
import { protagonistOf } from './sources/protagonists.js';
import type { Skeleton, SkeletonSentence } from './syntax/skeleton.js';
import { turnsOf } from './turns.js';

/** How far the reading of a document has come. */
interface Course {
  readonly found: Attribution[];
  /** What a following quotation continues. */
  open: TokenRange[] | null;
  pending: Pending | null;
  /** A quotation of nobody yet whose closing mark stands in a paragraph to come. */
  hanging: TokenRange[] | null;
  /** The paragraph of the last attribution: its speaker still speaks in the sentences that follow there. */
  attributed: number;
  /** The end of the words that are given to somebody. */
  reached: number;
}

/** All attributions of a document: those of each sentence, and the quotations that go on without a cue of their own. */
export function passage(k: Skeleton): Attribution[] {
  const course: Course = { found: [], open: null, pending: null, hanging: null, attributed: -1, reached: 0 };
  const turns = new Map([...signaturesOf(k), ...turnsOf(k)]);
  let paragraph = -1;
  k.sentences.forEach((sentence, index) => {
    // "Kim was clear:", and what he said in a paragraph of its own: found together.
    if (sentence.last <= course.reached) return;
    const turn = turns.get(sentence.paragraph);
    if (turn) {
      if (sentence.paragraph !== paragraph && turn.content.length) course.found.push(turn);
      paragraph = sentence.paragraph;
      [course.open, course.pending] = [null, null];
      return;
    }
    const reading = attributionsIn(k, sentence);
    const named =
      reading.found.length || course.pending ? null : namedBehind(k, sentence, reading, course.found.at(-1));
    if (reading.found.length) takeAttributed(k, course, sentence, reading);
    else if (named) takeNamed(course, sentence, named);
    else takeUncued(k, course, sentence, reading, k.sentences[index - 1]);
  });
  return course.found;
}

/** Gives the content, for what goes on in later sentences is added to it. */
function add(course: Course, attribution: Attribution): TokenRange[] {
  const { content } = attribution;
  course.reached = Math.max(course.reached, content.at(-1)?.last ?? 0);
  course.found.push(attribution);
  return content;
}

/** A sentence with cues of its own; the last of them is open to quotations that follow, or announces them. */
function takeAttributed(k: Skeleton, course: Course, sentence: SkeletonSentence, reading: Reading): void {
  const { found, hanging } = course;
  if (hanging && continues(k, reading.found[0])) {
    if (found.at(-1)?.rule === UNCUED.rule) found.pop();
    reading.found[0]?.content.unshift(...hanging);
  }
  course.hanging = null;
  for (const one of reading.found) add(course, one);
  course.attributed = sentence.paragraph;
  const announces = endsInColon(k, sentence) && course.reached <= sentence.last;
  course.open = announces ? null : (reading.found[main(reading.found)]?.content ?? null);
  course.pending = announces ? (reading.pending() ?? lastOf(reading.found)) : null;
}

/** The quotation before gets the speaker whom this sentence names. */
function takeNamed(course: Course, sentence: SkeletonSentence, named: Attribution): void {
  course.found.pop();
  course.open = add(course, named);
  course.attributed = sentence.paragraph;
  course.hanging = null;
}

/** Quotations without a cue: announced before, of the last speaker, of the person whom the sentence before is about, or nobody's. */
function takeUncued(
  k: Skeleton,
  course: Course,
  sentence: SkeletonSentence,
  reading: Reading,
  previous: SkeletonSentence | undefined,
): void {
  const { open, pending, hanging } = course;
  const goesOn = open !== null && !pending && sentence.paragraph === course.attributed && holdsLong(k, sentence);
  const uncued = isWhole(k, sentence) ? quotationsIn(k, sentence) : goesOn ? [sentence] : [];
  course.hanging = uncued.length && !pending && !open && staysOpen(k, uncued) ? [...(hanging ?? []), ...uncued] : null;
  if (!uncued.length) course.open = null;
  else if (pending)
    course.open = add(course, { ...ANNOUNCED, content: uncued, mention: pending.speaker(), cue: pending.cue });
  else if (open) open.push(...uncued);
  else if (uncued.some((range) => range.last - range.first > LONG)) {
    const mention = previous?.paragraph === sentence.paragraph ? protagonistOf(k, previous) : null;
    course.open = add(course, mention ? { ...FOLLOWING, content: uncued, mention } : { ...UNCUED, content: uncued });
    if (mention) course.hanging = null;
  }
  course.pending = uncued.length ? null : reading.pending();
}

/** `“We lost.” Kim said.`: a stop instead of a comma parts the quotation from the short sentence that names its speaker. */
function namedBehind(
  k: Skeleton,
  sentence: SkeletonSentence,
  reading: Reading,
  last: Attribution | undefined,
): Attribution | null {
  if (last?.rule !== UNCUED.rule || last.content.at(-1)?.last !== sentence.first) return null;
  const said = reading.pending();
  if (!said || (said.cue.last < sentence.last && k.tokens[said.cue.last]?.kind !== 'stop')) return null;
  const mention = said.speaker();
  return mention?.first === sentence.first
    ? { ...last, mention, cue: said.cue, rule: 'quotation-speaker-verb', confidence: NAMED_BEHIND }
    : null;
}

const NAMED_BEHIND = 0.7;

const staysOpen = (k: Skeleton, ranges: readonly TokenRange[]): boolean =>
  k.quotationAt(ranges.at(-1)?.first ?? 0)?.closed === false;

const continues = (k: Skeleton, attribution: Attribution | undefined): boolean =>
  k.quotationAt(attribution?.content[0]?.first ?? 0)?.continues === true;

const ANNOUNCED = { rule: 'announced-quotation', addressee: null, confidence: 0.55 };

const FOLLOWING = { rule: 'announced-quotation', cue: null, addressee: null, confidence: 0.4 };

const UNCUED = { rule: 'uncued-quotation', mention: null, cue: null, addressee: null, confidence: 0.3 };

/** Marks and words of a quotation that stands alone and is no headline. */
const LONG = 10;

/** A sentence that opens with a quotation is about that, whatever is said about its speaker afterwards. */
const main = (found: readonly Attribution[]): number => {
  const framing = found.findIndex((a) => a.rule.startsWith('quotation-'));
  return framing < 0 ? found.length - 1 : framing;
};

const lastOf = (found: readonly Attribution[]): Pending | null => {
  const last = found.at(-1);
  return last?.cue ? { cue: last.cue, speaker: () => last.mention } : null;
};

function quotationsIn(k: Skeleton, sentence: SkeletonSentence): TokenRange[] {
  const found: TokenRange[] = [];
  for (let i = sentence.first; i < sentence.last; i = k.next(i)) {
    const quotation = k.quotationAt(i);
    if (quotation) found.push({ first: i, last: quotation.last });
  }
  return found;
}

const holdsLong = (k: Skeleton, sentence: SkeletonSentence): boolean =>
  sentence.quoted && quotationsIn(k, sentence).some(({ first, last }) => last - first > LONG);

/** The sentence is nothing but quotation. */
function isWhole(k: Skeleton, sentence: SkeletonSentence): boolean {
  for (let i = sentence.first; i < sentence.last; i = k.next(i)) {
    if (!k.quotationAt(i) && k.tokens[i]?.kind === 'word') return false;
  }
  return true;
}

const endsInColon = (k: Skeleton, sentence: SkeletonSentence): boolean => k.tokens[sentence.last - 1]?.text === ':';
