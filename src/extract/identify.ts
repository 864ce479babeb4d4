/** Gives the records of a document, one after the other, ids made from the kind's letter and their normalised text; repeats are counted. */
export function identifier(letter: string): (text: string) => string {
  const seen = new Map<string, number>();
  return (text) => {
    const base = `${letter}-${hashOfWords(text)}`;
    const repeat = (seen.get(base) ?? 0) + 1;
    seen.set(base, repeat);
    return repeat === 1 ? base : `${base}-${repeat}`;
  };
}

/** The hash of the letters and digits alone, in lower case, so that typography and spacing do not change an id. */
function hashOfWords(text: string): string {
  let value = OFFSET_BASIS;
  let begun = false;
  let between = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    let unit = folded[code] ?? UNKNOWN;
    if (unit === UNKNOWN) unit = folded[code] = foldedUnit(code);
    if (unit === NOT_ALONE) return hash(spacedWords(text.toLowerCase()));
    if (unit === DROPPED) {
      between = true;
      continue;
    }
    if (between && begun) value = mix(value, SPACE);
    value = mix(value, unit);
    begun = true;
    between = false;
  }
  return hexadecimal(value);
}

/** The lower case of a letter or digit, or what makes it none of its own. */
function foldedUnit(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase();
  if (SURROGATE.test(lower) || lower.length > 1 || lower === SIGMA) return NOT_ALONE;
  return IN_WORD.test(lower) ? lower.charCodeAt(0) : DROPPED;
}

const IN_WORD = /^[\p{L}\p{N}]$/u;
const SURROGATE = /^\p{Cs}$/u;
/** At the end of a word its capital has another small letter. */
const SIGMA = 'σ';
const UNKNOWN = 0;
const DROPPED = 1;
const NOT_ALONE = 2;
const SPACE = 32;
/** What each UTF-16 unit met so far is folded to: ids are made for every record, and to fold a text costs more than all else. */
const folded = new Uint16Array(65536);

const spacedWords = (lower: string): string => lower.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** FNV-1a over UTF-16 units, 32 bit, as eight hexadecimal digits. */
export function hash(text: string): string {
  let value = OFFSET_BASIS;
  for (let i = 0; i < text.length; i++) value = mix(value, text.charCodeAt(i));
  return hexadecimal(value);
}

const OFFSET_BASIS = 0x811c9dc5;
const mix = (value: number, unit: number): number => Math.imul(value ^ unit, 0x01000193);
const hexadecimal = (value: number): string =>
  byteText(value >>> 24) + byteText((value >>> 16) & 0xff) + byteText((value >>> 8) & 0xff) + byteText(value & 0xff);
const byteText = (byte: number): string => BYTES[byte] ?? '';
/** Two digits each: to write a number that is not decimal takes V8 longer than to hash a name. */
const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
