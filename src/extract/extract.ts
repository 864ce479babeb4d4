import type { Anchor } from '../document/anchor.js';
import { createDocument } from '../document/document.js';
import type { DateFact, Fact, NumberFact, Placed, Quote, RecordKind, Speaker, Unplaced } from '../records.js';
import { countWords } from '../document/tokens.js';
import { extractors } from './index.js';
import { placer } from './placer.js';
import { explainedQuotes } from './quotes/quotes.js';

export interface ExtractOptions {
  /** The day the text was written, YYYY-MM-DD; default: what the text says. */
  readonly date?: string | undefined;
  /** How dates without a year are resolved; default: `news`. */
  readonly anchor?: Anchor | undefined;
  /** As long as the text, with white space for what is not to be read: the marks, code and addresses of Markdown. */
  readonly prose?: string | undefined;
  /** The text goes on from another: it has no front matter, header or dateline of its own. */
  readonly continues?: boolean | undefined;
  /** Which kinds of records to make; default: all. The lists of the others stay empty. */
  readonly only?: readonly RecordKind[] | undefined;
  /** Quotes say why they are what they are. */
  readonly explain?: boolean | undefined;
  /** Written into every record. */
  readonly file?: string | undefined;
  /** The document's id within a corpus file, written into every record. */
  readonly doc?: string | undefined;
}

export interface Extraction {
  readonly date: string | null;
  /** 'option', 'front matter', 'header' or 'dateline'. */
  readonly dateFrom: string | null;
  readonly sentences: number;
  readonly words: number;
  readonly quotes: readonly Quote[];
  readonly speakers: readonly Speaker[];
  readonly numbers: readonly NumberFact[];
  readonly dates: readonly DateFact[];
  readonly facts: readonly Fact[];
}

/**
 * Finds the records of one text.
 *
 * @throws RangeError when `options.date` is no day of the calendar.
 */
export function extract(text: string, options: ExtractOptions = {}): Extraction {
  const doc = createDocument(text, {
    date: options.date,
    anchor: options.anchor,
    prose: options.prose,
    continues: options.continues,
  });
  const place = placer(doc, options.file, options.doc);
  const placed = <T extends Placed>(kind: RecordKind, make: (d: typeof doc) => readonly Unplaced<T>[]): readonly T[] =>
    (options.only?.includes(kind) ?? true) ? make(doc).map((record) => place<T>(record)) : [];

  return {
    date: doc.date?.value ?? null,
    dateFrom: doc.date?.from ?? null,
    sentences: doc.sentences.length,
    words: countWords(doc.tokens),
    quotes: placed('quotes', options.explain ? explainedQuotes : extractors.quotes),
    speakers: placed('speakers', extractors.speakers),
    numbers: placed('numbers', extractors.numbers),
    dates: placed('dates', extractors.dates),
    facts: placed('facts', extractors.facts),
  };
}
