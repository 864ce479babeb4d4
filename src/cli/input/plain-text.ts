import { decode, type Decoded, type Refused } from '../../text/decode.js';
import { MAX_DOCUMENT_BYTES, type InputDocument, type InputFormat, type Reading, type Trouble } from './format.js';

/** One text a file. */
export const plainText: InputFormat = {
  id: 'text',
  about: 'one article a file, plain text or Markdown',
  extensions: ['.txt', '.text', '.md', '.markdown'],

  async *documents(reading): AsyncIterable<InputDocument> {
    const bytes = await gather(reading);
    if (!bytes) return;
    const decoded = decode(bytes, reading.options.encoding);
    reading.readAs(decoded.encoding);
    if ('refused' in decoded) {
      reading.fail(refusal(decoded, bytes));
      return;
    }
    if (decoded.fallback) reading.warn(...fallbackWarning(decoded.fallback));
    if (decoded.text === '') reading.warn('nothing in it');
    else yield { text: decoded.text };
  },
};

async function gather({ chunks, fail }: Reading): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > MAX_DOCUMENT_BYTES) {
      fail({ code: 'too-large', message: `longer than ${MAX_DOCUMENT_BYTES / 2 ** 20} MB; cut it into parts` });
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
      hints: ['Text, Markdown and JSON Lines can be read.'],
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
