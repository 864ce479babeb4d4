import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import stringWidth from 'string-width';
import type { RecordKind } from '../src/records.js';
import { defuseFormula, escapeControls, escapeCsv, escapeMarkdown, escapeTsv } from '../src/render/escape.js';
import { FORMATS } from '../src/render/formats.js';
import { share } from '../src/render/layout.js';
import type { RenderEnv } from '../src/render/renderer.js';
import { viewOf } from '../src/render/views.js';
import { displayWidth, wrap } from '../src/render/width.js';
import { parseCsv } from './support/csv.js';
import { DOCUMENT, ENV, quote } from './support/records.js';

const KINDS: readonly RecordKind[] = ['quotes', 'speakers', 'numbers', 'dates', 'facts'];

async function render(format: string, env: Partial<RenderEnv> = {}, documents = [DOCUMENT]): Promise<string> {
  const renderer = await FORMATS.find(({ id }) => id === format)?.load();
  if (!renderer) throw new Error(`no format ${format}`);
  const rendering = renderer({ ...ENV, ...env });
  return [rendering.begin(), ...documents.map(rendering.document), rendering.end([], [])].join('');
}

describe('every format looks as a person found it good', () => {
  const cases = FORMATS.flatMap(({ id }): [string, string, Partial<RenderEnv>][] =>
    id === 'table'
      ? KINDS.flatMap((kind): [string, string, Partial<RenderEnv>][] =>
          [40, 80, 120].map((width) => [`${kind}.table-${width}.txt`, id, { kinds: [kind], width }]),
        )
      : [[`all.${id}.txt`, id, { kinds: KINDS }]],
  );

  test.each([...cases, ['all.table-ascii.txt', 'table', { kinds: KINDS, ascii: true }] as const])(
    '%s',
    async (name, format, env) => {
      const path = `fixtures/renders/${name}`;
      const rendered = await render(format, env);
      if (process.env['UPDATE']) {
        mkdirSync('fixtures/renders', { recursive: true });
        writeFileSync(path, rendered);
      }
      expect(rendered).toBe(readFileSync(path, 'utf8'));
    },
  );
});

test('in JSON Lines the type goes to the front, whatever a text says of one', async () => {
  const [date] = DOCUMENT.records.dates ?? [];
  const text = `,"type":"${date?.type ?? ''}"`;
  const records = { dates: date ? [{ ...date, text, why: text }] : [] };
  const written = await render('jsonl', { kinds: ['dates'] }, [{ ...DOCUMENT, records }]);
  expect(Object.entries(JSON.parse(written) as object)).toEqual(
    Object.entries({ type: date?.type, record: 'date', ...date, text, why: text }),
  );
});

describe('tables', () => {
  const hostile = [
    'plain words',
    'anticonstitutionnellementanticonstitutionnellementanticonstitutionnellement',
    '수도권 전력망이 한계에 다다랐다는 말이다',
    '수도권 전력망이'.normalize('NFD'),
    '排队才是真正的故事排队才是真正的故事排队才是真正的故事',
    'データセンターの電力需要',
    'e\u0301tude '.repeat(9).trim(),
    '👩‍👩‍👧‍👦 family 🇰🇷 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🫠',
    'ภาษาไทย देवनागरी',
    'a\u0301'.repeat(300),
    'https://example.org/a/very/long/path/that/nobody/would/ever/want/to/read/in/a/table?at=all#never',
  ];
  const documents = hostile.map((text) => ({ ...DOCUMENT, records: { quotes: [quote(text, text)] } }));

  test.each([20, 40, 59, 60, 80, 100, 120, 200])(
    'at %i columns: no line is wider, no character is lost',
    async (width) => {
      const { table } = await import('../src/render/table.js');
      for (const [i, document] of documents.entries()) {
        const drawn = table({ ...ENV, width, fields: ['quote'] }).document(document);
        for (const line of drawn.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
        const bare = (text: string): string => text.replace(/\s+/gu, '');
        expect(bare(drawn)).toContain(bare(`“${hostile[i] ?? ''} […] ${hostile[i] ?? ''}”`));
      }
    },
  );

  test('columns stay in line whatever the script', async () => {
    const all = { ...DOCUMENT, records: { quotes: hostile.slice(0, 9).map((text) => quote(text)) } };
    const drawn = await render('table', { width: 120, fields: ['quote', 'id', 'kind'], quiet: true }, [all]);
    const at = drawn
      .split('\n')
      .filter((line) => line.includes('q-1'))
      .map((line) => stringWidth(line.slice(0, line.indexOf('q-1'))));
    expect(new Set(at).size).toBe(1);
    expect(at).toHaveLength(9);
  });

  test('show every row of many', async () => {
    const quotes = Array.from({ length: 1200 }, () => quote('We cannot promise power we do not have,'));
    const drawn = await render('table', {}, [{ ...DOCUMENT, records: { quotes } }]);
    expect(drawn.split('We cannot promise')).toHaveLength(1201);
  });

  test('share gives no column more than it likes, and all of them no more than there is', () => {
    const demand = fc
      .tuple(fc.nat({ max: 60 }), fc.nat({ max: 20 }), fc.boolean())
      .map(([liked, needed, wraps]) => ({ liked, needed: Math.min(liked, needed), wraps }));
    fc.assert(
      fc.property(fc.array(demand, { minLength: 1, maxLength: 8 }), fc.nat({ max: 200 }), (demands, room) => {
        const widths = share(demands, room);
        if (!widths) return;
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(room);
        demands.forEach(({ liked, wraps }, i) => {
          expect(widths[i]).toBeLessThanOrEqual(liked);
          expect(wraps || widths[i] === liked).toBe(true);
        });
      }),
    );
  });
});

describe('wrap', () => {
  const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
  const isOneCharacter = (line: string): boolean => [...graphemes.segment(line)].length === 1;

  test('keeps every visible character in order, and no line is too wide but a single wide character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 30 }), (text, width) => {
        const lines = wrap(text, width).map(({ start, end }) => text.slice(start, end));
        expect(lines.join('').replace(/[ \n]/gu, '')).toBe(text.replace(/[ \n]/gu, ''));
        expect(lines.filter((line) => displayWidth(line) > width && !isOneCharacter(line))).toEqual([]);
      }),
    );
  });

  test('breaks at spaces, and words only where they are longer than a line', () => {
    const lines = (text: string, width: number): string[] =>
      wrap(text, width).map(({ start, end }) => text.slice(start, end));
    expect(lines('the queue is the story', 9)).toEqual(['the queue', 'is the', 'story']);
    expect(lines('a longwordindeed b', 6)).toEqual(['a long', 'wordin', 'deed b']);
    expect(lines('한국어', 4)).toEqual(['한국', '어']);
    expect(lines('one\ntwo', 9)).toEqual(['one', 'two']);
  });
});

describe('CSV', () => {
  test('reads back to the same values, whatever is in them', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
        const text = rows.map((row) => `${row.map(escapeCsv).join(',')}\n`).join('');
        expect(parseCsv(text)).toEqual(rows);
      }),
    );
  });

  test('has as many fields in each row as names, in every kind', async () => {
    for (const kinds of [...KINDS.map((kind) => [kind]), KINDS]) {
      const [head, ...rows] = parseCsv(await render('csv', { kinds }));
      for (const row of rows) expect(row).toHaveLength(head?.length ?? 0);
      expect(new Set(head).size).toBe(head?.length);
    }
  });

  test('begins with a mark for Excel and defuses formulas where asked', async () => {
    expect(await render('csv', { byteOrderMark: true })).toMatch(/^\ufefffile,/u);
    const formula = { ...DOCUMENT, records: { quotes: [quote('=1+1')] } };
    expect(await render('csv', { fields: ['quote'], defuseFormulas: true }, [formula])).toBe("quote\n'=1+1\n");
    expect(await render('csv', { fields: ['quote'] }, [formula])).toBe('quote\n=1+1\n');
    for (const start of ['=', '+', '-', '@', '\t', '\r', '\n', ' =', '\u00a0@', '＝', '＋', '－', '＠'])
      expect(defuseFormula(`${start}x`)).toBe(`'${start}x`);
    for (const plain of ['1-1', ' x', 'a=b', '']) expect(defuseFormula(plain)).toBe(plain);
  });

  test('tabs and line ends of the text do not break TSV', () => {
    expect(escapeTsv('a\tb\nc\\d\re')).toBe('a\\tb\\nc\\\\d\\re');
  });
});

describe('escapes', () => {
  test('nothing that acts on a terminal is left, and doing it twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shielded = escapeControls(text);
        expect(shielded).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
        expect(shielded.replace(/[\t\n]/gu, '')).not.toMatch(/\p{Cc}/u);
        expect(escapeControls(shielded)).toBe(shielded);
      }),
    );
  });

  test('a cell of Markdown holds no markup and no row break', () => {
    expect(escapeMarkdown('a | b\n*c* <d> [e](f) `g`')).toBe('a \\| b \\*c\\* \\<d\\> \\[e\\](f) \\`g\\`');
  });

  test('rows of Markdown are equally wide', async () => {
    const rows = (await render('markdown')).split('\n').filter((line) => line.startsWith('|'));
    const cells = rows.map((row) => row.replace(/\\./gu, '').split('|').length);
    expect(new Set(cells).size).toBe(1);
  });
});

test('every column that a table shows is one that --fields takes', () => {
  for (const kind of KINDS) {
    const { columns, table } = viewOf(kind);
    const names = columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name } of table) expect(names).toContain(name);
  }
});
