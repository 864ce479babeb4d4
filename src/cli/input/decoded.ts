import {
  decodable,
  decodedChunks,
  encodingThroughout,
  type Decodable,
  type Decoded,
  type Refused,
} from '../../text/decode.js';
import { maxDocumentBytes, MOST_BYTES, tooLong, type Reading, type Trouble } from './format.js';
import { signature } from './signature.js';
import { spooled } from './spool.js';

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

/** The same in pieces, for a text that is read part by part: a long one is read twice rather than held, unless its bytes need a closer look. */
export async function decodedPieces(reading: Reading): Promise<AsyncIterable<string> | Iterable<string> | null> {
  const { start, rest } = await begun(reading.chunks);
  if (rest === null) return (await held({ ...reading, chunks: inTurn(start) }, MOST_BYTES))?.pieces() ?? null;
  const other = signature(start[0] ?? NOTHING);
  if (other) {
    reading.fail(noText(other));
    return null;
  }
  const most = reading.again ? Infinity : MOST_BYTES;
  const { chunks, isWhole } = bounded(inTurn(start, rest), most);
  const kept = reading.again ? { chunks, again: reading.again } : spooled(chunks);
  const encoding = await encodingThroughout(kept.chunks, reading.options.encoding);
  if (!isWhole()) {
    reading.fail(tooLong(most));
    return null;
  }
  if (encoding === null) return (await held({ ...reading, chunks: kept.again() }, MOST_BYTES))?.pieces() ?? null;
  reading.readAs(encoding);
  return decodedChunks(kept.again(), encoding);
}

/** Reads until it is sure that a text is a long one; `rest` is null when it is not. */
async function begun(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ start: readonly Uint8Array[]; rest: AsyncIterator<Uint8Array> | null }> {
  const start: Uint8Array[] = [];
  const rest = chunks[Symbol.asyncIterator]();
  for (let length = 0; length <= LONG_BYTES;) {
    const step: IteratorResult<Uint8Array, undefined> = await rest.next();
    if (step.done) return { start, rest: null };
    start.push(step.value);
    length += step.value.length;
  }
  return { start, rest };
}

async function* inTurn(
  start: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array> | null = null,
): AsyncIterable<Uint8Array> {
  yield* start;
  if (rest) yield* { [Symbol.asyncIterator]: () => rest };
}

/** Ends when more than `most` bytes have come. */
function bounded(
  source: AsyncIterable<Uint8Array>,
  most: number,
): { chunks: AsyncIterable<Uint8Array>; isWhole: () => boolean } {
  let length = 0;
  async function* chunks(): AsyncIterable<Uint8Array> {
    for await (const chunk of source) {
      length += chunk.length;
      if (length > most) return;
      yield chunk;
    }
  }
  return { chunks: chunks(), isWhole: () => length <= most };
}

async function held(
  reading: Reading,
  most: number,
  statedIn: (head: string) => string | undefined = () => undefined,
): Promise<Decodable | null> {
  const bytes = await gather(reading, most);
  if (!bytes) return null;
  const other = signature(bytes);
  if (other) {
    reading.fail(noText(other));
    return null;
  }
  const decoded = decodable(bytes, reading.options.encoding ?? knownEncoding(statedIn(headOf(bytes))));
  reading.readAs(decoded.encoding);
  if ('refused' in decoded) {
    reading.fail(refusal(decoded, bytes));
    return null;
  }
  if (decoded.fallback) reading.warn(...fallbackWarning(decoded.fallback));
  return decoded;
}

/** What is shorter is held as it is: an article. */
const LONG_BYTES = 2 ** 20;
const NOTHING = new Uint8Array();
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

const noText = ({ kind, hint }: { kind: string; hint: string }): Trouble => ({
  code: 'binary',
  message: `not a text file but ${kind}`,
  hints: [hint],
});

function refusal({ refused, encoding, offset }: Refused, bytes: Uint8Array): Trouble {
  if (refused === 'binary') {
    return {
      code: 'binary',
      message: `not a text file (a NUL byte at offset ${offset ?? 0})`,
      hints: ['Text and what “extract help formats” lists can be read.'],
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
