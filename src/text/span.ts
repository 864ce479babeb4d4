/** A stretch of the decoded text: UTF-16 code units, end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Order of the text: by start, the longer one first. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
