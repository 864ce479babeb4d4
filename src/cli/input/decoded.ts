import { decode, type Decoded, type Refused } from '../../text/decode.js';
import { maxDocumentBytes, tooLong, type Reading, type Trouble } from './format.js';

/**
 * The text of a file that is one document; null, with the reason told, where there is none.
 *
 * @param statedIn what the format's own header says of the encoding, read from the first kilobyte; what the user says goes before it.
 */
export async function decodedText(
  reading: Reading,
  statedIn: (head: string) => string | undefined = () => undefined,
): Promise<string | null> {
  const bytes = await gather(reading);
  if (!bytes) return null;
  const decoded = decode(bytes, reading.options.encoding ?? knownEncoding(statedIn(headOf(bytes))));
  reading.readAs(decoded.encoding);
  if ('refused' in decoded) {
    reading.fail(refusal(decoded, bytes));
    return null;
  }
  if (decoded.fallback) reading.warn(...fallbackWarning(decoded.fallback));
  if (decoded.text !== '') return decoded.text;
  reading.warn('nothing in it');
  return null;
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
export async function gather({ chunks, fail }: Reading): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  const most = maxDocumentBytes();
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > most) {
      fail(tooLong());
      return null;
    }
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

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
