import { readFileSync } from 'node:fs';
import { docx } from '../src/cli/input/docx.js';
import type { InputDocument, InputFormat, Trouble } from '../src/cli/input/format.js';
import { html } from '../src/cli/input/html.js';
import { markdown, proseOf } from '../src/cli/input/markdown.js';
import { pdf } from '../src/cli/input/pdf.js';
import { extract } from '../src/index.js';

interface Read {
  readonly documents: readonly InputDocument[];
  readonly troubles: readonly Trouble[];
  readonly warnings: readonly string[];
  readonly encoding: string;
}

async function read(documentsOf: InputFormat['documents'], bytes: Uint8Array, encoding?: string): Promise<Read> {
  const troubles: Trouble[] = [];
  const warnings: string[] = [];
  const documents: InputDocument[] = [];
  let readAs = '';
  async function* chunks(): AsyncIterable<Uint8Array> {
    yield await Promise.resolve(bytes);
  }
  const options = { encoding, idField: 'id', textField: 'text', dateField: 'date' };
  const reading = {
    chunks: chunks(),
    options,
    fail: (trouble: Trouble) => troubles.push(trouble),
    warn: (message: string) => warnings.push(message),
    readAs: (name: string) => (readAs = name),
  };
  for await (const document of documentsOf(reading)) documents.push(document);
  return { documents, troubles, warnings, encoding: readAs };
}

const fixture = (name: string): Uint8Array => readFileSync(`fixtures/formats/${name}`);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const figuresOf = ({ text, prose, date }: InputDocument): string[] =>
  extract(text, { prose, date }).numbers.flatMap(({ start, end }) => text.slice(start, end));

describe('Markdown', () => {
  test('reads its prose, with offsets into the source', async () => {
    const { documents } = await read(markdown, fixture('harbour.md'));
    const [document] = documents as [InputDocument];
    const figures = figuresOf(document).join(' | ');
    expect(figures).toMatch(/3\.2.* \| .*2/u);
    expect(figures).not.toMatch(/99|1234/u);
    const found = extract(document.text, { prose: document.prose });
    expect(found.date).toBe('2026-03-12');
    expect(found.quotes.map((quote) => quote.text).join(' ')).toContain('We have *waited* long enough');
  });

  test.each([
    '',
    'a',
    '# a',
    '---\n',
    '---\na: 1\n---',
    '> a\n> b',
    '`a',
    '[a](b)',
    '- a\n  - b\n\n    c',
    'a\r\nb\r\n\r\nc',
  ])('prose of %j is as long as its source', async (source) => {
    const prose = await proseOf(source);
    expect(prose).toHaveLength(source.length);
    expect(Array.from(source, (_, i) => prose[i] === source[i] || /\s/u.test(prose[i] ?? '')).every(Boolean)).toBe(
      true,
    );
  });

  test('a page that would take the parser long is read as plain text, and that is said', async () => {
    const { documents, warnings } = await read(markdown, bytesOf('>'.repeat(50_000)));
    expect(documents[0]?.prose).toBeUndefined();
    expect(warnings).toEqual(['too many brackets or quote marks on one line for Markdown; read as plain text']);
  });
});

describe('HTML', () => {
  test('reads the article, paragraph by paragraph, and the day it was published', async () => {
    const { documents } = await read(html, fixture('harbour.html'));
    const [document] = documents as [InputDocument];
    expect(document.date).toBe('2026-03-12');
    expect(document.text).toMatch(/^Harbour wall to be raised by a metre\n\n/u);
    expect(document.text).toContain('its chair.\n\n“We have waited');
    expect(document.text).not.toMatch(/99 percent|Home|#123456/u);
  });

  test('believes what the page says of its encoding, and the user before it', async () => {
    const page = Buffer.from('<meta charset="windows-1252"><p>The caf\u00e9 is closed, she said.</p>', 'latin1');
    expect((await read(html, page)).documents[0]?.text).toContain('café');
    expect((await read(html, page, 'iso-8859-2')).encoding).toBe('iso-8859-2');
  });

  test('refuses what is nested too deep', async () => {
    const { documents, troubles } = await read(html, bytesOf('<div>'.repeat(10_000)));
    expect(documents).toEqual([]);
    expect(troubles.map((trouble) => trouble.code)).toEqual(['malformed']);
  });

  test.each(['<', '<p', '<p>“We will</p', '&#0;', '<script>', '<table><td>a', '<p>a<br>b'])(
    'reads %j without an exception',
    async (page) => {
      await expect(read(html, bytesOf(page))).resolves.toBeDefined();
    },
  );
});

describe('DOCX', () => {
  test('reads its paragraphs', async () => {
    const { documents, encoding } = await read(docx, fixture('harbour.docx'));
    expect(documents[0]?.text).toContain('its chair.\n\n“We have waited long enough,” she said.');
    expect(encoding).toBe('docx');
  });

  test('refuses an archive that unpacks to too much', async () => {
    const { documents, troubles } = await read(docx, fixture('bomb.docx'));
    expect(documents).toEqual([]);
    expect(troubles.map((trouble) => trouble.code)).toEqual(['too-large']);
  });

  test('resolves no entity', async () => {
    const { documents, troubles } = await read(docx, fixture('entity.docx'));
    expect(documents).toEqual([]);
    expect(troubles).toEqual([{ code: 'malformed', message: 'not a Word document: entity not found:&a;' }]);
  });

  test.each([
    ['no archive', bytesOf('PK')],
    ['half an archive', fixture('harbour.docx').subarray(300)],
  ])('says of %s that it is none', async (_, bytes) => {
    expect((await read(docx, bytes)).troubles).toEqual([expect.objectContaining({ code: 'malformed' })]);
  });
});

describe('PDF', () => {
  test('reads its text layer', async () => {
    const { documents } = await read(pdf, fixture('harbour.pdf'));
    expect(documents[0]?.text).toContain('We have waited long enough');
  });

  test('says of another file that it is none', async () => {
    expect((await read(pdf, bytesOf('%PDF-1.7 nothing'))).troubles).toEqual([
      expect.objectContaining({ code: 'malformed' }),
    ]);
  });
});
