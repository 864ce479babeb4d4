import data from './irregular-plurals.json' with { type: 'json' };

const singulars = new Map(data.entries.map((entry) => [entry.plural, entry.singular]));

/** True for a lower-case word that is spelled like a plural noun: "nurses", "people", "sheep"; not "various", "analysis". */
export function isPlural(lower: string): boolean {
  if (singulars.has(lower)) return true;
  if (lower.length < 4 || !lower.endsWith('s')) return NATURAL.test(lower);
  return !/(?:ss|us|is|ous)$/u.test(lower) && !NOT_PLURAL.has(lower);
}

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
  if (lower.endsWith('men') && lower.length > 5) return `${lower.slice(0, -3)}man`;
  if (!lower.endsWith('s') || lower.endsWith('ss') || lower.endsWith('us') || lower.endsWith('is')) return lower;
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/u.test(lower)) return lower.slice(0, -2);
  return lower.slice(0, -1);
}
