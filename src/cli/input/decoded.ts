import {
  decodable,
  decodedChunks,
  encodingThroughout,
  type Decodable,
  type Decoded,
  type Refused,
} from '../../text/decode.js';
import { maxDocumentBytes, MOST_BYTES, tooLong, type Reading, type Trouble } from './format.js';

/**
 * The text of a file that is one document; null, with the reason told, where there is none.
 *
 * @param statedIn what the format's own header says of the encoding, read from the first kilobyte; what the user says goes before it.
 */
export async function decodedText(
  reading: Reading,
  statedIn: (head: string) => string | undefined = () => undefined,
): Promise<string | null> {
  const found = await held(reading, maxDocumentBytes(), statedIn);
  if (!found) return null;
  const text = Array.from(found.pieces()).join('');
  if (text !== '') return text;
  reading.warn('nothing in it');
  return null;
}

/** The same in pieces, for a text that is read part by part: a long file is read twice rather than held, unless its bytes need a closer look. */
export async function decodedPieces(reading: Reading): Promise<AsyncIterable<string> | Iterable<string> | null> {
  const { chunks, again, options } = reading;
  const encoding = again ? await encodingThroughout(chunks, options.encoding) : null;
  if (!again || encoding === null) {
    return (await held({ ...reading, chunks: again?.() ?? chunks }, MOST_BYTES))?.pieces() ?? null;
  }
  reading.readAs(encoding);
  return decodedChunks(again(), encoding);
}

async function held(
  reading: Reading,
  most: number,
  statedIn: (head: string) => string | undefined = () => undefined,
): Promise<Decodable | null> {
  const bytes = await gather(reading, most);
  if (!bytes) return null;
  const decoded = decodable(bytes, reading.options.encoding ?? knownEncoding(statedIn(headOf(bytes))));
  reading.readAs(decoded.encoding);
  if ('refused' in decoded) {
    reading.fail(refusal(decoded, bytes));
    return null;
  }
  if (decoded.fallback) reading.warn(...fallbackWarning(decoded.fallback));
  return decoded;
}

const HEAD_BYTES = 1024;

const headOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));

/** A label that no decoder knows is as good as none. */
function knownEncoding(label: string | undefined): string | undefined {
  try {
    return label === undefined ? undefined : new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** All bytes of a file; null, with the reason told, when they are too many. */
export async function gather({ chunks, fail }: Reading, most = maxDocumentBytes()): Promise<Uint8Array | null> {
  let held = new Uint8Array(FIRST_BYTES);
  let length = 0;
  for await (const chunk of chunks) {
    if (length + chunk.length > most) {
      fail(tooLong(most));
      return null;
    }
    if (length + chunk.length > held.length) {
      const larger = new Uint8Array(Math.max(2 * held.length, length + chunk.length));
      larger.set(held.subarray(0, length));
      held = larger;
    }
    held.set(chunk, length);
    length += chunk.length;
  }
  return held.subarray(0, length);
}

/** Room for an article; what is longer moves to twice the room, so that it is never held in pieces and as a whole. */
const FIRST_BYTES = 64 * 1024;

function refusal({ refused, encoding, offset }: Refused, bytes: Uint8Array): Trouble {
  if (refused === 'binary') {
    return {
      code: 'binary',
      message: `not a text file (a NUL byte at offset ${offset ?? 0})`,
      hints: ['Text, Markdown, HTML, DOCX, PDF and JSON Lines can be read.'],
    };
  }
  const where = offset === null ? '' : ` (byte ${hex(bytes[offset])} at ${offset})`;
  return { code: 'encoding', message: `not ${nameOf(encoding)}${where}` };
}

const fallbackWarning = ({ byte, offset }: NonNullable<Decoded['fallback']>): [string, string] => [
  `not UTF-8 (byte ${hex(byte)} at ${offset}); read as windows-1252`,
  'Say --encoding windows-1252 to be rid of this line.',
];

const hex = (byte = 0): string => `0x${byte.toString(16).padStart(2, '0')}`;
const nameOf = (encoding: string): string => (encoding.startsWith('utf-') ? encoding.toUpperCase() : encoding);
