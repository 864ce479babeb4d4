import type { Document } from '../../document/document.js';
import type { TokenRange } from '../../document/paragraphs.js';
import type { Token } from '../../document/tokens.js';
import type { Span } from '../../text/span.js';
import type { Name } from '../names/name.js';

/** The first index of a sorted list for which `isBefore` no longer holds. */
function lowest<T>(list: readonly T[], isBefore: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && isBefore(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first of the sorted `spans` that ends behind `offset`. */
export const spanBehind = <T extends Span>(spans: readonly T[], offset: number): T | undefined =>
  spans[lowest(spans, (span) => span.end <= offset)];

/** Index of the first token that ends behind `offset`. */
export const tokenAt = (tokens: readonly Token[], offset: number): number =>
  lowest(tokens, (token) => token.end <= offset);

/** Index of the first name that ends behind token `at`. */
export const nameAt = (names: readonly Name[], at: number): number => lowest(names, (name) => name.last <= at);

/** Index of the sentence that holds token `at`. */
export const sentenceAt = (doc: Document, at: number): number =>
  lowest(doc.sentences, (sentence: TokenRange) => sentence.last <= at);

/** Whether one of the sorted `spans` covers `span`. */
export function isInside(spans: readonly Span[], span: Span): boolean {
  const found = spanBehind(spans, span.start);
  return found !== undefined && found.start <= span.start && span.end <= found.end;
}
