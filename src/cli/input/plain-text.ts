import { head } from '../../document/dateline.js';
import { cut } from '../../text/cut.js';
import { lineIndex } from '../../text/lines.js';
import { lengths } from '../../text/offsets.js';
import { decodedPieces, decodedText } from './decoded.js';
import type { InputDocument, Part, Reading } from './format.js';
import { resemblance } from './resemblance.js';

/** UTF-16 units that are read at once where a text may come in parts: a long book is, a long article is not. */
export const PART_LENGTH = 128 * 1024;

/** One text a file. */
export async function* plainText(reading: Reading): AsyncIterable<InputDocument> {
  if (reading.options.inParts) {
    yield* textInParts(reading);
    return;
  }
  const text = await decodedText(reading);
  if (text === null) return;
  warnOfOther(text, reading);
  yield { text };
}

function warnOfOther(text: string, { options, warn }: Reading): void {
  const other = options.formatIsGuessed ? resemblance(text) : null;
  if (other) warn(`looks like ${other.like}; read as plain text`, `Say --input-format ${other.format}, or text.`);
}

/** What the head says of the date holds for all parts; nothing else is carried on from part to part. */
async function* textInParts(reading: Reading): AsyncIterable<InputDocument> {
  const pieces = await decodedPieces(reading);
  if (!pieces) return;
  let date: string | undefined;
  let next: Part = { number: 1, isLast: false, line: 1, column: 1, offsets: { 'utf-16': 0, 'code-point': 0, byte: 0 } };
  let held: string | null = null;
  for await (const text of cut(pieces, PART_LENGTH)) {
    if (held === null) warnOfOther(text, reading);
    else {
      yield { text: held, date, part: next };
      if (next.number === 1) date = head(held).date?.value;
      next = behind(next, held);
    }
    held = text;
  }
  if (held === null) reading.warn('nothing in it');
  else yield next.number === 1 ? { text: held } : { text: held, date, part: { ...next, isLast: true } };
}

function behind({ number, line, column, offsets }: Part, text: string): Part {
  const end = lineIndex(text)(text.length);
  const long = lengths(text);
  return {
    number: number + 1,
    isLast: false,
    line: line + end.line - 1,
    column: end.line === 1 ? column + text.length : end.column,
    offsets: {
      'utf-16': offsets['utf-16'] + long['utf-16'],
      'code-point': offsets['code-point'] + long['code-point'],
      byte: offsets.byte + long.byte,
    },
  };
}
