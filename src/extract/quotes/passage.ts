import type { TokenRange } from '../../document/paragraphs.js';
import type { Attribution } from './attribution.js';
import { attributionsIn, type Pending } from './sentence.js';
import type { Skeleton, SkeletonSentence } from './skeleton.js';

/** All attributions of a document: those of each sentence, and the quotations that go on without a cue of their own. */
export function passage(k: Skeleton): Attribution[] {
  const found: Attribution[] = [];
  /** Index in `found` of the attribution that a following quotation continues; -1 when there is none. */
  let open = -1;
  let pending: Pending | null = null;
  for (const sentence of k.sentences) {
    const colon = colonAt(k, sentence);
    const reading = attributionsIn(k, sentence);
    const uncued = reading.found.length ? [] : quotationsIn(k, sentence);
    const whole = uncued.length > 0 && isWhole(k, sentence);

    if (reading.found.length) {
      found.push(...reading.found);
      open = colon ? -1 : found.length - reading.found.length + main(reading.found);
      pending = colon ? (reading.pending ?? lastOf(reading.found)) : null;
      continue;
    }
    if (whole && pending) {
      found.push({ rule: 'announced-quotation', content: uncued, addressee: null, confidence: 0.85, ...pending });
      open = found.length - 1;
    } else if (whole && open >= 0) {
      const last = found[open];
      if (last) found[open] = { ...last, content: [...last.content, ...uncued] };
    } else if (whole && uncued.some((range) => range.last - range.first > LONG)) {
      found.push({
        rule: 'uncued-quotation',
        content: uncued,
        mention: null,
        cue: null,
        addressee: null,
        confidence: 0.3,
      });
      open = found.length - 1;
    } else {
      open = -1;
    }
    pending = whole ? null : reading.pending;
  }
  return found;
}

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

/** The sentence is nothing but quotation. */
function isWhole(k: Skeleton, sentence: SkeletonSentence): boolean {
  for (let i = sentence.first; i < sentence.last; i = k.next(i)) {
    if (!k.quotationAt(i) && k.tokens[i]?.kind === 'word') return false;
  }
  return true;
}

const colonAt = (k: Skeleton, sentence: SkeletonSentence): boolean => k.tokens[sentence.last - 1]?.text === ':';
