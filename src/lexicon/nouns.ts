import data from './irregular-plurals.json' with { type: 'json' };

interface Entry {
  readonly plural: string;
  readonly singular: string;
  readonly rare?: boolean;
}
const entries: readonly Entry[] = data.entries;

const singulars = new Map(entries.map((entry) => [entry.plural, entry.singular]));
const plurals = new Map(entries.filter(({ rare }) => rare !== true).map((entry) => [entry.singular, entry.plural]));

/** True for a lower-case word that is spelled like a plural noun: "nurses", "people", "sheep"; not "various", "analysis". */
export function isPlural(lower: string): boolean {
  if (singulars.has(lower)) return true;
  if (lower.length < 4 || !lower.endsWith('s')) return NATURAL.test(lower) || MEN.test(lower);
  return !/(?:ss|us|is|ous)$/u.test(lower) && !NOT_PLURAL.has(lower);
}

/** "linemen", but not "specimen", "regimen". */
const MEN = /^[a-z]{3,}(?<!speci|regi|abdo|acu|albu|ligam|bitu)men$/u;

/** "e.v.s", "PCs": short plurals. */
const NATURAL = /^[a-z]{2}s$/u;

/** Words in -s that are no plurals. */
const NOT_PLURAL = new Set(
  'gas lens canvas atlas bias alias christmas texas kansas arkansas dallas always across besides perhaps towards afterwards sometimes news else less unless this thus his hers its ours theirs yours was has does whereas overseas besides upwards downwards forwards backwards indoors outdoors nowadays politics economics mathematics physics athletics says goes gets makes takes wants needs'.split(
    ' ',
  ),
);

/** The singular of a lower-case noun; the word itself when it is none already. */
export function singular(lower: string): string {
  const known = singulars.get(lower);
  if (known !== undefined) return known;
  if (MEN.test(lower)) return `${lower.slice(0, -3)}man`;
  if (!lower.endsWith('s') || lower.endsWith('ss') || lower.endsWith('us') || lower.endsWith('is')) return lower;
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|tz|[^aeo]us)es$/u.test(lower)) return lower.slice(0, -2);
  return lower.slice(0, -1);
}

/** "spokesman", but not "German", "human": men in name only. */
const MAN = /^[a-z]{2,}(?<!hu|ger|ro|nor|otto|talis|sha|cai|brah)man$/u;

/** The plural of a singular, lower-case noun: "criteria", "series", "city councils". */
export function plural(noun: string): string {
  const known = plurals.get(noun);
  if (known !== undefined) return known;
  if (!/[a-z]$/u.test(noun)) return noun;
  if (MAN.test(noun)) return `${noun.slice(0, -3)}men`;
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:[sxz]|[cs]h)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}
