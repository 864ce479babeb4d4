import { readFileSync } from 'node:fs';
import { docx } from '../src/cli/input/docx.js';
import type { InputDocument, InputFormat, Trouble } from '../src/cli/input/format.js';
import { html } from '../src/cli/input/html.js';
import { markdown, proseOf } from '../src/cli/input/markdown.js';
import { mail } from '../src/cli/input/mail.js';
import { pdf } from '../src/cli/input/pdf.js';
import { spokenIn, subtitles } from '../src/cli/input/subtitles.js';
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

describe('mail', () => {
  const HEADERS =
    'From: Desk <desk@example.org>\r\nDate: Thu, 12 Mar 2026 23:30:00 +0900\r\nSubject: The 99 percent\r\n';
  const message = (...lines: string[]): Uint8Array => bytesOf(`${HEADERS}${lines.join('\r\n')}\r\n`);

  test('reads the text in any encoding, without headers, and the day where it was sent', async () => {
    const bytes = message(
      'MIME-Version: 1.0',
      'Content-Type: multipart/alternative; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain; charset=windows-1252',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '=93We will appeal,=94 said Ann Roe of the caf=E9 on Oak =',
      'Street.',
      '--b',
      'Content-Type: text/html',
      '',
      '<p>Another 88 percent</p>',
      '--b--',
    );
    const { documents, encoding, troubles } = await read(mail, bytes);
    expect(troubles).toEqual([]);
    expect(encoding).toBe('mail');
    expect(documents).toEqual([
      { text: '“We will appeal,” said Ann Roe of the café on Oak Street.\n', date: '2026-03-12' },
    ]);
  });

  test('reads base64, and the page of a message that has no other text', async () => {
    const page = Buffer.from('<p>“We will appeal,” said Ann Roe.</p><p>It cost 40 percent more.</p>').toString(
      'base64',
    );
    const bytes = message('Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: base64', '', page);
    const { documents } = await read(mail, bytes);
    expect(documents[0]?.text).toContain('“We will appeal,” said Ann Roe.\n\nIt cost');
  });

  test.each([
    ['Subject: x\n\nIt rained.', undefined],
    ['Date: 31 Feb 2026 10:00\n\nIt rained.', undefined],
    ['Date: 1 Feb 2026 10:00\n\nIt rained.', '2026-02-01'],
  ])('the day of %j', async (text, date) => {
    expect((await read(mail, bytesOf(text))).documents[0]?.date).toBe(date);
  });

  test('says of another file that it is none, and of a message that it is empty', async () => {
    expect((await read(mail, bytesOf('It rained.\nA lot: really'))).troubles).toEqual([
      { code: 'malformed', message: 'not a mail message: no header in it' },
    ]);
    expect((await read(mail, bytesOf('Subject: x\n\n'))).warnings).toEqual(['no text in it']);
  });
});

describe('subtitles', () => {
  const SRT = [
    ['1', '00:00:01,000 --> 00:00:03,500', '“We will appeal', 'the ruling of 77 pages'],
    ['2', '00:00:03,500 --> 00:00:06,000', 'on 12 March,” said', '<i>Ann Roe.</i>'],
    ['3', '00:00:06,500 --> 00:00:09,000', '- It cost 40 percent more,', 'said Bo Lind. {\\an8}'],
  ];
  const srt = (lineEnd: string): string => SRT.map((lines) => lines.join(lineEnd)).join(lineEnd.repeat(2));

  test.each(['\n', '\r\n', '\r'])('reads what is said, with offsets into the file: line ends %j', async (lineEnd) => {
    const { documents } = await read(subtitles, bytesOf(srt(lineEnd)));
    const [{ text, prose = '' }] = documents as [InputDocument];
    expect(text).toBe(srt(lineEnd));
    expect(prose).toHaveLength(text.length);
    expect(prose.split('\u2029').map((part) => part.trim().replaceAll(/\s+/gu, ' '))).toEqual([
      '“We will appeal the ruling of 77 pages on 12 March,” said Ann Roe.',
      'It cost 40 percent more, said Bo Lind.',
    ]);
    const { quotes, numbers } = extract(text, { prose });
    expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Ann Roe', 'Bo Lind']);
    expect(numbers.map((number) => text.slice(number.start, number.end))).toEqual(['77', '40 percent']);
  });

  test('leaves out the header, the names, the notes and the settings of WebVTT', () => {
    const vtt = [
      'WEBVTT - 55 minutes\n\nSTYLE\n::cue { color: red }\n\nNOTE a note of 66 words\n',
      'intro 11\n00:01.000 --> 00:03.500 position:10%\n<v Ann Roe>It cost <00:02.000>40 percent<c.x> more</c>.\n',
      'NOTE\n77 words\n',
      '00:04.000 --> 00:05.000\n>> And 50 percent later.',
    ];
    const prose = spokenIn(vtt.join('\n')) ?? '';
    expect(prose.split(/\s+/u).filter((word) => word !== '')).toEqual(
      'It cost 40 percent more . And 50 percent later.'.split(' '),
    );
  });

  test('a paragraph ends where a sentence does, but not within quotation marks', () => {
    const cue = (words: string): string => `00:01.000 --> 00:02.000\n${words}\n\n`;
    const prose = spokenIn(
      ['It rained.', '“I know. It rains.', 'It does,” she', 'said.', 'ANN ROE: Go on'].map(cue).join(''),
    );
    expect(prose?.split('\u2029').map((part) => part.trim().replaceAll(/\s+/gu, ' '))).toEqual([
      'It rained.',
      '“I know. It rains. It does,” she said.',
      'ANN ROE: Go on',
    ]);
  });

  test('says of another file that there are none', async () => {
    expect((await read(subtitles, bytesOf('It rained.\n'))).troubles.map(({ code }) => code)).toEqual(['malformed']);
  });
});
