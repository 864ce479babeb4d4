/** Classes of UTF-16 code units, looked up once per unit and kept. */
export const Char = {
  other: 1,
  space: 2,
  lower: 3,
  upper: 4,
  /** Letters without case, combining marks, and the halves of letters outside the basic plane. */
  letter: 5,
  digit: 6,
  doubleMark: 7,
  singleMark: 8,
  hyphen: 9,
  stop: 10,
  symbol: 11,
  /** Zero-width and bidirectional controls: part of no word, ends none. */
  invisible: 12,
} as const;
export type Char = (typeof Char)[keyof typeof Char];

const classes = new Uint8Array(65536);

/** The class of the code unit at `index`; `Char.space` past either end of the text. */
export function charAt(text: string, index: number): Char {
  if (index < 0 || index >= text.length) return Char.space;
  const code = text.charCodeAt(index);
  const known = classes[code];
  return known ? (known as Char) : (classes[code] = classify(code));
}

export const isLetter = (c: Char): boolean => c >= Char.lower && c <= Char.letter;

function classify(code: number): Char {
  const c = String.fromCharCode(code);
  if (/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/u.test(c)) return Char.invisible;
  if (/\s/u.test(c)) return Char.space;
  if (/\p{Ll}/u.test(c)) return Char.lower;
  if (/[\p{Lu}\p{Lt}]/u.test(c)) return Char.upper;
  if (/[\p{L}\p{M}]/u.test(c)) return Char.letter;
  if (/\p{Nd}/u.test(c)) return Char.digit;
  if (/["“”„‟«»‹›＂「」『』]/u.test(c)) return Char.doubleMark;
  if (/['‘’‚‛`´]/u.test(c)) return Char.singleMark;
  if (/[-‐‑]/u.test(c)) return Char.hyphen;
  if (/[.!?…。！？]/u.test(c)) return Char.stop;
  if (/[\p{S}%&@#*]/u.test(c)) return Char.symbol;
  // A lone half of a pair is a symbol (most are emoji); letters outside the basic plane are rare in news and stay symbols too.
  if (code >= 0xd800 && code <= 0xdfff) return Char.symbol;
  return Char.other;
}
