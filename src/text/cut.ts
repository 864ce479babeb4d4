/**
 * Cuts a text that comes in pieces into parts of at most `size` UTF-16 units. A part ends with a paragraph: at an empty line, else at
 * a line's end; only where neither stands in the second half of a part does it end with a sentence, a word or a character.
 */
export async function* cut(pieces: AsyncIterable<string> | Iterable<string>, size: number): AsyncIterable<string> {
  let held = '';
  for await (const piece of pieces) {
    held += piece;
    while (held.length > size) {
      const end = endOfPart(held.slice(0, size));
      yield held.slice(0, end);
      held = held.slice(end);
    }
  }
  if (held !== '') yield held;
}

/** What may end a part, the best first. */
const ENDS: readonly (readonly string[])[] = [
  ['\n\n', '\r\n\r\n', '\r\r'],
  ['\n', '\r'],
  ['. ', '.” ', '." ', '! ', '? '],
  [' '],
];

function endOfPart(text: string): number {
  for (const ends of ENDS) {
    const end = Math.max(...ends.map((mark) => endOfLast(text, mark)));
    if (end > text.length / 2) return end;
  }
  const unit = text.charCodeAt(text.length - 1);
  return text.length - (isHighSurrogate(unit) || unit === CARRIAGE_RETURN ? 1 : 0);
}

/** A carriage return at the very end may have its line feed in the next piece. */
function endOfLast(text: string, mark: string): number {
  const at = text.lastIndexOf(mark, mark.endsWith('\r') ? text.length - mark.length - 1 : text.length);
  return at < 0 ? -1 : at + mark.length + (mark.endsWith('\r') && text[at + mark.length] === '\n' ? 1 : 0);
}

/** May be the first half of a line end, as a high surrogate is of a character. */
const CARRIAGE_RETURN = 0x0d;
const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
