/** A letter's accent, written as a character of its own. */
const MARK = /\p{M}/u;

/** Letters and their accents in one. */
export const composed = (text: string): string => (MARK.test(text) ? text.normalize('NFC') : text);

/** With single spaces, and letters and their accents in one. */
export const spaced = (text: string): string => (UNEVEN.test(text) ? singleSpaced(composed(text)) : text);

/** What would be written anew, asked for at once. */
const UNEVEN = /\p{M}|\s{2}|[^\S ]/u;

/** With single spaces; most texts have no others, and looking costs less than writing anew. */
export const singleSpaced = (text: string): string => (/\s{2}|[^\S ]/u.test(text) ? text.replace(/\s+/gu, ' ') : text);
