import type { RecordKind } from '../records.js';
import type { Extractors } from './index.js';

/** Each stands in a file of its own when bundled: what nobody asks for is neither compiled nor are its word lists read. */
const LOADERS: { readonly [K in RecordKind]: () => Promise<Extractors[K]> } = {
  quotes: async () => (await import('./quotes/quotes.js')).quotes,
  speakers: async () => (await import('./speakers.js')).speakers,
  numbers: async () => (await import('./numbers/numbers.js')).numbers,
  dates: async () => (await import('./dates/dates.js')).dates,
  facts: async () => (await import('./facts/facts.js')).facts,
};

/** The extractors of these kinds; with `explain` quotes say why they are what they are. */
export async function loadExtractors(kinds: readonly RecordKind[], explain: boolean): Promise<Partial<Extractors>> {
  const loaded: Partial<Record<RecordKind, Extractors[RecordKind]>> = {};
  for (const kind of kinds) {
    loaded[kind] =
      explain && kind === 'quotes' ? (await import('./quotes/quotes.js')).explainedQuotes : await LOADERS[kind]();
  }
  return loaded as Partial<Extractors>;
}
