import type { TokenRange } from '../../document/paragraphs.js';
import type { Attribution } from './attribution.js';
import { canSpeak } from './sources/speakable.js';
import type { Skeleton } from './syntax/skeleton.js';
import { holdsFinite, isComma, isDash, isFinite, lastInside } from './syntax/words.js';

/**
 * Quotations that are signed, by the paragraph they stand in: `“We will appeal.” — Kim Min-ji, a lawyer`. The signature may have a paragraph
 * of its own.
 */
export function signaturesOf(k: Skeleton): ReadonlyMap<number, Attribution> {
  const { paragraphs } = k.doc;
  const signed = new Map<number, Attribution>();
  paragraphs.forEach(({ first, last }, i) => {
    if (!k.quotationAt(first)) return;
    const behind = quotationsEnd(k, { first, last });
    const next = paragraphs[i + 1];
    const below = behind === last && next !== undefined && isDashAt(k, next.first);
    const range = below ? next : { first: behind, last };
    const mention = signatureIn(k, range);
    if (!mention || !isStatement(k, { first, last: behind })) return;
    signed.set(i, { ...SIGNED, content: [{ first, last: behind }], mention });
    if (below) signed.set(i + 1, { ...SIGNED, content: [], mention: null });
  });
  return signed;
}

const SIGNED = { rule: 'quotation-signature', cue: null, addressee: null, confidence: 0.8 };

/** Where the quotations end that a paragraph begins with. */
function quotationsEnd(k: Skeleton, { first, last }: TokenRange): number {
  let i = first;
  while (i < last && k.quotationAt(i)) i = k.next(i);
  return Math.min(i, last);
}

/** "”-Commissioner Roe" has a hyphen without spaces. */
const isDashAt = (k: Skeleton, i: number): boolean => isDash(k, i) || k.tokens[i]?.text === '-';

/** Who signs: a name or an office behind a dash, and nothing more in the paragraph but what tells who that is. */
function signatureIn(k: Skeleton, { first, last }: TokenRange): TokenRange | null {
  if (!isDashAt(k, first) || last - first > LONGEST || k.tokens[first + 1]?.capital !== true) return null;
  for (let i = first + 1; i < last; i++) if (k.quotationAt(i) || isFinite(k, i)) return null;
  let end = first + 1;
  while (end < last && !isComma(k, end) && k.tokens[end]?.kind !== 'stop') end++;
  const mention = { first: first + 1, last: end };
  return canSpeak(k, mention) ? mention : null;
}

const LONGEST = 20;

/** A sentence, not the title of a book behind which its author stands. */
function isStatement(k: Skeleton, { first, last }: TokenRange): boolean {
  const quotation = k.quotationAt(first);
  if (!quotation) return false;
  return lastInside(k, quotation)?.kind === 'stop' || holdsFinite(k, first + 1, last);
}
