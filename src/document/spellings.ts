/** A word as it is written; every token written the same way shares the two strings. */
export interface Spelling {
  readonly text: string;
  /** Lower case, apostrophes straight. */
  readonly lower: string;
}

/**
 * By a hash of the characters, so that a word met before costs neither a new string nor folding; lists then find the shared string
 * without comparing letters. Two spellings that fall into one slot take each other's place.
 */
const slots: (Spelling | undefined)[] = new Array<undefined>(32_768).fill(undefined);
/** Longer strings would keep the whole text that they are cut from. */
const LONGEST_KEPT = 12;

/** The spelling of what stands from `start` to `end`. */
export function spellingAt(text: string, start: number, end: number): Spelling {
  const length = end - start;
  if (length > LONGEST_KEPT) return folded(text.slice(start, end));
  let hash = length;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  const slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
  const known = slots[slot];
  if (known?.text.length === length && text.startsWith(known.text, start)) return known;
  return (slots[slot] = folded(text.slice(start, end)));
}

const folded = (text: string): Spelling => ({ text, lower: isFolded(text) ? text : withStraight(text.toLowerCase()) });

/** Most words are plain small letters; of a text with curly marks `toLowerCase` would copy even those. */
function isFolded(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < SMALL_A || code > SMALL_Z) return false;
  }
  return true;
}

const SMALL_A = 97;
const SMALL_Z = 122;

export const withStraight = (text: string): string => (text.includes('’') ? text.replaceAll('’', "'") : text);
