import type { RecordKind } from '../records.js';
import { datesView } from './kinds/dates.js';
import { factsView } from './kinds/facts.js';
import { numbersView } from './kinds/numbers.js';
import { quotesView } from './kinds/quotes.js';
import { speakersView } from './kinds/speakers.js';
import type { View } from './view.js';

type Views = { readonly [K in RecordKind]?: View<K> };

const VIEWS: Views = {
  quotes: quotesView,
  speakers: speakersView,
  numbers: numbersView,
  dates: datesView,
  facts: factsView,
};

/** @throws RangeError for a kind that cannot be shown. */
export function viewOf<K extends RecordKind>(kind: K): View<K> {
  const view = VIEWS[kind];
  if (!view) throw new RangeError(`no view of ${kind}`);
  return view;
}

/** The names that `--fields` takes, for several kinds together. */
export const fieldNames = (kinds: readonly RecordKind[]): readonly string[] => [
  ...new Set(kinds.flatMap((kind) => viewOf(kind).columns.map(({ name }) => name))),
];
