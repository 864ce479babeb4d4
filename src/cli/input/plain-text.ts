import { decodedText } from './decoded.js';
import type { InputDocument, InputFormat } from './format.js';

/** One text a file. */
export const plainText: InputFormat = {
  id: 'text',
  about: 'one article a file, plain text',
  extensions: ['.txt', '.text'],

  async *documents(reading): AsyncIterable<InputDocument> {
    const text = await decodedText(reading);
    if (text !== null) yield { text };
  },
};
