import { messageOf } from '../errors.js';
import { gather } from './decoded.js';
import type { InputDocument, Reading } from './format.js';
import { optional } from './optional.js';
import { unpacksWithin } from './zip.js';

/** A Word document: its text, a paragraph a block; offsets are into that text. */
export async function* docx(reading: Reading): AsyncIterable<InputDocument> {
  const bytes = await gather(reading);
  if (!bytes) return;
  reading.readAs('docx');
  const fits = unpacksWithin(MAX_UNPACKED_BYTES, bytes);
  if (fits === null) {
    reading.fail({ code: 'malformed', message: 'not a Word document' });
    return;
  }
  if (!fits) {
    reading.fail({ code: 'too-large', message: `it unpacks to more than ${MAX_UNPACKED_BYTES / 2 ** 20} MB` });
    return;
  }
  const mammoth = await optional('mammoth', 'DOCX', () => import('mammoth'));
  try {
    const { value } = await mammoth.default.extractRawText({ buffer: Buffer.from(bytes) });
    yield { text: value.trimEnd() };
  } catch (error) {
    reading.fail({
      code: 'malformed',
      message: `not a Word document: ${complaint(messageOf(error))}`,
    });
  }
}

const MAX_UNPACKED_BYTES = 64 * 2 ** 20;

/** What the parser says, without its own name and the place it does not know: `entity not found:&a;`. */
const complaint = (message: string): string => (message.split('\n')[0] ?? '').replace(/^.*\]\s*/u, '');
