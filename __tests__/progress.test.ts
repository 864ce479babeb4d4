import { Writable } from 'node:stream';
import { openProgress, type Progress } from '../src/cli/extraction/progress.js';
import type { Terminal } from '../src/cli/io.js';

interface Screen {
  readonly progress: Progress;
  readonly written: string[];
  /** Lets milliseconds pass. */
  readonly wait: (milliseconds: number) => void;
}

interface World {
  /** Columns of standard error; null where it is no terminal, as for `stdout`. */
  readonly columns?: number | null;
  readonly stdout?: number | null;
  readonly env?: Readonly<Record<string, string>>;
  readonly options?: Parameters<typeof openProgress>[1];
}

const terminal = (written: string[], columns: number | null): Terminal =>
  Object.assign(
    new Writable({
      write(chunk: Buffer, _, done) {
        written.push(chunk.toString());
        done();
      },
    }),
    columns === null ? {} : { isTTY: true, columns },
  );

async function screen({ columns = 60, stdout = null, env = {}, options = {} }: World = {}): Promise<Screen> {
  const written: string[] = [];
  let time = 5000;
  const io = {
    stdin: process.stdin,
    stdout: terminal([], stdout),
    stderr: terminal(written, columns),
    env,
    cwd: '/',
    onInterrupt: () => () => undefined,
  };
  const progress = await openProgress(io, options, () => time);
  return { progress, written, wait: (milliseconds) => void (time += milliseconds) };
}

const ERASED = '\r\u001b[2K';

test('a line after a second, no more than ten a second, and gone at the end', async () => {
  const { progress, written, wait } = await screen();
  progress.count('a.txt', 40_000, true);
  wait(999);
  progress.count('b.txt', 60_000, true);
  expect(written).toEqual([]);
  wait(1);
  progress.count('c.txt', 1_000_000, true);
  progress.count('d.txt', 100, true);
  wait(100);
  progress.count('d.txt', 900_000, false);
  progress.end();
  progress.end();
  expect(written).toEqual([
    '3 texts, 1.1 million characters: c.txt',
    ERASED,
    '4 texts, 2.0 million characters: d.txt',
    ERASED,
  ]);
});

test('a message stands above the line', async () => {
  const { progress, written, wait } = await screen();
  progress.write('first\n');
  wait(1000);
  progress.count('a.txt', 1, true);
  progress.write('second\n');
  progress.end();
  const line = '1 text, 0.0 million characters: a.txt';
  expect(written).toEqual(['first\n', line, ERASED, `second\n${line}`, ERASED]);
});

test('a name neither breaks the line nor acts on the terminal', async () => {
  const { progress, written, wait } = await screen({ columns: 60 });
  wait(1000);
  progress.count(`${'long/'.repeat(20)}.txt`, 1, true);
  wait(1000);
  progress.count('\u001b]0;x.txt', 1, true);
  expect(written).toEqual([
    '1 text, 0.0 million characters: long/long/long/long/long/lo',
    ERASED,
    String.raw`2 texts, 0.0 million characters: \u001b]0;x.txt`,
  ]);
});

test.each([
  ['standard error is no terminal', { columns: null }],
  ['the records go to the terminal', { stdout: 60 }],
  ['the terminal is dumb', { env: { TERM: 'dumb' } }],
  ['--quiet', { options: { quiet: true } }],
])('nothing but messages where %s', async (_, world) => {
  const { progress, written, wait } = await screen(world);
  wait(5000);
  progress.count('a.txt', 1, true);
  progress.write('message\n');
  progress.end();
  expect(written).toEqual(['message\n']);
});

test('findings, which may be far between, go to the terminal above the line', async () => {
  const { progress, written, wait } = await screen({ stdout: 60, options: { seldom: true } });
  wait(1000);
  progress.count('a.txt', 1, true);
  progress.clear();
  progress.clear();
  progress.write('message\n');
  wait(100);
  progress.count('b.txt', 1, true);
  expect(written).toEqual([
    '1 text, 0.0 million characters: a.txt',
    ERASED,
    'message\n',
    '2 texts, 0.0 million characters: b.txt',
  ]);
});

test('a terminal that does not know its width', async () => {
  const { progress, written, wait } = await screen({ columns: 0 });
  wait(1000);
  progress.count('a.txt', 1, true);
  expect(written).toEqual(['1 text, 0.0 million characters: a.txt']);
});

test('the records go to a file while standard output is a terminal', async () => {
  const { progress, written, wait } = await screen({ stdout: 60, options: { output: 'out.csv' } });
  wait(5000);
  progress.count('a.txt', 1, true);
  expect(written).toHaveLength(1);
});
