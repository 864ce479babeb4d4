import { decodedText } from './decoded.js';
import type { InputDocument, Reading } from './format.js';

/** One text a file. */
export async function* plainText(reading: Reading): AsyncIterable<InputDocument> {
  const text = await decodedText(reading);
  if (text !== null) yield { text };
}
