import type { Placed, RecordKind, Records } from '../../records.js';
import { convertSpans, type Unit } from '../../text/offsets.js';
import type { Part } from '../input/format.js';

/** The place of a record of a part in the whole; its id, and the ids it points to, say which part it is of. */
export function placedInWhole<T extends Placed>(record: T, kind: RecordKind, part: Part, unit: Unit): T {
  if (part.number === 1) return record;
  const moved = {
    ...convertSpans(record, (offset) => offset + part.offsets[unit]),
    line: record.line + part.line - 1,
    column: record.line === 1 ? record.column + part.column - 1 : record.column,
  };
  // A speaker's id is its name's: the same in every part.
  return kind === 'speakers' ? moved : { ...moved, ...idsIn(record, (id) => `${id}.${part.number}`) };
}

const idsIn = (record: Placed, rename: (id: string) => string): object => ({
  id: rename(record.id),
  ...('quote' in record && typeof record.quote === 'string' ? { quote: rename(record.quote) } : {}),
  ...('numbers' in record ? { numbers: (record as Records['facts']).numbers.map(rename) } : {}),
  ...('dates' in record ? { dates: (record as Records['facts']).dates.map(rename) } : {}),
});
