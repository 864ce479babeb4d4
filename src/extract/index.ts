import type { Document } from '../document/document.js';
import type { RecordKind, Records, Unplaced } from '../records.js';
import { dates } from './dates/dates.js';
import { facts } from './facts/facts.js';
import { numbers } from './numbers/numbers.js';
import { quotes } from './quotes/quotes.js';
import { speakers } from './speakers.js';

export type Extractors = { readonly [K in RecordKind]: (doc: Document) => readonly Unplaced<Records[K]>[] };

/** One extractor a kind of record: pure, synchronous, in the order of the text. */
export const extractors: Extractors = { quotes, speakers, numbers, dates, facts };
