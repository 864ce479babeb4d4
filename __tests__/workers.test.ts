import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPool } from '../src/cli/extraction/workers/pool.js';
import type { Answer, Task } from '../src/cli/extraction/workers/task.js';

const SETUP = { command: 'quotes', args: [], kinds: [] };
const dying = new URL('support/dying-worker.mjs', import.meta.url);

/** What comes of the texts, in the order in which it was taken. */
async function poolOn(texts: readonly string[], size: number): Promise<readonly string[]> {
  const taken: string[] = [];
  const readHere = ({ document: { text } }: Task): Answer => ({ piece: text, tally: { records: 0, speakerless: 0 } });
  const pool = openPool(size, dying, SETUP, readHere, ({ document: { doc = '' } }, answer) => {
    taken.push(`${doc}: ${'piece' in answer ? answer.piece.slice(0, 5) : answer.broke.message}`);
    return Promise.resolve();
  });
  for (const [i, text] of texts.entries()) await pool.offer({ file: 'f', document: { doc: `d${i}`, text } });
  await pool.finish();
  pool.stop();
  return taken;
}

test('a worker that dies names its document, and the rest goes on in order', async () => {
  expect(await poolOn(['one', 'die', 'two', 'throw', 'three'], 2)).toEqual([
    'd0: one',
    'd1: its worker ended',
    'd2: two',
    'd3: thrown',
    'd4: three',
  ]);
});

test('many batches come back in the order of the documents', async () => {
  const texts = Array.from({ length: 60 }, (_, i) => `${i} `.padEnd(i % 7 === 0 ? 200_000 : 20_000, 'x'));
  const taken = await poolOn(texts, 3);
  expect(taken).toEqual(texts.map((text, i) => `d${i}: ${text.slice(0, 5)}`));
});

test('the program writes the same bytes of a corpus and a book with one thread and with three', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-workers-'));
  try {
    const article = readFileSync('fixtures/articles/power-grid/article.txt', 'utf8');
    const file = join(folder, 'corpus.jsonl');
    const documents = Math.ceil(7_000_000 / article.length);
    const corpus = Array.from({ length: documents }, (_, i) => JSON.stringify({ id: `a${i}`, text: article }));
    writeFileSync(file, `${corpus.join('\n')}\n{"id": "last"}\n`);
    const book = join(folder, 'book.txt');
    writeFileSync(book, article.repeat(300));
    const run = (jobs: string): readonly [number | null, string, string] => {
      const args = ['bin/extract.js', 'dates', file, book, '--format', 'jsonl', '--jobs', jobs];
      const { status, stdout, stderr } = spawnSync(process.execPath, args, {
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
      });
      return [status, stdout, stderr];
    };
    const [status, stdout, stderr] = run('1');
    expect(status).toBe(2);
    expect(stdout.split('\n').length).toBeGreaterThan(documents);
    expect(run('3')).toEqual([status, stdout, stderr]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 120_000);

test('a worker that dies: its document is named, the others are done, 70', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-workers-'));
  try {
    const file = join(folder, 'corpus.jsonl');
    const filler = '“We will appeal,” said Ann Roe.\n'.repeat(1000);
    // The first texts behind two million characters are a worker's.
    const DEADLY = 64;
    const texts = Array.from({ length: 120 }, (_, i) => (i === DEADLY ? '“I will not,” said Bo Lind.' : filler));
    writeFileSync(file, texts.map((text, i) => `${JSON.stringify({ id: `d${i}`, text })}\n`).join(''));
    const deadly = `import { parentPort } from 'node:worker_threads';
      const post = parentPort?.postMessage.bind(parentPort);
      if (parentPort) parentPort.postMessage = (answer) => (answer.piece?.startsWith('d${DEADLY}') ? process.exit(1) : post(answer));`;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        '--import',
        `data:text/javascript,${encodeURIComponent(deadly)}`,
        'bin/extract.js',
        'quotes',
        file,
        '-f',
        'csv',
      ].concat(['--fields', 'doc', '--jobs', '2']),
      { encoding: 'utf8' },
    );
    expect({ status, stderr }).toEqual({
      status: 70,
      stderr: expect.stringMatching(
        /^extract: internal error in \S+corpus\.jsonl, document d64 \(quotes\): .+\n$/u,
      ) as string,
    });
    const done = [...new Set(stdout.trim().split('\n').slice(1))];
    expect(done).toEqual(texts.flatMap((_, i) => (i === DEADLY ? [] : [`d${i}`])));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
