import type { Document } from '../document/document.js';
import type { Placed, Unplaced } from '../records.js';
import { lineIndex } from '../text/lines.js';

/** Gives records their place: the file, the document's id within a corpus, and the line and column they begin at. */
export function placer({ text }: Document, file = '', doc?: string): <T extends Placed>(record: Unplaced<T>) => T {
  const lineOf = lineIndex(text);
  return <T extends Placed>(record: Unplaced<T>) => {
    const { line, column } = lineOf(record.start);
    // The names are written out: a literal that begins with a spread takes twenty times as long.
    const placed = doc === undefined ? { file, ...record, line, column } : { file, doc, ...record, line, column };
    return placed as unknown as T;
  };
}
