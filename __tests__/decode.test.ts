import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { decode, invalidUtf8 } from '../src/text/decode.js';
import { convertSpans, offsetConverter } from '../src/text/offsets.js';

const ARTICLE = 'Café owner Zoë Lind said: “We pay €3.20 for milk – a third more.”\nFew agreed…\n';
const fixture = (name: string): Uint8Array => readFileSync(`fixtures/encodings/${name}`);
const bytesOf = (...bytes: readonly number[]): Uint8Array => Uint8Array.from(bytes);

describe('decode', () => {
  test.each([
    ['utf-8.txt', 'utf-8', ARTICLE],
    ['utf-8-bom.txt', 'utf-8', ARTICLE],
    ['utf-16le.txt', 'utf-16le', ARTICLE],
    ['utf-16be.txt', 'utf-16be', ARTICLE],
    ['crlf.txt', 'utf-8', ARTICLE.replaceAll('\n', '\r\n')],
    ['cr.txt', 'utf-8', ARTICLE.replaceAll('\n', '\r')],
  ])('%s is read as %s, without its mark and with its line ends', (name, encoding, text) => {
    expect(decode(fixture(name))).toEqual({ text, encoding, fallback: null });
  });

  test('what is not UTF-8 is read as windows-1252, and the byte is named', () => {
    expect(decode(fixture('windows-1252.txt'))).toEqual({
      text: ARTICLE,
      encoding: 'windows-1252',
      fallback: { byte: 0xe9, offset: 3 },
    });
  });

  test('a stated encoding is taken at its word', () => {
    expect(decode(fixture('windows-1252.txt'), 'cp1252')).toEqual({
      text: ARTICLE,
      encoding: 'windows-1252',
      fallback: null,
    });
    expect(decode(fixture('euc-kr.txt'), 'euc-kr')).toMatchObject({ text: '김민재는 “전력이 없다”고 말했다.\n' });
    expect(decode(fixture('windows-1252.txt'), 'utf-8')).toEqual({
      refused: 'malformed',
      encoding: 'utf-8',
      offset: 3,
    });
    expect(() => decode(fixture('utf-8.txt'), 'utf-9')).toThrow('not supported');
  });

  test('a byte order mark goes before a stated encoding', () => {
    expect(decode(fixture('utf-16le.txt'), 'utf-8')).toMatchObject({ text: ARTICLE, encoding: 'utf-16le' });
  });

  test('what a byte order mark promises and the bytes do not keep is refused', () => {
    expect(decode(bytesOf(0xef, 0xbb, 0xbf, 0x41, 0x93))).toEqual({
      refused: 'malformed',
      encoding: 'utf-8',
      offset: 4,
    });
    expect(decode(bytesOf(0xff, 0xfe, 0x00, 0xd8))).toEqual({
      refused: 'malformed',
      encoding: 'utf-16le',
      offset: null,
    });
  });

  test('a NUL byte in the first 8 KiB means no text', () => {
    expect(decode(fixture('binary.dat'))).toEqual({ refused: 'binary', encoding: 'utf-8', offset: 6 });
    expect(decode(fixture('utf-32le.txt'))).toMatchObject({ refused: 'binary' });
    const late = new Uint8Array(9000).fill(0x41);
    late[8999] = 0;
    expect(decode(late)).toMatchObject({ encoding: 'utf-8' });
  });

  test('all 256 bytes have a windows-1252 character, none of them a quotation mark read as a control', () => {
    const text = (decode(Uint8Array.from({ length: 255 }, (_, i) => i + 1)) as { text: string }).text;
    expect(text).toHaveLength(255);
    expect(text.slice(0x90, 0x96)).toBe('‘’“”•–');
  });
});

describe('invalidUtf8', () => {
  test.each([
    ['a lone continuation byte', [0x41, 0x93], 1],
    ['an overlong form', [0xc0, 0xaf], 0],
    ['an overlong form of three bytes', [0xe0, 0x80, 0xaf], 0],
    ['half a surrogate pair', [0x41, 0xed, 0xa0, 0x80], 1],
    ['a character beyond Unicode', [0xf4, 0x90, 0x80, 0x80], 0],
    ['a sequence cut off at the end', [0x41, 0x42, 0xe2, 0x80], 2],
  ])('finds %s', (_, bytes, offset) => {
    expect(invalidUtf8(bytesOf(...bytes))).toBe(offset);
  });

  test('agrees with the decoder on any bytes', () => {
    const strict = new TextDecoder('utf-8', { fatal: true });
    const decodes = (bytes: Uint8Array): boolean => {
      try {
        strict.decode(bytes);
        return true;
      } catch {
        return false;
      }
    };
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 12 }),
      fc.string({ unit: 'binary' }).map((s) => new TextEncoder().encode(s)),
    );
    fc.assert(
      fc.property(bytes, (some) => {
        const offset = invalidUtf8(some);
        expect(offset === null).toBe(decodes(some));
        expect(decodes(some.subarray(0, offset ?? some.length))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('takes time in proportion to the length', () => {
    const long = new Uint8Array(5_000_000).fill(0x41);
    expect(invalidUtf8(long)).toBeNull();
  });
});

test('any text comes back from its own bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      fc.pre(!text.includes('\0') && !text.startsWith('\ufeff'));
      expect(decode(new TextEncoder().encode(text))).toEqual({ text, encoding: 'utf-8', fallback: null });
    }),
  );
});

describe('offsets', () => {
  test('in code points and bytes agree with Array.from and Buffer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (text, seed) => {
        const points = Array.from(text);
        const count = seed % (points.length + 1);
        const before = points.slice(0, count).join('');
        expect(offsetConverter(text, 'code-point')(before.length)).toBe(count);
        expect(offsetConverter(text, 'byte')(before.length)).toBe(Buffer.byteLength(before));
        expect(offsetConverter(text, 'utf-16')(before.length)).toBe(before.length);
      }),
    );
  });

  test('are converted at any depth, and nothing else is', () => {
    const record = {
      start: 2,
      end: 4,
      line: 2,
      cue: null,
      parts: [{ start: 3, end: 4, text: 'x' }],
      speaker: { start: 2, end: 3, id: 's' },
    };
    expect(convertSpans(record, (offset) => offset * 10)).toEqual({
      start: 20,
      end: 40,
      line: 2,
      cue: null,
      parts: [{ start: 30, end: 40, text: 'x' }],
      speaker: { start: 20, end: 30, id: 's' },
    });
  });
});
