import type { NumberKind } from '../../records.js';
import type { NumberForm } from './amount.js';
import type { Phrase } from './phrase.js';

/** What a rule made of a phrase: the span it covers and what it means. Indices are into the phrase's pieces, `last` excluded. */
export interface Reading {
  readonly kind: NumberKind;
  readonly first: number;
  readonly last: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly values: readonly number[] | null;
  readonly unit: string | null;
  readonly si: { readonly value: number; readonly unit: string } | null;
}

/** A reading together with the rule that made it and the sentence it stands in. */
export interface Found extends Reading {
  readonly rule: string;
  readonly from: number;
  readonly to: number;
}

/** The answer of a rule that knows the phrase to be no figure: a year, a name, a code. */
export const NONE = 'none';

export interface NumberRule {
  /** The file's name, and what a record says found it. */
  readonly id: string;
  readonly why: string;
  /** The only form of a phrase's first number that it reads; without one it is asked about all of them. */
  readonly form?: NumberForm;
  /** `found`: what the program makes of the text by this rule, as `span = value unit`; of a refusing rule nothing. */
  readonly examples: readonly { readonly text: string; readonly found: readonly string[] }[];
  /** Null when the rule has nothing to say and the next one is asked. `before`: what was read before, of earlier sentences too. */
  readonly read: (phrase: Phrase, before: readonly Found[]) => Reading | typeof NONE | null;
}

export interface ReadingOptions {
  readonly kind: NumberKind;
  readonly unit?: string | null;
  readonly first?: number;
  readonly last?: number;
  /** Multiplies what is written: 0.01 for cents. */
  readonly factor?: number;
  readonly si?: { readonly unit: string; readonly factor: number; readonly offset: number } | null;
  /** A pair that does not bound one quantity: a vote, a score. */
  readonly pair?: boolean;
}

/** The reading of a phrase: one value, a range when the second number is larger, else a pair. */
export function reading(phrase: Phrase, options: ReadingOptions): Reading {
  const { a, b } = phrase;
  const factor = options.factor ?? 1;
  const by = (value: number): number => (factor === 1 ? value : Number((value * factor).toPrecision(15)));
  const { kind, unit = null } = options;
  const first = options.first ?? phrase.first;
  const last = options.last ?? phrase.last;
  const nothing = { kind, first, last, value: null, low: null, high: null, values: null, unit, si: null };
  if (a.value === null) return nothing;
  const value = by(a.value);
  if (b?.value === undefined || b.value === null) {
    const si = options.si ? { value: toSi(value, options.si), unit: options.si.unit } : null;
    return { kind, first, last, value, low: null, high: null, values: null, unit, si };
  }
  const other = by(b.value);
  return options.pair === true || value > other
    ? { ...nothing, values: [value, other] }
    : { ...nothing, low: value, high: other };
}

const toSi = (value: number, si: { readonly factor: number; readonly offset: number }): number =>
  Number((value * si.factor + si.offset).toPrecision(12));

/** The same phrase without its second number. */
export const single = (phrase: Phrase): Phrase =>
  phrase.b ? { ...phrase, b: null, joint: null, last: phrase.a.last } : phrase;
