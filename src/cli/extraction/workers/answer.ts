import type { RecordKind } from '../../../records.js';
import type { Rendering } from '../../../render/renderer.js';
import type { InputDocument } from '../../input/format.js';
import { tallyOf } from '../ledger.js';
import type { ReadDocument } from '../read.js';
import type { Answer, Task } from './task.js';

/** What a thread makes of a document, whichever thread it is. */
export const answering =
  (
    kinds: readonly RecordKind[],
    rendering: Pick<Rendering, 'document'>,
    read: (document: InputDocument, file: string) => ReadDocument,
  ): ((task: Task) => Answer) =>
  ({ document, file }) => {
    try {
      const found = read(document, file);
      return { piece: rendering.document(found), tally: tallyOf(kinds, found) };
    } catch (error) {
      return { broke: error instanceof Error ? error : new Error(String(error)) };
    }
  };
