/** How a number is written. */
export type NumberForm = 'cardinal' | 'ordinal' | 'fraction' | 'vague' | 'times' | 'year';

/** One number as it is written, without its unit; `first` and `last` (excluded) index the tokens it was read from. */
export interface Amount {
  readonly first: number;
  readonly last: number;
  /** Null for "hundreds", "tens of millions". */
  readonly value: number | null;
  readonly form: NumberForm;
  /** Written with digits, at least in front: "12", "1.5 million". */
  readonly digits: boolean;
  /** What the last scale word multiplies by; 1 without one. */
  readonly scale: number;
}

export const ordinal = (first: number, last: number, value: number): Amount => ({
  first,
  last,
  value,
  form: 'ordinal',
  digits: false,
  scale: 1,
});

export const cardinal = (first: number, last: number, value: number, scale: number): Amount => ({
  first,
  last,
  value,
  form: 'cardinal',
  digits: false,
  scale,
});

export const fraction = (first: number, last: number, value: number): Amount => ({
  first,
  last,
  value,
  form: 'fraction',
  digits: false,
  scale: 1,
});

/** 1.1 × 1000000 is 1100000.0000000002 in binary; fifteen digits are all a double holds. */
export const exact = (value: number, scale: number): number => Number((value * scale).toPrecision(15));
