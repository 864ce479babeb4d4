import type { Renderer } from './renderer.js';

/** A format and how to come by its renderer, which is loaded when it is used. */
export interface Format {
  readonly id: string;
  /** For help: what it is. */
  readonly about: string;
  readonly load: () => Promise<Renderer>;
  /** Takes `--fields`. */
  readonly hasColumns: boolean;
  /** Lists the files, with their digests. */
  readonly listsFiles?: boolean;
  /** What it writes of a document does not depend on the documents before. */
  readonly separable?: boolean;
}

/** The first is the default. */
export const FORMATS: readonly [Format, ...Format[]] = [
  {
    id: 'table',
    about: 'for people: wrapped to the screen, nothing cut; the default, also in a pipe',
    load: async () => (await import('./table.js')).table,
    hasColumns: true,
  },
  {
    id: 'json',
    about: 'one object with a list for each kind of record, the files and the errors',
    load: async () => (await import('./json.js')).json,
    hasColumns: false,
    listsFiles: true,
  },
  {
    id: 'jsonl',
    about: 'one record a line, "type" first; for streams and large corpora',
    load: async () => (await import('./jsonl.js')).jsonl,
    hasColumns: false,
    separable: true,
  },
  {
    id: 'csv',
    about: 'one record a row, RFC 4180; --bom for Excel, --csv-safe for spreadsheets',
    load: async () => (await import('./csv.js')).csv,
    hasColumns: true,
    separable: true,
  },
  {
    id: 'tsv',
    about: 'the same with tabs; tab, line end and backslash as \\t, \\n, \\\\',
    load: async () => (await import('./csv.js')).tsv,
    hasColumns: true,
    separable: true,
  },
  {
    id: 'markdown',
    about: 'a heading and a table for each text',
    load: async () => (await import('./markdown.js')).markdown,
    hasColumns: true,
  },
  {
    id: 'plain',
    about: 'one record a line, never wrapped, file:line:column first',
    load: async () => (await import('./plain.js')).plain,
    hasColumns: false,
  },
];
