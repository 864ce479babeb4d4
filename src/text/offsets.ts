import type { Span } from './span.js';

/** What `start` and `end` count: UTF-16 code units, code points, or bytes of the text in UTF-8. */
export type Unit = 'utf-16' | 'code-point' | 'byte';

/** Gives UTF-16 offsets into `text` in another unit; an offset inside a surrogate pair counts as before the pair. */
export function offsetConverter(text: string, unit: Unit): (offset: number) => number {
  if (unit === 'utf-16') return (offset) => offset;
  const converted = new Uint32Array(text.length + 1);
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) ?? 0;
    converted[i] = at;
    if (code > 0xffff) converted[++i] = at;
    at += sizeOf(code, unit);
  }
  converted[text.length] = at;
  return (offset) => converted[offset] ?? offset;
}

/** The length of a text in each unit. */
export function lengths(text: string): Readonly<Record<Unit, number>> {
  let [points, bytes] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) ?? 0;
    if (code > 0xffff) i++;
    points += sizeOf(code, 'code-point');
    bytes += sizeOf(code, 'byte');
  }
  return { 'utf-16': text.length, 'code-point': points, byte: bytes };
}

function sizeOf(code: number, unit: 'code-point' | 'byte'): number {
  if (unit === 'code-point') return 1;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** A copy in which every span, at any depth, is converted. */
export function convertSpans<T>(value: T, convert: (offset: number) => number): T {
  if (Array.isArray(value)) return value.map((item: unknown) => convertSpans(item, convert)) as T;
  if (typeof value !== 'object' || value === null) return value;
  // Key by key: objects that are made alike are the ones that are written fast.
  const copy: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) copy[key] = convertSpans<unknown>(item, convert);
  if (isSpan(value)) {
    copy['start'] = convert(value.start);
    copy['end'] = convert(value.end);
  }
  return copy as T;
}

const isSpan = (value: object): value is Span =>
  'start' in value && typeof value.start === 'number' && 'end' in value && typeof value.end === 'number';
