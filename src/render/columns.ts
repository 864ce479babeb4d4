import type { Placed } from '../records.js';
import type { Style } from './renderer.js';

/** A stretch of a table cell in one style. */
export interface Piece {
  readonly text: string;
  readonly style?: Style;
  /** Begins a line of its own. */
  readonly newLine?: boolean;
}

export type Value = string | number | boolean | null;

/** A field of a record as every tabular format shows it. */
export interface Column<T> {
  /** Its name in CSV and for `--fields`. */
  readonly name: string;
  readonly value: (record: T) => Value;
  /** How a table on the screen shows it, where that is more than the value. */
  readonly cell?: (record: T, screen: Screen) => readonly Piece[];
  readonly heading?: string;
  readonly rightAligned?: boolean;
  /** Whether its cells may be broken over lines. */
  readonly wraps?: boolean;
  /** Says what other columns say too: not in CSV unless asked for. */
  readonly derived?: boolean;
}

/** What a cell may know of the screen. */
export interface Screen {
  readonly width: number;
  /** What we draw ourselves is to be ASCII. */
  readonly ascii: boolean;
}

/** Screens from here on have room for what is nice to know. */
export const WIDE = 100;

type PlacedColumn = Column<Placed>;

export const fileColumn: PlacedColumn = { name: 'file', value: ({ file }) => file, wraps: true };
export const docColumn: PlacedColumn = { name: 'doc', value: ({ doc }) => doc ?? null, wraps: true };
export const idColumn: PlacedColumn = { name: 'id', value: ({ id }) => id };
export const atColumn: PlacedColumn = {
  name: 'at',
  heading: 'At',
  value: ({ line, column }) => `${line}:${column}`,
  cell: ({ line, column }) => [{ text: `${line}:${column}`, style: 'dim' }],
  derived: true,
};

/** Where a record stands and how it was found: the last columns of every kind. */
export const PLACE: readonly PlacedColumn[] = [
  { name: 'rule', value: ({ rule }) => rule },
  { name: 'confidence', value: ({ confidence }) => confidence, rightAligned: true },
  { name: 'line', value: ({ line }) => line, rightAligned: true },
  { name: 'column', value: ({ column }) => column, rightAligned: true },
  { name: 'start', value: ({ start }) => start, rightAligned: true },
  { name: 'end', value: ({ end }) => end, rightAligned: true },
];

export const contextColumn: PlacedColumn = {
  name: 'context',
  heading: 'Context',
  value: ({ context }) => context ?? null,
  wraps: true,
  derived: true,
};
