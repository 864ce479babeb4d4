import { getHeapStatistics } from 'node:v8';
import type { Unit } from '../../text/offsets.js';

/** One text to be read, however it came. */
export interface InputDocument {
  /** The id within a corpus file. */
  readonly doc?: string | undefined;
  readonly text: string;
  /** As long as `text`, with white space for what is no prose: marks, code, addresses. */
  readonly prose?: string | undefined;
  /** YYYY-MM-DD, as the corpus states it. */
  readonly date?: string | undefined;
  /** Set where `text` is not all of a document, but a part of one that is too long to be read at once. */
  readonly part?: Part | undefined;
}

/** Which part of a document, and where in it the part begins. */
export interface Part {
  /** From 1. */
  readonly number: number;
  readonly isLast: boolean;
  readonly line: number;
  readonly column: number;
  readonly offsets: Readonly<Record<Unit, number>>;
}

/** Why an input, or a part of it, could not be read. */
export interface Trouble {
  /** Stays the same from version to version. */
  readonly code: 'not-found' | 'unreadable' | 'binary' | 'encoding' | 'malformed' | 'too-large' | 'internal';
  readonly message: string;
  readonly line?: number | undefined;
  readonly doc?: string | undefined;
  readonly hints?: readonly string[];
}

export interface ReadOptions {
  readonly encoding?: string | undefined;
  readonly idField: string;
  readonly textField: string;
  readonly dateField: string;
  /** Nobody said which format it is; its name, or that it has none, did. */
  readonly formatIsGuessed?: boolean;
  /** A long text may come in parts. */
  readonly inParts?: boolean;
}

/** A file on its way in. */
export interface Reading {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** The same bytes once more, where there are many and they can be had again: what is read twice need not be held. */
  readonly again?: (() => AsyncIterable<Uint8Array>) | undefined;
  readonly options: ReadOptions;
  /** What could not be read; the rest goes on. */
  readonly fail: (trouble: Trouble) => void;
  /** What the user should know though all is read. */
  readonly warn: (message: string, ...hints: readonly string[]) => void;
  readonly readAs: (encoding: string) => void;
}

/** A way to get documents out of bytes. */
export interface InputFormat {
  readonly id: string;
  /** For help: what it is. */
  readonly about: string;
  /** File names that mean it, lower case, with their dot. */
  readonly extensions: readonly string[];
  readonly documents: (reading: Reading) => AsyncIterable<InputDocument>;
}

/** What a byte of text may come to in memory while it is read: tokens, names, records. */
const HEAP_PER_BYTE = 112;
export const MOST_BYTES = 64 * 2 ** 20;

/** How long a document may be, in bytes: as much as the heap of this process takes. */
export const maxDocumentBytes = (): number =>
  Math.min(MOST_BYTES, Math.floor(getHeapStatistics().heap_size_limit / HEAP_PER_BYTE));

export const tooLong = (most = maxDocumentBytes()): Trouble => ({
  code: 'too-large',
  message: `longer than ${Math.floor(most / 2 ** 20)} MB; cut it into parts`,
});
