/** Text with the encoding it was read as. The byte order mark is not part of it; line ends are kept as they are. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** Set when the bytes were not UTF-8 and windows-1252 was assumed: the first byte that is not UTF-8, and where it is. */
  readonly fallback: { readonly byte: number; readonly offset: number } | null;
}

/** Bytes that are no text: a NUL byte at `offset`, or, where an encoding was stated, bytes that it does not have. */
export interface Refused {
  readonly refused: 'binary' | 'malformed';
  readonly encoding: string;
  readonly offset: number | null;
}

/** How bytes that are text are to be read; the text comes in pieces, so that a long one need not be held. */
export interface Decodable extends Omit<Decoded, 'text'> {
  readonly pieces: () => Iterable<string>;
}

/** Bytes that are decoded at once. */
const PIECE = 256 * 1024;

/** How far a NUL byte is looked for. */
const BINARY_WINDOW = 8192;

const UTF_8 = 'utf-8';
const BYTE_ORDER_MARKS = [
  { encoding: UTF_8, bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/**
 * Turns the bytes of a file into text: as the byte order mark says, else as strict UTF-8, else as windows-1252.
 *
 * @param stated an encoding label of the WHATWG Encoding Standard; what a byte order mark says goes before it.
 * @throws RangeError when no such label exists.
 */
export function decode(bytes: Uint8Array, stated?: string): Decoded | Refused {
  const found = decodable(bytes, stated);
  if ('refused' in found) return found;
  const { encoding, fallback, pieces } = found;
  return { text: Array.from(pieces()).join(''), encoding, fallback };
}

/** The same for a text that is too long to hold. The bytes are looked through once to see whether they are what they should be. */
export function decodable(bytes: Uint8Array, stated?: string): Decodable | Refused {
  const marked = encodingOfMark(bytes);
  const encoding = marked ?? (stated === undefined ? UTF_8 : new TextDecoder(stated).encoding);
  if (!encoding.startsWith('utf-16')) {
    const offset = bytes.subarray(0, BINARY_WINDOW).indexOf(0);
    if (offset >= 0) return { refused: 'binary', encoding, offset };
  }
  const pieces = (): Iterable<string> => piecesOf(bytes, encoding);
  const start = wellFormed(pieces);
  if (start !== null) {
    const offset = encoding.startsWith('utf-16') ? start.slice(0, BINARY_WINDOW).indexOf('\0') : -1;
    if (offset >= 0) return { refused: 'binary', encoding, offset: offset * 2 };
    // An article is one piece, which has just been decoded.
    return { pieces: bytes.length <= PIECE ? () => [start] : pieces, encoding, fallback: null };
  }
  const offset = encoding === UTF_8 ? invalidUtf8(bytes) : null;
  if (offset === null || marked !== null || stated !== undefined) return { refused: 'malformed', encoding, offset };
  return {
    pieces: () => piecesOf(bytes, 'windows-1252'),
    encoding: 'windows-1252',
    fallback: { byte: bytes[offset] ?? 0, offset },
  };
}

/**
 * The encoding of a text that comes in chunks, read to its end, if it is text and each byte is what it should be; else null: it
 * takes the bytes as a whole to say what is wrong, or what they are instead.
 */
export async function encodingThroughout(chunks: AsyncIterable<Uint8Array>, stated?: string): Promise<string | null> {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  let isText = true;
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOfMark(chunk) ?? stated ?? UTF_8, { fatal: true });
    isText &&= decodes(decoder, chunk);
  }
  return isText && decoder && decodes(decoder) ? decoder.encoding : null;
}

/** With a NUL character it is no text, though it can be decoded. */
function decodes(decoder: InstanceType<typeof TextDecoder>, chunk?: Uint8Array): boolean {
  try {
    return !decoder.decode(chunk, { stream: chunk !== undefined }).includes('\0');
  } catch {
    return false;
  }
}

/** A text in the pieces its bytes come in. @throws TypeError at bytes that the encoding does not have. */
export async function* decodedChunks(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncIterable<string> {
  const decoder = decoderOf(encoding);
  for await (const chunk of chunks) yield decoder(chunk);
  yield decoder();
}

/** What the byte order mark at the start says; null without one. */
export const encodingOfMark = (bytes: Uint8Array): string | null =>
  BYTE_ORDER_MARKS.find((mark) => mark.bytes.every((byte, i) => bytes[i] === byte))?.encoding ?? null;

/** @throws TypeError at bytes that the encoding does not have. */
function* piecesOf(bytes: Uint8Array, encoding: string): Iterable<string> {
  const decoder = decoderOf(encoding);
  for (let start = 0; start < bytes.length; start += PIECE) yield decoder(bytes.subarray(start, start + PIECE));
  yield decoder();
}

/** Decodes one piece after the other, and without one what is left of a character at the end. */
function decoderOf(encoding: string): (bytes?: Uint8Array) => string {
  const decoder = new TextDecoder(encoding, { fatal: encoding !== 'windows-1252' });
  const decoded = (bytes?: Uint8Array): string => decoder.decode(bytes, { stream: bytes !== undefined });
  return encoding === 'windows-1252' ? (bytes) => withHighMarks(decoded(bytes)) : decoded;
}

/** The first piece; null when one of them cannot be decoded. */
function wellFormed(pieces: () => Iterable<string>): string | null {
  let first: string | null = null;
  try {
    for (const piece of pieces()) first ??= piece;
  } catch {
    return null;
  }
  return first ?? '';
}

/** What windows-1252 has at 0x80 to 0x9f; the five bytes it leaves free stand for themselves. */
const HIGH_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Some versions of Node decode windows-1252 as Latin-1, which leaves control characters for quotation marks and dashes. */
export const withHighMarks = (text: string): string =>
  text.replace(/[\u0080-\u009f]/gu, (control) => HIGH_CONTROLS[control.charCodeAt(0) - 0x80] ?? control);

/** The offset of the first byte that begins no well-formed UTF-8 sequence (Unicode, table 3-7); null when there is none. */
export function invalidUtf8(bytes: Uint8Array): number | null {
  const continues = (at: number, low = 0x80, high = 0xbf): boolean => {
    const byte = bytes[at] ?? 0;
    return byte >= low && byte <= high;
  };
  for (let i = 0; i < bytes.length;) {
    const lead = bytes[i] ?? 0;
    const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    const whole =
      length > 0 &&
      (length < 2 || continues(i + 1, low, high)) &&
      (length < 3 || continues(i + 2)) &&
      (length < 4 || continues(i + 3));
    if (!whole) return i;
    i += length;
  }
  return null;
}
