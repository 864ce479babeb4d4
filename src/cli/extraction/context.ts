import type { Sentence } from '../../document/sentences.js';
import type { Placed } from '../../records.js';

/** Adds the sentence, or the sentences, that a record stands in. */
export function withContext<T extends Placed>(record: T, text: string, sentences: readonly Sentence[]): T {
  const around = sentences.filter((sentence) => sentence.start < record.end && record.start < sentence.end);
  const start = Math.min(record.start, ...around.map((sentence) => sentence.start));
  const end = Math.max(record.end, ...around.map((sentence) => sentence.end));
  return { ...record, context: text.slice(start, end) };
}
