import data from './currencies.json' with { type: 'json' };
import minor from './minor-units.json' with { type: 'json' };

interface Entry {
  readonly code: string;
  readonly units?: readonly string[];
  readonly signs?: readonly string[];
  readonly adjectives?: readonly string[];
  readonly shares?: string;
  readonly stems?: readonly string[];
}

/** Names that several countries use, and what they mean where the text names none of these; pounds are weights then. */
const SHARED = new Map<string, string | null>([
  ['dollar', 'USD'],
  ['pound', null],
  ['peso', null],
  ['franc', null],
  ['lira', null],
  ['lire', 'ITL'],
  ['dinar', null],
  ['riyal', null],
  ['rial', null],
  ['dirham', null],
  ['shilling', null],
  ['krone', null],
  ['kroner', null],
  ['krona', null],
  ['kronor', 'SEK'],
  ['rupee', 'INR'],
]);

const names = new Map<string, string | null>(SHARED);
const signs = new Map<string, string>();
const countries = new Map<string, Map<string, string>>();
const codes = new Set<string>();
const sharers = new Map<string, { readonly code: string; readonly stems: readonly string[] }[]>();

for (const {
  code,
  units = [],
  signs: written = [],
  adjectives = [],
  shares,
  stems = [],
} of data.entries as readonly Entry[]) {
  codes.add(code);
  if (shares !== undefined) sharers.set(shares, [...(sharers.get(shares) ?? []), { code, stems }]);
  for (const unit of units) {
    if (!names.has(unit)) names.set(unit, code);
    if (!names.has(`${unit}s`)) names.set(`${unit}s`, code);
  }
  for (const sign of written) signs.set(sign, code);
  for (const adjective of adjectives) {
    const [first = '', ...rest] = adjective.split(' ');
    const list = countries.get(first) ?? new Map<string, string>();
    if (!list.has(rest.join(' '))) list.set(rest.join(' '), code);
    countries.set(first, list);
  }
}
for (const [name, code] of SHARED) names.set(`${name}s`, code);

/** The code a lower-case currency name means when no country is said; null for "pounds", undefined for other words. */
export const currencyOf = (name: string): string | null | undefined => names.get(name);

const minorUnits = new Map(
  (minor.entries as readonly { readonly form: string; readonly code?: string }[]).map(({ form, code }) => [
    form,
    code ?? null,
  ]),
);

/** The code of the currency that the word counts hundredths of: "cents"; null where it may be several, undefined for other words. */
export const minorUnitOf = (word: string): string | null | undefined => minorUnits.get(word);

/** The code of what is written before or behind digits, in lower case: "$", "us$", "rs", "£". */
export const currencySign = (sign: string): string | undefined => signs.get(sign);

/** True for an ISO 4217 code in capitals. */
export const isCurrencyCode = (word: string): boolean => codes.has(word);

/** The currency of a country word of up to three words before "dollars", "pounds", "won"; `length` counts the words. */
export function currencyOfCountry(words: readonly string[]): { readonly code: string; readonly length: number } | null {
  const list = countries.get(words[0] ?? '');
  if (!list) return null;
  for (let length = words.length; length > 0; length--) {
    const code = list.get(words.slice(1, length).join(' '));
    if (code !== undefined) return { code, length };
  }
  return null;
}

/** The code a shared name ("peso", "pounds") means in a text: that of the country named first; null when none is named. */
export function currencyInText(name: string, text: string): string | null {
  const singular = name === 'kroner' ? 'krone' : name.replace(/s$/u, '');
  let first = Infinity;
  let found: string | null = null;
  for (const { code, stems } of sharers.get(singular) ?? []) {
    for (const stem of stems) {
      const at = text.indexOf(stem);
      if (at >= 0 && at < first) [first, found] = [at, code];
    }
  }
  return found;
}
