import type { Document } from '../../document/document.js';
import type { Quote, Unplaced } from '../../records.js';
import { identifier } from '../identify.js';
import { once } from '../once.js';
import { passage } from './passage.js';
import { explanationOf, recordsOf, speakersOf, statementsOf } from './record.js';
import { skeletonOf } from './syntax/skeleton.js';

/** What is said, in the order of the text, and a way to ask who says it: figures need no more than that of the quote they stand in. */
export const statements = once((doc: Document) => {
  const k = skeletonOf(doc);
  const idOf = identifier('q');
  const said = statementsOf(k, passage(k)).map((statement) => ({ ...statement, id: idOf(statement.text) }));
  return { k, said, speakerOf: speakersOf(k, said) };
});

/** Who said what, in the order of the text. */
export const quotes = once((doc: Document): readonly Unplaced<Quote>[] => {
  const { k, said, speakerOf } = statements(doc);
  return recordsOf(k, said, speakerOf);
});

/** The same, each with its reasons. */
export const explainedQuotes = once((doc: Document) => {
  const { speakerOf } = statements(doc);
  return quotes(doc).map(({ id, ...quote }, i) => ({
    ...quote,
    explanation: explanationOf(quote.rule, speakerOf(i)),
    id,
  }));
});
