/** A letter's accent, written as a character of its own. */
const MARK = /\p{M}/u;

/** Letters and their accents in one. */
export const composed = (text: string): string => (MARK.test(text) ? text.normalize('NFC') : text);

/** With single spaces, and letters and their accents in one. */
export function spaced(text: string): string {
  const whole = composed(text);
  return /\s{2}|[^\S ]/u.test(whole) ? whole.replace(/\s+/gu, ' ') : whole;
}
