import type { Document } from '../../document/document.js';
import type { Quote, Unplaced } from '../../records.js';
import { identify } from '../identify.js';
import { once } from '../once.js';
import { passage } from './passage.js';
import { recordsOf } from './record.js';
import { skeletonOf } from './skeleton.js';

/** Who said what, in the order of the text, each with its reasons. */
export const explainedQuotes = once((doc: Document) => {
  const k = skeletonOf(doc);
  return identify('q', recordsOf(k, passage(k)));
});

/** Who said what, in the order of the text. */
export const quotes = once((doc: Document): readonly Unplaced<Quote>[] =>
  explainedQuotes(doc).map(({ explanation, ...quote }) => quote),
);
