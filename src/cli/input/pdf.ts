import { gather } from './decoded.js';
import type { InputDocument, Reading } from './format.js';
import { optional } from './optional.js';

/** A PDF: the text layer of its pages; offsets are into that text. */
export async function* pdf(reading: Reading): AsyncIterable<InputDocument> {
  const bytes = await gather(reading);
  if (!bytes) return;
  reading.readAs('pdf');
  const { extractText, getDocumentProxy } = await optional('unpdf', 'PDF', () => import('unpdf'));
  let pages: readonly string[];
  try {
    ({ text: pages } = await extractText(
      await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 }),
      { mergePages: false },
    ));
  } catch (error) {
    reading.fail({
      code: 'malformed',
      message: `not a PDF that can be read: ${error instanceof Error ? error.message : String(error)}`,
    });
    return;
  }
  const text = pages.map((page) => page.trim()).join('\n\n');
  if (text.trim() === '') reading.warn('no text layer in it; a scan has to be recognized first');
  yield { text };
}
