import type { RecordKind } from '../records.js';

/** What one record of a kind is called: `type` in JSON Lines and CSV. */
export const RECORD_TYPES: Readonly<Record<RecordKind, string>> = {
  quotes: 'quote',
  speakers: 'speaker',
  numbers: 'number',
  dates: 'date',
  facts: 'fact',
};
