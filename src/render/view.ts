import type { RecordKind, Records } from '../records.js';
import type { Column, Piece, Screen } from './columns.js';
import type { DocumentRecords } from './renderer.js';

/** How one kind of record is shown, in all formats. */
export interface View<K extends RecordKind> {
  readonly kind: K;
  readonly heading: string;
  /** All of them, in the order of CSV. */
  readonly columns: readonly Column<Records[K]>[];
  /** The columns of a table on the screen, each from that width of the screen on. */
  readonly table: readonly { readonly name: string; readonly from?: number }[];
  /** A table counts its rows. */
  readonly numbered: boolean;
  /** A record on one line, for people. */
  readonly line: (record: Records[K], screen: Screen) => readonly Piece[];
  readonly tally: () => Tally;
}

/** Counts while documents go by, and says at the end in one sentence what there was. */
export interface Tally {
  readonly add: (document: DocumentRecords) => void;
  readonly sentence: () => string;
}
