import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { PART_LENGTH } from '../src/cli/input/plain-text.js';
import { extract, type Placed } from '../src/index.js';
import { cut } from '../src/text/cut.js';
import { lengths, offsetConverter } from '../src/text/offsets.js';
import { folder, run, runJson } from './support/io.js';

const ORDINALS = ['alpha', 'bravo', 'delta', 'gamma', 'kappa', 'omega', 'sigma', 'theta'];
/** Paragraphs that need nothing of their neighbours; `é` and `👍` make units, code points and bytes differ. */
const paragraph = (i: number): string =>
  `“We paid $${i + 2} million in January for ${ORDINALS[i % 8] ?? ''} ${i} 👍 at the café,” said Ann Roe, chief executive of Alder Corp.`;
const textOf = (length: number, between: string): string => {
  const paragraphs: string[] = ['Published March 12, 2026'];
  for (let size = 0, i = 0; size < length; i++) size += paragraphs[paragraphs.push(paragraph(i)) - 1]?.length ?? 0;
  return `${paragraphs.join(between)}\n`;
};

async function gathered(parts: AsyncIterable<string>): Promise<readonly string[]> {
  const all: string[] = [];
  for await (const part of parts) all.push(part);
  return all;
}

describe('cut', () => {
  test('a part ends at an empty line, else at a line, else at a sentence, a word, a character', async () => {
    const parts = (text: string): Promise<readonly string[]> => gathered(cut([text], 10));
    expect(await parts('abc\n\ndefg\nhijkl\nm')).toEqual(['abc\n\ndefg\n', 'hijkl\nm']);
    expect(await parts('abcdef\n\ng\nhijkl')).toEqual(['abcdef\n\n', 'g\nhijkl']);
    expect(await parts('abcdef\r\n\r\ng')).toEqual(['abcdef\r\n\r\n', 'g']);
    expect(await parts('a b c d. e f g h')).toEqual(['a b c d. ', 'e f g h']);
    expect(await parts('a bcde fghij klm')).toEqual(['a bcde ', 'fghij klm']);
    expect(await parts('aaaaaaaaa👍bbb')).toEqual(['aaaaaaaaa', '👍bbb']);
    expect(await parts('aaaaaaaaa\r\nb')).toEqual(['aaaaaaaaa', '\r\nb']);
  });

  test('the parts are the text, however it comes, and none is too long or parts a line end', async () => {
    const anyText = fc.string({ unit: fc.constantFrom('a', ' ', '. ', '\n', '\r\n', '\r', '👍'), maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { maxLength: 5 }), async (pieces) => {
        const parts = await gathered(cut(pieces, 20));
        expect(parts.join('')).toBe(pieces.join(''));
        expect(parts.every((part) => part.length <= 20 && part.length > 0)).toBe(true);
        expect(parts.slice(1).some((part, i) => part.startsWith('\n') && (parts[i] ?? '').endsWith('\r'))).toBe(false);
        expect(parts.some((part) => /^[\udc00-\udfff]/u.test(part))).toBe(false);
      }),
    );
  });
});

test('lengths are where offsets end, whatever the characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'é', '“', '👍', '\ud83d', '\udc4d') }), (text) => {
      const { 'code-point': points, byte, 'utf-16': units } = lengths(text);
      const ends = [offsetConverter(text, 'code-point'), offsetConverter(text, 'byte')].map((at) => at(text.length));
      expect([points, byte, units]).toEqual([...ends, text.length]);
      expect([points, byte]).toEqual([Array.from(text).length, Buffer.byteLength(text)]);
    }),
  );
});

describe('a text longer than a part', () => {
  const text = textOf(2.5 * PART_LENGTH, '\n\n');
  const bytes = Buffer.from(text);
  const withoutIds = ({ id: _, ...rest }: Placed): object => rest;

  test('gives the records of the whole, in their places, with ids of their own', async () => {
    const {
      quotes = [],
      numbers = [],
      dates = [],
      facts = [],
      speakers = [],
      files,
    } = await runJson(['all', '-'], { stdin: text });
    const whole = extract(text, { file: '-' });
    expect(quotes.map(withoutIds)).toEqual(whole.quotes.map(withoutIds));
    expect(dates.map(withoutIds)).toEqual(whole.dates.map(withoutIds));
    expect(numbers.map(({ quote: _, ...rest }) => withoutIds(rest))).toEqual(
      whole.numbers.map(({ quote: _, ...rest }) => withoutIds(rest)),
    );
    expect(speakers.map(({ mentions: _, ...rest }) => rest)).toEqual(
      whole.speakers.map(({ mentions: _, ...rest }) => rest),
    );
    const all = [...quotes, ...numbers, ...dates, ...facts];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const said = new Set(quotes.map(({ id }) => id));
    expect(numbers.every(({ quote }) => quote !== null && said.has(quote))).toBe(true);
    expect(files).toMatchObject([{ documents: 1, date: '2026-03-12', dateFrom: 'dateline', bytes: bytes.length }]);
  });

  test.each(['code-point', 'byte'] as const)('counts %ss from the start of the text', async (unit) => {
    const { quotes = [] } = await runJson(['quotes', '-', '--offsets', unit], { stdin: text });
    const slice = (start: number, end: number): string =>
      unit === 'byte' ? bytes.subarray(start, end).toString() : codePoints.slice(start, end).join('');
    const codePoints = Array.from(text);
    for (const quote of quotes.slice(-3)) expect(slice(quote.start, quote.end)).toBe(quote.text);
  });

  test('knows the best facts of the whole', async () => {
    const { facts = [] } = await runJson(['facts', '-', '--top', '3'], { stdin: text });
    const best = Math.max(...extract(text, { only: ['facts'] }).facts.map(({ score }) => score));
    expect(facts.map(({ score }) => score)).toEqual([best, best, best]);
  });

  test('a paragraph longer than a part is cut between sentences, and columns go on', async () => {
    const line = textOf(1.5 * PART_LENGTH, ' ').slice(0, -1);
    const { quotes = [] } = await runJson(['quotes', '-'], { stdin: line });
    expect(quotes.length).toBeGreaterThan(1000);
    for (const quote of quotes) {
      expect(quote.line).toBe(1);
      expect(quote.column).toBe(quote.start + 1);
      expect(line.slice(quote.start, quote.end)).toBe(quote.text);
    }
  });
});

describe('a long file', () => {
  const [some, quiet] = [textOf(20_000, '\n\n').replaceAll('👍', 'ok'), 'é '.repeat(500_000)];
  const text = `${some}\n${quiet}\n\n${some}`;
  const quotesOf = async (bytes: Uint8Array): Promise<readonly unknown[]> => {
    const { quotes = [], files } = await runJson(['quotes', 'long.txt'], { cwd: folder({ 'long.txt': bytes }) });
    expect(files).toMatchObject([{ bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }]);
    return quotes.map(({ file: _, ...rest }) => rest);
  };

  test('read twice, it is the text that comes through a pipe, whatever its encoding', async () => {
    const { quotes = [] } = await runJson(['quotes', '-'], { stdin: text });
    const expected = quotes.map(({ file: _, ...rest }) => rest);
    expect(await quotesOf(Buffer.from(text))).toEqual(expected);
    expect(await quotesOf(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual(expected);
    const latin = text.replaceAll(/[“”]/gu, '"');
    expect(await quotesOf(Buffer.from(latin, 'latin1'))).toEqual(await quotesOf(Buffer.from(latin)));
  });

  test('what is no text is refused, and what is not UTF-8 is named', async () => {
    const cwd = folder({
      'binary.txt': Buffer.from(`\0${text}`),
      'cut.txt': Buffer.concat([Buffer.from(text), Buffer.from([0xc3])]),
    });
    const { code, err } = await run(['quotes', 'binary.txt', 'cut.txt', '--encoding', 'utf-8'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('binary.txt: not a text file (a NUL byte at offset 0)');
    expect(err).toContain(`cut.txt: not UTF-8 (byte 0xc3 at ${Buffer.byteLength(text)})`);
  });
});

test('a long text through a pipe is what it is as a whole, also where it has to be read as windows-1252', async () => {
  const text = textOf(1_500_000, '\n\n').replaceAll('👍', 'ok').replaceAll(/[“”]/gu, '"');
  const piecesOf = (bytes: Buffer): Buffer[] =>
    Array.from({ length: Math.ceil(bytes.length / 65_536) }, (_, i) => bytes.subarray(i * 65_536, (i + 1) * 65_536));
  const inOne = await run(['quotes', '-f', 'csv'], { stdin: text });
  expect(inOne.out.length).toBeGreaterThan(100_000);
  expect(await run(['quotes', '-f', 'csv'], { stdin: piecesOf(Buffer.from(text)) })).toEqual(inOne);
  const { code, out, err } = await run(['quotes', '-f', 'csv'], { stdin: piecesOf(Buffer.from(`é${text}`, 'latin1')) });
  expect(code).toBe(0);
  expect(err).toContain('standard input: not UTF-8 (byte 0xe9 at 0); read as windows-1252');
  expect(out).toEqual((await run(['quotes', '-f', 'csv'], { stdin: `é${text}` })).out);
}, 60_000);

test('memory does not grow with a text', () => {
  const cwd = folder({ 'long.txt': textOf(8_000_000, '\n\n') });
  // As a whole its tokens alone would take more than this heap.
  const args = ['--max-old-space-size=96', resolve('bin/extract.js'), 'quotes', join(cwd, 'long.txt'), '-f', 'csv'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout.split('\n').length).toBeGreaterThan(40_000);
});
