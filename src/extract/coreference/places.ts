import type { Document } from '../../document/document.js';
import type { TokenRange } from '../../document/paragraphs.js';
import type { Token } from '../../document/tokens.js';
import { firstBehind, type Span } from '../../text/span.js';
import type { Name } from '../names/name.js';

/** The first index of the sorted `ranges` that end behind token `at`; as `firstBehind`, for a test handed in would be called at every step. */
function behindToken(ranges: readonly TokenRange[], at: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.last ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first of the sorted `spans` that ends behind `offset`. */
export const spanBehind = <T extends Span>(spans: readonly T[], offset: number): T | undefined =>
  spans[firstBehind(spans, offset)];

/** Index of the first token that ends behind `offset`. */
export const tokenAt = (tokens: readonly Token[], offset: number): number => firstBehind(tokens, offset);

/** Index of the first name that ends behind token `at`. */
export const nameAt = (names: readonly Name[], at: number): number => behindToken(names, at);

/** Index of the sentence that holds token `at`. */
export const sentenceAt = (doc: Document, at: number): number => behindToken(doc.sentences, at);

/** Whether one of the sorted `spans` covers `span`. */
export function isInside(spans: readonly Span[], span: Span): boolean {
  const found = spanBehind(spans, span.start);
  return found !== undefined && found.start <= span.start && span.end <= found.end;
}
