import type { TokenRange } from '../../document/paragraphs.js';
import type { Attribution } from './attribution.js';
import { attributionsIn, type Pending, type Reading } from './sentence.js';
import { protagonistOf } from './sources/protagonists.js';
import { signaturesOf } from './signatures.js';
import type { Skeleton, SkeletonSentence } from './syntax/skeleton.js';
import { turnsOf } from './turns.js';

/** All attributions of a document: those of each sentence, and the quotations that go on without a cue of their own. */
export function passage(k: Skeleton): Attribution[] {
  const found: Attribution[] = [];
  /** What a following quotation continues. */
  let open: TokenRange[] | null = null;
  let pending: Pending | null = null;
  /** A quotation of nobody yet whose closing mark stands in a paragraph to come. */
  let hanging: TokenRange[] | null = null;
  /** The end of the words that are given to somebody. */
  let reached = 0;
  const add = (attribution: Attribution): TokenRange[] => {
    const content = [...attribution.content];
    reached = Math.max(reached, content.at(-1)?.last ?? 0);
    found.push({ ...attribution, content });
    return content;
  };
  const turns = new Map([...signaturesOf(k), ...turnsOf(k)]);
  let paragraph = -1;
  /** The paragraph of the last attribution: its speaker still speaks in the sentences that follow there. */
  let attributed = -1;
  let latest: SkeletonSentence | null = null;
  for (const sentence of k.sentences) {
    const previous: SkeletonSentence | null = latest;
    latest = sentence;
    // "Kim was clear:", and what he said in a paragraph of its own: found together.
    if (sentence.last <= reached) continue;
    const turn = turns.get(sentence.paragraph);
    if (turn) {
      if (sentence.paragraph !== paragraph && turn.content.length) found.push(turn);
      paragraph = sentence.paragraph;
      [open, pending] = [null, null];
      continue;
    }
    const reading = attributionsIn(k, sentence);
    if (reading.found.length) {
      const whole: TokenRange[] = hanging && continues(k, reading.found[0]) ? hanging : [];
      if (whole.length && found.at(-1)?.rule === UNCUED.rule) found.pop();
      hanging = null;
      const contents = reading.found.map((a, i) => add(i > 0 ? a : { ...a, content: [...whole, ...a.content] }));
      attributed = sentence.paragraph;
      const announces = endsInColon(k, sentence) && reached <= sentence.last;
      open = announces ? null : (contents[main(reading.found)] ?? null);
      pending = announces ? (reading.pending() ?? lastOf(reading.found)) : null;
      continue;
    }
    const named = pending ? null : namedBehind(k, sentence, reading, found.at(-1));
    if (named) {
      found.pop();
      open = add(named);
      attributed = sentence.paragraph;
      hanging = null;
      continue;
    }
    const goesOn = open !== null && !pending && sentence.paragraph === attributed && holdsLong(k, sentence);
    const uncued = isWhole(k, sentence) ? quotationsIn(k, sentence) : goesOn ? [sentence] : [];
    const before: TokenRange[] | null = hanging;
    hanging = uncued.length && !pending && !open && staysOpen(k, uncued) ? [...(before ?? []), ...uncued] : null;
    if (!uncued.length) open = null;
    else if (pending) {
      open = add({ rule: 'announced-quotation', content: uncued, addressee: null, confidence: 0.55, ...pending });
    } else if (open) open.push(...uncued);
    else if (uncued.some((range) => range.last - range.first > LONG)) {
      const mention = previous?.paragraph === sentence.paragraph ? protagonistOf(k, previous) : null;
      open = add(mention ? { ...FOLLOWING, content: uncued, mention } : { ...UNCUED, content: uncued });
      if (mention) hanging = null;
    }
    pending = uncued.length ? null : reading.pending();
  }
  return found;
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
  if (said?.mention?.first !== sentence.first) return null;
  const ends = said.cue.last >= sentence.last || k.tokens[said.cue.last]?.kind === 'stop';
  return ends ? { ...last, ...said, rule: 'quotation-speaker-verb', confidence: NAMED_BEHIND } : null;
}

const NAMED_BEHIND = 0.7;

const staysOpen = (k: Skeleton, ranges: readonly TokenRange[]): boolean =>
  k.quotationAt(ranges.at(-1)?.first ?? 0)?.closed === false;

const continues = (k: Skeleton, attribution: Attribution | undefined): boolean =>
  k.quotationAt(attribution?.content[0]?.first ?? 0)?.continues === true;

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
  return last?.cue ? { mention: last.mention, cue: last.cue } : null;
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
  quotationsIn(k, sentence).some(({ first, last }) => last - first > LONG);

/** The sentence is nothing but quotation. */
function isWhole(k: Skeleton, sentence: SkeletonSentence): boolean {
  for (let i = sentence.first; i < sentence.last; i = k.next(i)) {
    if (!k.quotationAt(i) && k.tokens[i]?.kind === 'word') return false;
  }
  return true;
}

const endsInColon = (k: Skeleton, sentence: SkeletonSentence): boolean => k.tokens[sentence.last - 1]?.text === ':';
