import data from './number-words.json' with { type: 'json' };

export type NumberWordKind =
  | 'one'
  | 'teen'
  | 'ten'
  | 'hundred'
  | 'scale'
  | 'dozen'
  | 'suffix'
  | 'ordinal-one'
  | 'ordinal-teen'
  | 'ordinal-ten'
  | 'ordinal-hundred'
  | 'ordinal-scale'
  | 'part'
  | 'parts'
  | 'times'
  | 'fold'
  | 'vague';

export interface NumberWord {
  readonly form: string;
  readonly kind: NumberWordKind;
  readonly value: number;
  /** A suffix of digits that means something else without a currency: "m", "b". */
  readonly moneyOnly?: boolean;
}

const words = new Map<string, NumberWord>(data.entries.map((entry) => [entry.form, entry as NumberWord]));

/** The entry of a lower-case word. */
export const numberWord = (lower: string): NumberWord | undefined => words.get(lower);

/** All forms of some kinds. */
export const numberForms = (...kinds: readonly NumberWordKind[]): readonly string[] =>
  [...words.values()].filter(({ kind }) => kinds.includes(kind)).map(({ form }) => form);
