import type { Placed, Unplaced } from '../records.js';

type Unnamed<T extends Placed> = Omit<Unplaced<T>, 'id'>;

/** Gives each record an id made from the kind's letter and its normalised text; repeats are counted. */
export function identify<T extends Unnamed<Placed>>(
  letter: string,
  records: readonly T[],
): (T & { readonly id: string })[] {
  const seen = new Map<string, number>();
  return records.map((record) => {
    const base = `${letter}-${hash(normalize(record.text))}`;
    const repeat = (seen.get(base) ?? 0) + 1;
    seen.set(base, repeat);
    return { ...record, id: repeat === 1 ? base : `${base}-${repeat}` };
  });
}

/** Letters and digits only, so that typography and spacing do not change an id. */
const normalize = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** FNV-1a over UTF-16 units, 32 bit, as eight hexadecimal digits. */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
