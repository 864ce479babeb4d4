import type { Placed } from '../../records.js';

/** The best `top` of the facts, in the order of the text; other records have no score and stay. */
export function best<T extends Placed>(records: readonly T[], top: number): readonly T[] {
  const scoreOf = (record: T): number => ('score' in record ? Number(record.score) : 1);
  const least = records.map(scoreOf).toSorted((a, b) => b - a)[top - 1] ?? 0;
  let room = top - records.filter((record) => scoreOf(record) > least).length;
  return records.filter((record) => scoreOf(record) > least || (scoreOf(record) === least && room-- > 0));
}
