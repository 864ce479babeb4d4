/** A word as it is written; every token written the same way shares the two strings. */
export interface Spelling {
  readonly text: string;
  /** Lower case, apostrophes straight. */
  readonly lower: string;
}

/**
 * By a hash of the characters, so that a word met before costs neither a new string nor folding; lists then find the shared string
 * without comparing letters. Two spellings with one hash take each other's place.
 */
const spellings = new Map<number, Spelling>();
const MOST_KEPT = 50_000;
/** Longer strings would keep the whole text that they are cut from. */
const LONGEST_KEPT = 12;

/** The spelling of what stands from `start` to `end`. */
export function spellingAt(text: string, start: number, end: number): Spelling {
  if (end - start > LONGEST_KEPT) return folded(text.slice(start, end));
  let hash = end - start;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  const known = spellings.get(hash);
  if (known?.text.length === end - start && text.startsWith(known.text, start)) return known;
  const made = folded(text.slice(start, end));
  if (spellings.size >= MOST_KEPT) spellings.clear();
  spellings.set(hash, made);
  return made;
}

const folded = (text: string): Spelling => ({ text, lower: withStraight(text.toLowerCase()) });

export const withStraight = (text: string): string => (text.includes('’') ? text.replaceAll('’', "'") : text);
