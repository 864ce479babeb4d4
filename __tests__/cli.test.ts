import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS } from '../src/cli/commands/commands.js';
import { topicNames } from '../src/cli/topics.js';
import { TOOL } from '../src/cli/version.js';
import { folder, run, runJson } from './support/io.js';

const ARTICLE = 'date 2025-12-31\n\n“We cannot promise power we do not have,” said Kim Min-jae. It has 14 lines.\n';
const NOTHING = 'It rained.\n';
const line = (id: string, text = ARTICLE, more: object = {}): string => `${JSON.stringify({ id, text, ...more })}\n`;
const ESCAPE = '\u001b';

const cwd = folder({
  'article.txt': ARTICLE,
  'nothing.txt': NOTHING,
  'empty.txt': '',
  'old.txt': Buffer.from('Caf\u00e9 au lait costs more.', 'latin1'),
  'odd.txt': 'some\0thing',
  'photo.jpg': Buffer.from('\u0089PNG\r\0\u001a', 'latin1'),
  'corpus.jsonl': line('a') + line('b', NOTHING) + line('c'),
  'bad.jsonl': `${line('a')}{"id": "b", text}\n[1]\n{"id": "d", "body": "x"}\n\n${line('e', ARTICLE, { date: '2025-02-29' })}${line('f')}`,
  'tree/b.txt': ARTICLE,
  'tree/B.md': ARTICLE,
  'tree/a/z.txt': ARTICLE,
  'tree/a/skip.txt': ARTICLE,
  'tree/a/drafts/x.txt': ARTICLE,
  'tree/picture.png': 'not looked at',
  'tree/.gitignore': '# not these\nskip.*\n/a/drafts/\n',
  'tree/node_modules/p/readme.md': ARTICLE,
  'bare/picture.png': 'x',
});
const at = { cwd };

describe('errors name the thing, say what to do, and end with their code', () => {
  test.each([
    [['quotes', 'artcle.txt'], 2, 'extract: artcle.txt: no such file. Did you mean article.txt?\n'],
    [['quotes', 'gone-for-good.log'], 2, 'extract: gone-for-good.log: no such file\n'],
    [
      ['quotes', 'photo.jpg'],
      2,
      'extract: photo.jpg: not a text file but a picture\n  Text in a picture has to be recognized first.\n',
    ],
    [
      ['quotes', 'odd.txt'],
      2,
      'extract: odd.txt: not a text file (a NUL byte at offset 4)\n  Text and what “extract help formats” lists can be read.\n',
    ],
    [['quotes', 'empty.txt'], 0, 'extract: empty.txt: nothing in it\n'],
    [['quotes', 'bare'], 2, expect.stringMatching(/^extract: bare: no file in it ends in \.txt, \.text, /u)],
    [['quots', 'article.txt'], 2, 'extract: there is no command “quots”. Did you mean quotes?\n'],
    [['article.txt'], 2, 'extract: there is no command “article.txt”.\n  extract quotes article.txt\n'],
    [
      ['--json', 'quotes', 'article.txt'],
      2,
      'extract: the command comes first, options such as --json after it\n  extract quotes article.txt\n',
    ],
    [
      ['quotes', '--fromat', 'json', 'article.txt'],
      2,
      'extract: there is no option --fromat. Did you mean --format?\n',
    ],
    [['quotes', '--fromat=json', 'article.txt'], 2, 'extract: there is no option --fromat. Did you mean --format?\n'],
    [['dates', '--strict', 'article.txt'], 2, 'extract: there is no option --strict.\n'],
    [
      ['quotes', '--match', ' ', 'article.txt'],
      2,
      "extract: --match: no words given\n  extract quotes article.txt --match '{raise} taxes'\n",
    ],
    [
      ['quotes', '-f', 'jsn', 'article.txt'],
      2,
      'extract: --format takes table, json, jsonl, csv, tsv, markdown or plain,\n  not “jsn”. Did you mean json?\n',
    ],
    [['quotes', 'article.txt', '--format'], 2, 'extract: -f, --format <name>: the value is missing\n'],
    [['quotes', '--date', '2025-13-01', 'article.txt'], 2, 'extract: --date 2025-13-01: there is no month 13\n'],
    [
      ['quotes', '--date', '2025-02-29', 'article.txt'],
      2,
      'extract: --date 2025-02-29: there is no 29 February in 2025\n',
    ],
    [['quotes', '--date', '2025-04-31', 'article.txt'], 2, 'extract: --date 2025-04-31: there is no 31 April\n'],
    [
      ['quotes', '--date', 'soon', 'article.txt'],
      2,
      'extract: --date soon: a day is written YYYY-MM-DD, as 2025-12-31\n',
    ],
    [
      ['quotes', '--kind', 'direct,idirect', 'article.txt'],
      2,
      'extract: --kind takes direct, indirect or mixed,\n  not “idirect”. Did you mean indirect?\n',
    ],
    [['quotes', '--width', 'wide', 'article.txt'], 2, 'extract: --width takes a number from 20 to 1000, not “wide”\n'],
    [
      ['quotes', '--min-confidence', '2', 'article.txt'],
      2,
      'extract: --min-confidence takes a number from 0 to 1, not “2”\n',
    ],
    [
      ['quotes', '--encoding', 'utf-88', 'article.txt'],
      2,
      'extract: --encoding: there is no encoding “utf-88”. Did you mean utf-8?\n',
    ],
    [['quotes', '--encoding', 'utf-8', 'old.txt'], 2, 'extract: old.txt: not UTF-8 (byte 0xe9 at 3)\n'],
    [['quotes', '--json', '-f', 'csv', 'article.txt'], 2, 'extract: --json and --format csv do not go together\n'],
    [['quotes', '--bom', 'article.txt'], 2, 'extract: --bom goes with --format csv or tsv\n'],
    [
      ['quotes', '--json', '--fields', 'id', 'article.txt'],
      2,
      'extract: --fields picks columns of table, csv, tsv and markdown; json has none\n',
    ],
    [
      ['quotes', '--contains', '/(/', 'article.txt'],
      2,
      expect.stringMatching(/^extract: --contains \/\(\/: Invalid regular/u),
    ],
    [
      ['quotes', '--fields', 'speakr', 'article.txt'],
      2,
      expect.stringMatching(
        /^extract: there is no field “speakr”\. Did you mean speaker\?\n {2}Fields: file, doc, id/u,
      ),
    ],
    [
      ['quotes', '-o', 'no-such-folder/x.csv', 'article.txt'],
      2,
      'extract: no-such-folder/x.csv: cannot write there: no such folder\n',
    ],
    [['quotes', '-o', 'tree', 'article.txt'], 2, 'extract: tree: is a folder; --output takes a file\n'],
    [
      ['quotes', '-o', 'article.txt', 'article.txt'],
      2,
      'extract: article.txt: is an input; --output would replace it\n',
    ],
    [['quotes', '-', '-'], 2, 'extract: standard input can be read only once\n'],
    [['quotes', '--files-from', 'list'], 2, 'extract: --files-from list: no such file\n'],
    [['help', 'formts'], 2, expect.stringMatching(/^extract: there is no help on “formts”\. Did you mean formats\?/u)],
  ])('%j', async (args, code, message) => {
    const { code: ended, out, err } = await run(args, at);
    expect({ code: ended, err }).toEqual({ code, err: message as unknown });
    expect(out).toBe('');
    expect(readFileSync(join(cwd, 'article.txt'), 'utf8')).toBe(ARTICLE);
  });

  test('what is not UTF-8 is read as windows-1252, and said so until --encoding says it', async () => {
    const bytes = Buffer.from('He said \u0093no\u0094 to it all.', 'latin1');
    const odd = folder({ 'odd.txt': bytes });
    const guessed = await run(['quotes', 'odd.txt'], { cwd: odd });
    expect(guessed.code).toBe(0);
    expect(guessed.err).toBe(
      'extract: odd.txt: not UTF-8 (byte 0x93 at 8); read as windows-1252\n' +
        '  Say --encoding windows-1252 to be rid of this line.\n',
    );
    const told = await run(['quotes', 'odd.txt', '--encoding', 'windows-1252'], { cwd: odd });
    expect({ ...told }).toEqual({ ...guessed, err: '' });
  });

  test('a missing file does not stop the others', async () => {
    const { code, out, err } = await run(['quotes', 'article.txt', 'gone.log', 'nothing.txt'], at);
    expect(code).toBe(2);
    expect(err).toBe('extract: gone.log: no such file\n');
    expect(out).toContain('article.txt');
    expect(out).toContain('nothing.txt');
  });

  test('JSON lists the errors too', async () => {
    const output = await runJson(['quotes', 'gone.log', 'photo.jpg'], at);
    expect(output.errors).toEqual([
      { file: 'gone.log', code: 'not-found', message: 'no such file' },
      { file: 'photo.jpg', code: 'binary', message: 'not a text file but a picture' },
    ]);
  });

  test.each([
    [
      '{\\rtf1\\ansi “We will appeal,” said Ann Roe.}',
      'a Rich Text file (RTF)',
      'pandoc -t plain FILE | extract quotes -',
    ],
    [`{\\rtf1 ${'a'.repeat(1_500_000)}}`, 'a Rich Text file (RTF)', 'pandoc -t plain FILE | extract quotes -'],
    ['%PDF-1.7\n', 'a PDF', 'Say --input-format pdf.'],
    [Buffer.from([0x1f, 0x8b, 8, 1]), 'one packed with gzip', 'gzip -dc FILE | extract quotes -'],
    [
      Buffer.from([0x50, 0x4b, 3, 4]),
      'a ZIP archive, as DOCX, ODT and EPUB are',
      'pandoc -t plain FILE | extract quotes -',
    ],
  ])('a file of another kind is named, and what to do with it: %#', async (content, kind, hint) => {
    const other = folder({ 'a.txt': content });
    const told = `not a text file but ${kind}\n  ${hint}\n`;
    expect(await run(['quotes', 'a.txt', '-f', 'csv'], { cwd: other })).toEqual({
      code: 2,
      out: '',
      err: `extract: a.txt: ${told}`,
    });
    const { code, err } = await run(['quotes', '-f', 'csv'], { stdin: content });
    expect({ code, err }).toEqual({ code: 2, err: `extract: standard input: ${told}` });
  });

  test('no file at a terminal', async () => {
    expect(await run(['quotes'], { ...at, stdinIsTerminal: true })).toEqual({
      code: 2,
      out: '',
      err: 'extract: no file given\n  extract quotes article.txt\n  pbpaste | extract quotes -\n',
    });
  });

  test('names cannot act on the terminal', async () => {
    const { err } = await run(['quotes', `a${ESCAPE}[31m\u202eb\nc.log`], at);
    expect(err).toBe('extract: a\\u001b[31m\\u202eb\\nc.log: no such file\n');
  });

  test.each([
    ['ENOSPC', 2, 'extract: cannot write the output: no space left on the device\n'],
    ['EPIPE', 0, ''],
  ])('a write that fails with %s', async (writeFails, code, err) => {
    expect(await run(['quotes', 'article.txt'], { ...at, writeFails })).toEqual({ code, out: '', err });
    expect(await run(['--help'], { writeFails })).toEqual({ code, out: '', err });
  });
});

describe('exit codes', () => {
  test.each([
    [['quotes', 'nothing.txt'], 0],
    [['quotes', '-e', 'nothing.txt'], 1],
    [['quotes', '-e', 'article.txt'], 0],
    [['quotes', '-e', '--contains', 'no such words', 'article.txt'], 1],
    [['quotes', '-e', 'nothing.txt', 'gone.txt'], 2],
  ])('%j ends with %i', async (args, code) => {
    expect((await run(args, at)).code).toBe(code);
  });

  test('--strict: a quote without a speaker', async () => {
    const speakerless = '“Nobody at all is going to say who said this sentence.”\n';
    expect((await run(['quotes', '--strict'], { stdin: speakerless })).code).toBe(1);
    expect((await run(['quotes', '--strict', 'nothing.txt'], at)).code).toBe(0);
  });
});

describe('input', () => {
  test('standard input, said or not', async () => {
    const [silent, said, file] = [
      await runJson(['quotes'], { stdin: ARTICLE }),
      await runJson(['quotes', '-'], { stdin: ARTICLE }),
      await runJson(['quotes', 'article.txt'], at),
    ];
    expect(said).toEqual(silent);
    expect(said.quotes).toEqual(file.quotes?.map((quote) => ({ ...quote, file: '-' })));
    expect(said.quotes).not.toEqual([]);
  });

  test('a folder is walked in the order of its paths, and its ignore files are obeyed', async () => {
    const { files } = await runJson(['quotes', 'tree'], at);
    expect(files.map(({ path }) => path)).toEqual(['tree/B.md', 'tree/a/z.txt', 'tree/b.txt']);
  });

  test('a folder that links to itself is walked once', async () => {
    const round = folder({ 'a.txt': ARTICLE, 'sub/b.txt': ARTICLE });
    symlinkSync(round, join(round, 'sub', 'again'));
    const { files } = await runJson(['quotes', round], at);
    expect(files.map(({ path }) => path.slice(round.length))).toEqual(['/a.txt', '/sub/b.txt']);
  });

  test('a link in a folder that leads nowhere is told where a file or a folder may be missed', async () => {
    const broken = folder({ 'a.txt': ARTICLE, '.gitignore': 'old.txt\n' });
    for (const name of ['gone.txt', 'year', 'photo.jpg', '.#a.txt', 'old.txt']) {
      symlinkSync(join(broken, 'no', 'such'), join(broken, name));
    }
    symlinkSync('loop.txt', join(broken, 'loop.txt'));
    const { code, err, out } = await run(['quotes', broken, '-f', 'csv'], at);
    const told = [
      `gone.txt: a link to what is not there: ${join(broken, 'no', 'such')}`,
      'loop.txt: its links go round in a circle',
      `year: a link to what is not there: ${join(broken, 'no', 'such')}`,
    ];
    expect(err).toBe(told.map((line) => `extract: ${broken}/${line}\n`).join(''));
    expect(code).toBe(2);
    expect(out).toContain('a.txt');
  });

  test('the times between two subtitles are none of the words of a quotation', async () => {
    const srt =
      '1\n00:01,000 --> 00:02,000\n“We will\nappeal\n\n2\n00:02,000 --> 00:03,000\non Friday,” said Ann Roe.\n';
    const { quotes = [] } = await runJson(['quotes', 'a.srt'], { cwd: folder({ 'a.srt': srt }) });
    const pieces = quotes.flatMap(({ segments }) => segments.map(({ start, end }) => srt.slice(start, end)));
    expect(pieces).toEqual(['We will\nappeal', 'on Friday,']);
    expect(quotes.map(({ text, start, end }) => [text, srt.slice(start, end).includes('-->')])).toEqual([
      ['We will\nappeal on Friday,', true],
    ]);
    expect(quotes[0]?.quoted).toEqual(quotes[0]?.segments);
  });

  test.each([
    ['<!DOCTYPE html><html><body><p>It rained.</p></body></html>', 'a web page', 'html'],
    ['{"id": 1, "text": "It rained."}\n', 'JSON Lines', 'jsonl'],
    ['WEBVTT\n\n00:01.000 --> 00:02.000\nIt rained.\n', 'subtitles', 'subtitles'],
    ['Received: from a by b\nSubject: x\n\nIt rained.\n', 'a mail message', 'mail'],
  ])('what looks like another format is told where nobody said that it is text: %#', async (stdin, like, format) => {
    const told = `extract: standard input: looks like ${like}; read as plain text\n  Say --input-format ${format}, or text.\n`;
    expect((await run(['quotes'], { stdin })).err).toBe(told);
    expect((await run(['check'], { stdin })).err).toBe(told);
    for (const said of ['text', format])
      expect((await run(['quotes', '--input-format', said], { stdin })).err).toBe('');
  });

  test.each(['article.txt\nnothing.txt\n', 'article.txt\r\nnothing.txt', 'article.txt\0nothing.txt\0'])(
    'names from a list: %j',
    async (stdin) => {
      const { files } = await runJson(['quotes', '--files-from', '-'], { ...at, stdin });
      expect(files.map(({ path }) => path)).toEqual(['article.txt', 'nothing.txt']);
    },
  );

  test('a name after -- is a file, whatever it looks like', async () => {
    const odd = folder({ '--help': ARTICLE, 'with “marks” and spaces.txt': ARTICLE });
    const { out } = await run(['quotes', '-f', 'plain', '--', '--help', 'with “marks” and spaces.txt'], { cwd: odd });
    expect(out.split('\n').map((row) => row.split(':')[0])).toEqual(['--help', 'with “marks” and spaces.txt', '']);
  });

  test('what a file was is told in JSON', async () => {
    const { files } = await runJson(['all', 'article.txt'], at);
    expect(files).toEqual(
      [
        {
          path: 'article.txt',
          bytes: Buffer.byteLength(ARTICLE),
          sha256: '0'.repeat(64),
          encoding: 'utf-8',
          date: '2025-12-31',
          dateFrom: 'header',
          documents: 1,
          counts: expect.objectContaining({ quotes: 1 }) as unknown,
        },
      ].map((file) => ({ ...file, sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) as unknown })),
    );
  });

  test('--date goes before what the text says', async () => {
    const { files } = await runJson(['dates', 'article.txt', '--date', '2024-02-29'], at);
    expect(files).toMatchObject([{ date: '2024-02-29', dateFrom: 'option' }]);
  });
});

describe('corpus', () => {
  test('every record names its document, and offsets count in its text', async () => {
    const { quotes = [], files } = await runJson(['quotes', 'corpus.jsonl'], at);
    expect(quotes.map(({ file, doc }) => [file, doc])).toEqual([
      ['corpus.jsonl', 'a'],
      ['corpus.jsonl', 'c'],
    ]);
    for (const quote of quotes)
      for (const { start, end, text } of quote.segments) expect(ARTICLE.slice(start, end)).toBe(text);
    expect(files).toMatchObject([{ documents: 3, date: null, counts: { quotes: 2 } }]);
  });

  test('a bad line is named, the others are done', async () => {
    const { code, out, err } = await run(['quotes', 'bad.jsonl', '-f', 'jsonl'], at);
    expect(code).toBe(2);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((row) => (JSON.parse(row) as { doc: string }).doc),
    ).toEqual(['a', 'f']);
    expect(err.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^extract: bad\.jsonl:2: not JSON: /u),
      'extract: bad.jsonl:3: not a JSON object',
      'extract: bad.jsonl:4: no field “text” (there is: id, body); name it with --text-field',
      'extract: bad.jsonl:6: date 2025-02-29: there is no 29 February in 2025',
    ]);
    expect((await runJson(['quotes', 'bad.jsonl'], at)).errors[2]).toEqual({
      file: 'bad.jsonl',
      doc: 'd',
      line: 4,
      code: 'malformed',
      message: 'no field “text” (there is: id, body); name it with --text-field',
    });
  });

  test('fields by other names, numbers for ids, time stamps for dates, blank lines, no last line end', async () => {
    const stdin = `\n${JSON.stringify({ nr: 7, body: ARTICLE, published: '2024-05-06T07:08:09Z' })}`;
    const args = [
      'quotes',
      '-',
      '--input-format',
      'jsonl',
      '--id-field',
      'nr',
      '--text-field',
      'body',
      '--date-field',
      'published',
    ];
    expect((await runJson(args, { stdin })).quotes).toMatchObject([{ file: '-', doc: '7' }]);
  });

  test('does not care how the bytes come in', async () => {
    const bytes = Buffer.from(line('ä') + line('한국') + line('👍'));
    const whole = await run(['quotes', '--input-format', 'jsonl', '-f', 'jsonl'], { stdin: bytes });
    const single = Array.from(bytes, (_, i) => bytes.subarray(i, i + 1));
    expect(await run(['quotes', '--input-format', 'jsonl', '-f', 'jsonl'], { stdin: single })).toEqual(whole);
    expect(whole.out.trimEnd().split('\n')).toHaveLength(3);
  });

  test.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${line('ä')}`)],
    ['UTF-16', Buffer.from(`\ufeff${line('ä')}`, 'utf16le')],
  ])('%s', async (_, stdin) => {
    expect((await runJson(['quotes', '--input-format', 'jsonl'], { stdin })).quotes).toMatchObject([{ doc: 'ä' }]);
  });

  test('a line that is not UTF-8 is one bad line', async () => {
    const stdin = Buffer.concat([
      Buffer.from(line('a')),
      Buffer.from('{"text": "caf\u00e9"}\n', 'latin1'),
      Buffer.from(line('c')),
    ]);
    const { code, err, out } = await run(['quotes', '--input-format', 'jsonl', '-f', 'jsonl'], { stdin });
    expect({ code, err }).toEqual({ code: 2, err: 'extract: standard input:2: not UTF-8\n' });
    expect(out.trimEnd().split('\n')).toHaveLength(2);
  });
});

describe('choosing', () => {
  const text =
    '“We cannot promise power we do not have,” said Kim Min-jae. “The queue is the real story,” Zhang Wei told reporters.\n';

  test.each([
    [['--contains', 'QUEUE'], 1],
    [['--contains', '/queue|promise/'], 2],
    [['--contains', '/QUEUE/i'], 1],
    [['--match', '{promise} power'], 1],
    [['--match', '{break}'], 0],
    [['--kind', 'direct'], 2],
    [['--kind', 'indirect,mixed'], 0],
    [['--min-confidence', '0'], 2],
    [['--min-confidence', '1'], 0],
  ])('%j leaves %i of 2 quotes', async (args, count) => {
    expect((await runJson(['quotes', ...args], { stdin: text })).quotes).toHaveLength(count);
  });

  test('--speaker finds names and what they were called by', async () => {
    const output = await runJson(['quotes', '--speaker', 'kim'], { stdin: text });
    for (const { speaker } of output.quotes ?? []) expect(speaker?.name).toContain('Kim');
    expect((await runJson(['quotes', '--speaker', 'Nobody'], { stdin: text })).quotes).toEqual([]);
  });

  test.each([
    ['nunez', 1],
    ['JOSÉ', 1],
    ['Mr. Núñez', 1],
    ['min jae', 1],
    ['Kim', 1],
    ['jae kim', 0],
    ['im', 0],
  ])('--speaker %s asks for whole words, whatever case, accents, hyphens and titles', async (name, count) => {
    const stdin = 'José Núñez said that the old dam leaks. Kim Min-jae said that it was a long day.';
    expect((await runJson(['quotes', '--speaker', name], { stdin })).quotes).toHaveLength(count);
  });

  test('--explain says which rule found a quote, and why its speaker', async () => {
    const article = 'Kim Min-jae met the mayor. “We will see,” he said.';
    const [quote] = (await runJson(['quotes', '--explain'], { stdin: article })).quotes ?? [];
    expect(quote).toMatchObject({
      rule: 'quotation-speaker-verb',
      speaker: { name: 'Kim Min-jae', how: 'pronoun' },
      explanation: { candidates: [{ name: 'Kim Min-jae' }] },
    });
    const { out } = await run(['quotes', '--explain', '--width', '200'], { stdin: article });
    expect(out).toContain('quotation-speaker-verb: ');
    expect(out).toContain('“he” is Kim Min-jae: ');
    const [plain] = (await runJson(['quotes'], { stdin: article })).quotes ?? [];
    expect(plain).not.toHaveProperty('explanation');
  });

  test('--merge joins people of one full name, and nobody else', async () => {
    const texts = folder({
      'a.txt': '“We will see,” said Kim Min-jae. “No,” a spokesman said. “So it is,” said Ann Roe.',
      'b.txt': '“We have seen,” said Kim Min-jae. “Yes,” a spokesman said. “It is not,” said Roe.',
    });
    const { speakers = [] } = await runJson(['speakers', '--merge', 'a.txt', 'b.txt'], { cwd: texts });
    expect(speakers.map(({ name, documents, words, share }) => [name, documents, words, share])).toEqual([
      ['Kim Min-jae', 2, 6, 0.429],
      ['spokesman', 1, 1, 0.071],
      ['Ann Roe', 1, 3, 0.214],
      ['spokesman', 1, 1, 0.071],
      ['Roe', 1, 3, 0.214],
    ]);
  });

  test('--context gives the sentence', async () => {
    const output = await runJson(['numbers', '--context'], { stdin: 'It rained. There were 14 of them. It ended.' });
    expect(output.numbers).toMatchObject([{ context: 'There were 14 of them.' }]);
  });
});

describe('output', () => {
  test('--fields picks columns in order; alone it lists them', async () => {
    const { out } = await run(['quotes', 'article.txt', '-f', 'csv', '--fields', 'quote,line'], at);
    expect(out).toBe('quote,line\n"We cannot promise power we do not have,",3\n');
    const { out: list } = await run(['quotes', '--fields'], { ...at, stdinIsTerminal: true });
    expect(list.split('\n')).toEqual(expect.arrayContaining(['file', 'speaker', 'quote', 'at']));
  });

  test('-o makes the file when it is whole and leaves nothing else', async () => {
    const target = folder({ 'kept.csv': 'before' });
    const { code, out } = await run(['quotes', 'article.txt', '-f', 'csv', '-o', join(target, 'kept.csv')], at);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(readdirSync(target)).toEqual(['kept.csv']);
    expect(readFileSync(join(target, 'kept.csv'), 'utf8')).toBe(
      (await run(['quotes', 'article.txt', '-f', 'csv'], at)).out,
    );
  });

  test.each([
    ['article.txt/out.csv', 'part of the path is no folder'],
    ['no/such/out.csv', 'no such folder'],
    [`${'long'.repeat(100)}.csv`, 'the name is too long'],
  ])('-o where no file can be: %s', async (path, why) => {
    const { code, out, err } = await run(['quotes', 'article.txt', '-o', path], at);
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: `extract: ${path}: cannot write there: ${why}\n` });
  });

  test('-o through a link is refused', async () => {
    const target = folder({ 'real.csv': 'before' });
    symlinkSync('real.csv', join(target, 'link.csv'));
    const { code, err } = await run(['quotes', 'article.txt', '-o', join(target, 'link.csv')], at);
    expect(code).toBe(2);
    expect(err).toContain('is a link');
    expect(readFileSync(join(target, 'real.csv'), 'utf8')).toBe('before');
    expect(readdirSync(target)).toEqual(['link.csv', 'real.csv']);
  });

  test('-q leaves out the summary', async () => {
    const { out } = await run(['quotes', 'article.txt', '-q'], at);
    expect((await run(['quotes', 'article.txt'], at)).out).toMatch(/\n1 quote[^\n]*\n$/u);
    expect(out).not.toMatch(/1 quote/u);
  });

  test.each([
    [{}, null, false],
    [{}, 80, true],
    [{ NO_COLOR: '1' }, 80, false],
    [{ NO_COLOR: '' }, 80, true],
    [{ FORCE_COLOR: '1' }, null, true],
    [{ FORCE_COLOR: '0' }, 80, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, 80, false],
    [{ CLICOLOR_FORCE: '1' }, null, true],
    [{ CLICOLOR: '0' }, 80, false],
    [{ TERM: 'dumb' }, 80, false],
  ])('colour with %j on a terminal of %j columns: %j', async (env, terminal, colored) => {
    const world = { ...at, env, terminal };
    expect((await run(['quotes', 'article.txt'], world)).out.includes(ESCAPE)).toBe(colored);
    expect((await run(['quotes', 'article.txt', '--color', 'never'], world)).out).not.toContain(ESCAPE);
    expect((await run(['quotes', 'article.txt', '--color', 'always'], world)).out).toContain(ESCAPE);
    expect((await run(['quotes', 'article.txt', '--json'], world)).out).not.toContain(ESCAPE);
  });

  test.each([
    [[], {}, null, 100],
    [[], {}, 72, 72],
    [[], { COLUMNS: '64' }, 72, 64],
    [['--width', '90'], { COLUMNS: '64' }, 72, 90],
  ])('width with %j, %j, a terminal of %j: %i', async (args, env, terminal, width) => {
    const stdin = `“${'We shall not be moved from here '.repeat(20)},” said Kim Min-jae.`;
    const { out } = await run(['quotes', '--color', 'never', ...args], { stdin, env, terminal });
    const widest = Math.max(...out.split('\n').map((row) => row.length));
    expect(widest).toBeLessThanOrEqual(width);
    expect(widest).toBeGreaterThan(width - 12);
  });

  test('a terminal is shielded from control characters, a pipe gets all as it is', async () => {
    const stdin = `“We have ${ESCAPE}[31m red \u202e letters in \u009b here,” said Kim Min-jae.`;
    for (const format of ['table', 'json', 'jsonl', 'csv', 'tsv', 'markdown', 'plain']) {
      const args = ['quotes', '-f', format, '--color', 'never'];
      const shown = (await run(args, { stdin, terminal: 100 })).out;
      for (const acting of [ESCAPE, '\u202e', '\u009b']) expect(shown).not.toContain(acting);
      expect(shown).toContain('letters');
      expect((await run(args, { stdin })).out).toContain('\u202e');
    }
    const { out } = await run(['quotes', '--json'], { stdin, terminal: 100 });
    expect(JSON.parse(out)).toEqual(await runJson(['quotes'], { stdin }));
  });
});

describe('help', () => {
  const pages = [[], ...COMMANDS.map(({ name }) => [name])];

  test.each(pages.map((page) => [page]))('of %j is the same by every road, and no line is over 80', async (page) => {
    const { out, code } = await run([...page, '--help']);
    expect(code).toBe(0);
    expect((await run(['help', ...page])).out).toBe(out);
    expect((await run([...page, '-h'])).out).toBe(out);
    for (const row of out.split('\n')) expect(row.length).toBeLessThanOrEqual(80);
  });

  test.each(COMMANDS.map((command) => [command.name, command] as const))(
    'of %s names all its options',
    async (name, command) => {
      const { out } = await run(['help', name]);
      for (const { flags } of command.options.flatMap(({ options }) => options)) expect(out).toContain(flags);
    },
  );

  test.each(topicNames)('on %s', async (topic) => {
    const { out, code } = await run(['help', topic]);
    expect(code).toBe(0);
    for (const row of out.split('\n')) expect(row.length).toBeLessThanOrEqual(80);
    expect((await run(['--help'])).out).toMatch(new RegExp(`^Topics .*\\b${topic}\\b`, 'mu'));
  });

  test('without anything at all: on standard error, and that is an error', async () => {
    const { code, out, err } = await run([]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe((await run(['--help'])).out);
  });

  test('the version is that of the package', async () => {
    const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
    expect(TOOL).toEqual({ name, version });
    expect((await run(['--version'])).out).toBe(`${name} ${version}\n`);
  });
});
