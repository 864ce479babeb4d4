import data from './irregular-verbs.json' with { type: 'json' };

export interface Conjugation {
  readonly base: string;
  /** "says". */
  readonly present: string;
  /** "said". */
  readonly past: string;
  /** "written". */
  readonly participle: string;
  /** "saying". */
  readonly gerund: string;
}

const irregular = new Map(data.entries.map((entry) => [entry.verb, entry]));

/** All forms of a verb; regular ones are made by the rules of spelling. */
export function conjugate(base: string): Conjugation {
  const entry = irregular.get(base);
  const regular = past(base);
  return {
    base,
    present: present(base),
    past: entry?.past ?? regular,
    participle: entry?.participle ?? regular,
    gerund: gerund(base),
  };
}

function present(base: string): string {
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:[sxz]|ch|sh|[^aeiou]o|^go)$/u.test(base) ? `${base}es` : `${base}s`;
}

function past(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`;
  return `${doubled(base)}ed`;
}

function gerund(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^aeioy]e$/u.test(base) || base.endsWith('ue')) return `${base.slice(0, -1)}ing`;
  return `${doubled(base)}ing`;
}

/** Verbs of several syllables stressed on the last double their consonant too. */
const LAST_STRESSED = new Set([
  'admit',
  'concur',
  'rebut',
  'refer',
  'permit',
  'commit',
  'submit',
  'compel',
  'quip',
  'rebel',
  'incur',
]);

function doubled(base: string): string {
  const single = /^[^aeiou]*[aeiou][bdgk-nprtv]$/u.test(base) || /^[^aeiou]*qu[aeiou]p$/u.test(base);
  return single || LAST_STRESSED.has(base) ? base + (base.at(-1) ?? '') : base;
}

const irregularForms = new Map<string, 'past' | 'participle'>(
  data.entries.flatMap((entry) => [
    [entry.participle, 'participle'] as const,
    ...(entry.past === entry.verb ? [] : [[entry.past, 'past'] as const]),
  ]),
);

/** What an irregular form is; a form that is both ("held") counts as past. Undefined for base and regular forms. */
export const conjugationOf = (word: string): 'past' | 'participle' | undefined => irregularForms.get(word);

const pasts = new Map<string, 'own' | 'unchanged'>([
  ...[...irregularForms].flatMap(([form, what]) => (what === 'past' ? [[form, 'own'] as const] : [])),
  ...data.entries.flatMap(({ verb, past }) => (past === verb ? [[verb, 'unchanged'] as const] : [])),
]);

/** Whether a word is the past of an irregular verb, and whether with a form of its own ("held") or as its base is ("cut", "put"). */
export const irregularPast = (word: string): 'own' | 'unchanged' | undefined => pasts.get(word);
