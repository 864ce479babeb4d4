import type { Span } from './span.js';

/** What `start` and `end` count: UTF-16 code units, code points, or bytes of the text in UTF-8. */
export type Unit = 'utf-16' | 'code-point' | 'byte';

/** Gives UTF-16 offsets into `text` in another unit; an offset inside a surrogate pair counts as before the pair. */
export function offsetConverter(text: string, unit: Unit): (offset: number) => number {
  if (unit === 'utf-16') return (offset) => offset;
  const converted = new Uint32Array(text.length + 1);
  let at = 0;
  for (let i = 0; i < text.length;) {
    const code = text.codePointAt(i) ?? 0;
    const units = code > 0xffff ? 2 : 1;
    converted.fill(at, i, i + units);
    at += unit === 'code-point' ? 1 : code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    i += units;
  }
  converted[text.length] = at;
  return (offset) => converted[offset] ?? offset;
}

/** A copy in which every span, at any depth, is converted. */
export function convertSpans<T>(value: T, convert: (offset: number) => number): T {
  if (Array.isArray(value)) return value.map((item: unknown) => convertSpans(item, convert)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, convertSpans(item, convert)])) as T;
  return isSpan(value) ? { ...copy, start: convert(value.start), end: convert(value.end) } : copy;
}

const isSpan = (value: object): value is Span =>
  'start' in value && typeof value.start === 'number' && 'end' in value && typeof value.end === 'number';
