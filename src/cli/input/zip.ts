import { inflateRawSync } from 'node:zlib';
import { codeOf } from '../errors.js';

/**
 * Whether the files of a ZIP archive take at most `limit` bytes together when they are unpacked; null when it is no such archive.
 * They are unpacked to find out: what an archive states of itself may be a lie. Layout: PKWARE APPNOTE 4.3.7, 4.3.12, 4.3.16.
 */
export function unpacksWithin(limit: number, bytes: Uint8Array): boolean | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === null) return null;
  let size = 0;
  try {
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left--) {
      if (view.getUint32(at, true) !== FILE_SIGNATURE) return null;
      size += unpackedSize(view, at, limit - size);
      if (size > limit) return false;
      at += FILE_HEADER + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return true;
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') return false;
    // An offset beyond the end, or bytes that do not inflate.
    if (error instanceof RangeError || codeOf(error)?.startsWith('Z_')) return null;
    throw error;
  }
}

const FILE_SIGNATURE = 0x02014b50;
const FILE_HEADER = 46;
const LOCAL_HEADER = 30;
const END_SIGNATURE = 0x06054b50;
const END_RECORD = 22;
const MAX_COMMENT = 65_535;
const DEFLATED = 8;

/** How many bytes the file with the central header at `at` has; no more than `limit` are unpacked. */
function unpackedSize(view: DataView, at: number, limit: number): number {
  const packed = view.getUint32(at + 20, true);
  if (view.getUint16(at + 10, true) !== DEFLATED) return packed;
  const local = view.getUint32(at + 42, true);
  const start = local + LOCAL_HEADER + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const data = new Uint8Array(view.buffer, view.byteOffset + start, packed);
  return packed === 0 ? 0 : inflateRawSync(data, { maxOutputLength: Math.max(1, limit) }).length;
}

function endRecord(view: DataView): number | null {
  const last = view.byteLength - END_RECORD;
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT; at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return null;
}
