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

/** The hash of the letters and digits alone, so that typography and spacing do not change an id. */
function hashOfWords(text: string): string {
  const lower = text.toLowerCase();
  let value = OFFSET_BASIS;
  let begun = false;
  let between = false;
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if (code >= FIRST_SURROGATE && code <= LAST_SURROGATE) return hash(spacedWords(lower));
    let kind = kinds[code];
    if (kind === UNKNOWN) kind = kinds[code] = IN_WORD.test(String.fromCharCode(code)) ? KEPT : DROPPED;
    if (kind === DROPPED) {
      between = true;
      continue;
    }
    if (between && begun) value = mix(value, SPACE);
    value = mix(value, code);
    begun = true;
    between = false;
  }
  return hexadecimal(value);
}

const IN_WORD = /^[\p{L}\p{N}]$/u;
const UNKNOWN = 0;
const KEPT = 1;
const DROPPED = 2;
const SPACE = 32;
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;
/** `KEPT` or `DROPPED` for each UTF-16 unit met so far: ids are made for every record, and an expression costs more than all else. */
const kinds = new Uint8Array(65536);

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
