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

/**
 * Dates and speakers have a `type` of their own, which goes to the front; `record` then says what they are. It is moved in what is
 * written, for that is faster than to copy the record: inside of a string its marks would be escaped.
 */
function line(type: string, record: Placed): string {
  const written = JSON.stringify(record).slice(1);
  if (!('type' in record)) return `{"type":"${type}",${written}\n`;
  const own = `"type":${JSON.stringify(record.type)}`;
  return `{${own},"record":"${type}",${written.replace(`,${own}`, '')}\n`;
}
