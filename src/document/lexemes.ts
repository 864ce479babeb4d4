/** A word as it is written; tokens written the same way share it, and with it what the lexicon says of it. */
export interface Lexeme {
  readonly text: string;
  /** Lower case, apostrophes straight. */
  readonly lower: string;
  /** Bits that `classesOf` and `may` look up when they are first asked. */
  classes: number;
  senses: number;
}

export const UNASKED = -1;

/**
 * By a hash of the characters, so that a word met before costs neither a new string, nor folding, nor a look into the lexicon. Two
 * that fall into one slot take each other's place.
 */
const slots: (Lexeme | undefined)[] = new Array<undefined>(32_768).fill(undefined);
/** Longer strings would keep the whole text that they are cut from. */
const LONGEST_KEPT = 12;

/** The lexeme of what stands from `start` to `end`. */
export function lexemeAt(text: string, start: number, end: number): Lexeme {
  const length = end - start;
  if (length > LONGEST_KEPT) return lexeme(text.slice(start, end));
  let hash = length;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  const slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
  const known = slots[slot];
  if (known?.text.length === length && text.startsWith(known.text, start)) return known;
  return (slots[slot] = lexeme(text.slice(start, end)));
}

/** The lexeme of a word that is no cut of a text. */
export const lexemeOf = (word: string): Lexeme => lexemeAt(word, 0, word.length);

/** Of a text with curly marks `toLowerCase` would copy even what is plain. */
function lexeme(text: string): Lexeme {
  const lower = isPlain(text) ? text : withStraight(text.toLowerCase());
  return { text, lower, classes: UNASKED, senses: UNASKED };
}

const withStraight = (text: string): string => (text.includes('’') ? text.replaceAll('’', "'") : text);

function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < SMALL_A || code > SMALL_Z) return false;
  }
  return true;
}

const SMALL_A = 97;
const SMALL_Z = 122;
