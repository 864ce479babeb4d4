import { conjugate } from './conjugation.js';
import reportingNouns from './reporting-nouns.json' with { type: 'json' };
import data from './reporting-verbs.json' with { type: 'json' };

/** What may follow a reporting verb; the list's `about` says what each means. */
export type Complement =
  | 'clause'
  | 'that'
  | 'quotation'
  | 'wh'
  | 'noun'
  | 'to'
  | 'listener'
  | 'listener-to'
  | 'of'
  | 'judge'
  | 'mind'
  | 'finding';

export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'gerund';

export interface ReportingVerb {
  readonly verb: string;
  readonly takes: ReadonlySet<Complement>;
  /** The base form and the s-form are common nouns too: "report", "claims". */
  readonly nominal: boolean;
  /** The word that must follow: "point" reports only as "point out". */
  readonly particle: string | null;
}

export interface ReportingForm {
  readonly verb: ReportingVerb;
  /** "said" is past and participle at once: the past is given. */
  readonly form: VerbForm;
}

const forms = new Map<string, ReportingForm>();

interface Entry {
  readonly verb: string;
  readonly takes: readonly string[];
  readonly particle?: string;
}

const UNSTRESSED_L = /[^aeiou][aeiou]l$/u;

for (const entry of data.entries as readonly Entry[]) {
  const { base, present, past, participle, gerund } = conjugate(entry.verb);
  const verb: ReportingVerb = {
    verb: base,
    takes: new Set(withQuotation(entry.takes as Complement[])),
    nominal: 'also' in entry,
    particle: entry.particle ?? null,
  };
  const add = (written: string, form: VerbForm): void => {
    if (!forms.has(written)) forms.set(written, { verb, form });
  };
  add(past, 'past');
  add(base, 'base');
  add(present, 'present');
  add(participle, 'participle');
  add(gerund, 'gerund');
  // "labelled", "signalling": what is stressed on the first syllable doubles its consonant in Britain.
  if (UNSTRESSED_L.test(base)) {
    add(`${base}led`, 'past');
    add(`${base}ling`, 'gerund');
  }
}

/** What can be reported in a clause can be quoted. */
function withQuotation(takes: readonly Complement[]): readonly Complement[] {
  return takes.includes('clause') ? [...takes, 'quotation'] : takes;
}

/** The reporting verb that a lower-case word is a form of. */
export const reportingForm = (word: string): ReportingForm | undefined => forms.get(word);

/** A noun for something said, in lower case: "claim", "warning". */
export const isReportingNoun = (word: string): boolean => nouns.has(word);

const nouns = new Set(reportingNouns.entries.map((entry) => entry.form));

/** Every word that may tell of saying: the forms of the verbs, the nouns, and those of "according to", "as told by" and "in her words". */
export const reportingWords: readonly string[] = [...forms.keys(), ...nouns, 'according', 'as', 'words'];
