import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Bytes that can be had once only, kept for a second reading. */
export interface Spool {
  /** The bytes as they come; they are kept as they go by. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** What has gone by, once more and for the last time: it is let go as it is read. */
  readonly again: () => AsyncIterable<Uint8Array>;
}

/** Bytes that are packed at once. */
const BLOCK = 256 * 1024;
/** The fastest: it leaves less than half of a text, and the rest is not worth the time. */
const LEVEL = { level: 1 };

/** Keeps what comes through a pipe, packed where it is more than `BLOCK`: a long text is not to be held beside what is made of it. */
export function spooled(source: AsyncIterable<Uint8Array>): Spool {
  const packed: Uint8Array[] = [];
  let held: Uint8Array[] = [];
  let length = 0;
  async function* chunks(): AsyncIterable<Uint8Array> {
    for await (const chunk of source) {
      held.push(chunk);
      length += chunk.length;
      if (length > BLOCK) {
        packed.push(deflateRawSync(Buffer.concat(held), LEVEL));
        held = [];
        length = 0;
      }
      yield chunk;
    }
  }
  // eslint-disable-next-line @typescript-eslint/require-await -- it stands for a file, which is read asynchronously
  async function* again(): AsyncIterable<Uint8Array> {
    for (let block = packed.shift(); block; block = packed.shift()) yield inflateRawSync(block);
    yield* held;
  }
  return { chunks: chunks(), again };
}
