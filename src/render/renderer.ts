import type { FileInfo, InputError, OffsetUnit, RecordKind, Records } from '../records.js';

interface TextSize {
  readonly sentences: number;
  readonly words: number;
}

/** Every record of one document, with what a heading says of it. */
export interface DocumentRecords {
  readonly file: string;
  /** The id within a corpus file. */
  readonly doc?: string | undefined;
  /** The day it was written, YYYY-MM-DD. */
  readonly date: string | null;
  /** Counted when asked for: few formats tell it. (A getter would do, but V8 keeps it, and the whole document, with the object's shape.) */
  readonly size: () => TextSize;
  readonly records: { readonly [K in RecordKind]?: readonly Records[K][] };
}

export type Style = 'name' | 'dim' | 'error' | 'warning' | 'note';

/** How things are to be shown; everything a renderer knows of the world. */
export interface RenderEnv {
  /** The kinds asked for, in order of output. */
  readonly kinds: readonly RecordKind[];
  /** Names of the columns to show; null for the usual ones. */
  readonly fields: readonly string[] | null;
  /** Columns of the screen. */
  readonly width: number;
  readonly paint: (style: Style, text: string) => string;
  /** Makes text harmless for where it goes: a terminal is shielded from control characters, a pipe gets all as it is. */
  readonly shield: (text: string) => string;
  /** Draw with ASCII characters only; the text stays as it is. */
  readonly ascii: boolean;
  /** No summary. */
  readonly quiet: boolean;
  /** Names of columns to show besides the usual ones. */
  readonly extra: readonly string[];
  readonly byteOrderMark: boolean;
  readonly defuseFormulas: boolean;
  readonly offsets: OffsetUnit;
  readonly tool: { readonly name: string; readonly version: string };
}

/** The output in the making: pieces of it, in order. */
export interface Rendering {
  readonly begin: () => string;
  readonly document: (document: DocumentRecords) => string;
  readonly end: (files: readonly FileInfo[], errors: readonly InputError[]) => string;
}

/** A format: given how to show things, starts an output. */
export type Renderer = (env: RenderEnv) => Rendering;
