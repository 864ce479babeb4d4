import type { RecordKind } from '../../../records.js';
import type { InputDocument } from '../../input/format.js';
import type { Tally } from '../ledger.js';

/** One document for a worker. */
export interface Task {
  readonly file: string;
  readonly document: InputDocument;
}

/** What a worker makes of it: its part of the output, or what broke. */
export type Answer = { readonly piece: string; readonly tally: Tally } | { readonly broke: Error };

/** What a worker is told when it starts: the call as the user wrote it, for its options hold functions and cannot be sent. */
export interface Setup {
  readonly command: string;
  readonly args: readonly string[];
  readonly kinds: readonly RecordKind[];
}
