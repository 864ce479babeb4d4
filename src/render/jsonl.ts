import type { Placed } from '../records.js';
import { RECORD_TYPES } from './record-types.js';
import type { Renderer } from './renderer.js';

/** One record a line, `type` first. */
export const jsonl: Renderer = ({ kinds, shield }) => ({
  begin: () => '',
  document: ({ records }) =>
    shield(
      kinds.map((kind) => (records[kind] ?? []).map((record) => line(RECORD_TYPES[kind], record)).join('')).join(''),
    ),
  end: () => '',
});

/** Dates and speakers have a `type` of their own, which stays; `record` then says what they are. */
const line = (type: string, record: Placed): string =>
  'type' in record
    ? `${JSON.stringify(Object.assign({ type: record.type, record: type }, record))}\n`
    : `{"type":"${type}",${JSON.stringify(record).slice(1)}\n`;
