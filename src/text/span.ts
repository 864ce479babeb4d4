/** A stretch of the decoded text: UTF-16 code units, end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Order of the text: by start, the longer one first. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Those of `spans`, which stand in the order of the text, that begin within `outer`; found by halving. */
export function beginningIn<T extends Span>(spans: readonly T[], outer: Span): readonly T[] {
  const from = firstAt(spans, outer.start);
  const to = firstAt(spans, outer.end, from);
  return from === to ? NONE : spans.slice(from, to);
}

const NONE: readonly never[] = [];

/** The index of the first span that ends behind `offset`. */
export function firstBehind(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the first span that begins at `offset` or after it. */
export function firstAt(spans: readonly Span[], offset: number, from = 0): number {
  let low = from;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
