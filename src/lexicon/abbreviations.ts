import data from './abbreviations.json' with { type: 'json' };

export interface Abbreviation {
  readonly form: string;
  /** A name follows, so the stop never ends a sentence. */
  readonly title?: boolean;
  /** Only when written with a capital: "Co.", "Fla.". */
  readonly capital?: boolean;
  /** Only before digits: "No. 2". */
  readonly number?: boolean;
}

const byForm = new Map<string, Abbreviation>(data.entries.map((entry) => [entry.form, entry]));

/** The entry of a lower-case word without its final stop. */
export const abbreviation = (word: string): Abbreviation | undefined => byForm.get(word);
