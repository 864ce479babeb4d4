import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { folder } from './support/io.js';

const BIN = resolve('bin/extract.js');
const ARTICLE = '“We cannot promise power we do not have,” said Kim Min-jae, chief executive of Hanbit Grid Corp.\n';
const cwd = folder({ 'article.txt': ARTICLE });
const corpus = (documents: number): string =>
  Array.from({ length: documents }, (_, i) => `${JSON.stringify({ id: i, text: ARTICLE.repeat(20) })}\n`).join('');

const extract = (args: readonly string[], input = ''): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [BIN, ...args], { cwd, input, encoding: 'utf8', maxBuffer: 2 ** 28 });

const sh = (command: string): SpawnSyncReturns<string> =>
  spawnSync('bash', ['-c', command.replaceAll('extract ', `"${process.execPath}" "${BIN}" `)], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });

/* eslint jest/no-standalone-expect: ["error", { "additionalTestBlockFunctions": ["posix", "withFullDisk", "withOtherUser"] }] */
const posix = process.platform === 'win32' ? test.skip : test;
const withFullDisk = existsSync('/dev/full') ? test : test.skip;

beforeAll(() => {
  writeFileSync(join(cwd, 'corpus.jsonl'), corpus(500));
});

test('reads standard input and a file alike', () => {
  const piped = extract(['quotes', '-f', 'csv', '--fields', 'speaker,quote'], ARTICLE);
  const named = extract(['quotes', '-f', 'csv', '--fields', 'speaker,quote', 'article.txt']);
  expect(piped).toMatchObject({ status: 0, stderr: '', stdout: named.stdout });
  expect(named.stdout).toBe('speaker,quote\nKim Min-jae,"We cannot promise power we do not have,"\n');
});

test.each([
  [['quotes', 'gone.log'], 2, 'extract: gone.log: no such file\n'],
  [['quotes', '--fromat', 'csv', 'article.txt'], 2, 'extract: there is no option --fromat. Did you mean --format?\n'],
  [['quots'], 2, 'extract: there is no command “quots”. Did you mean quotes?\n'],
])('%j ends with %i and one line', (args, status, stderr) => {
  expect(extract(args)).toMatchObject({ status, stderr, stdout: '' });
});

posix('a reader that leaves: silence and 0', () => {
  for (const format of ['table', 'json', 'jsonl', 'csv', 'markdown']) {
    const { stdout, stderr } = sh(`extract all corpus.jsonl -f ${format} | head -c 1; echo " ended \${PIPESTATUS[0]}"`);
    expect({ stderr, stdout: stdout.slice(1) }).toEqual({ stderr: '', stdout: ' ended 0\n' });
  }
});

/** The superuser may read everything: only another user can be refused. */
const withOtherUser = process.getuid?.() === 0 ? test : test.skip;

withOtherUser('what may not be read is named, a file or a folder, and the others are done', () => {
  const locked = folder({ 'a.txt': ARTICLE, 'b.txt': ARTICLE, 'shut/c.txt': ARTICLE });
  chmodSync(locked, 0o755);
  chmodSync(join(locked, 'b.txt'), 0);
  chmodSync(join(locked, 'shut'), 0);
  const args = [BIN, 'quotes', '.', 'shut', '-f', 'csv', '--fields', 'file,speaker'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: locked, encoding: 'utf8', uid: 65534 });
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: 'file,speaker\n./a.txt,Kim Min-jae\n',
    stderr: './shut ./b.txt shut'.replaceAll(/(\S+) ?/gu, 'extract: $1: permission denied\n'),
  });
});

withFullDisk('a full disk: one line and 2', () => {
  const line = 'extract: cannot write the output: no space left on the device\n';
  expect(sh('extract quotes article.txt > /dev/full')).toMatchObject({ status: 2, stderr: line });
  expect(sh('extract all corpus.jsonl --json > /dev/full')).toMatchObject({ status: 2, stderr: line });
  expect(sh('extract --help > /dev/full')).toMatchObject({ status: 2, stderr: line });
});

posix('a slow reader gets all of a large output, and the exit code stays', () => {
  const { stdout, stderr } = sh(
    'set -o pipefail; extract all corpus.jsonl gone.log --json | (sleep 0.3; cat); echo "ended ${PIPESTATUS[0]}"',
  );
  const end = stdout.lastIndexOf('ended ');
  expect(stdout.slice(end)).toBe('ended 2\n');
  expect(stderr).toBe('extract: gone.log: no such file\n');
  const output = JSON.parse(stdout.slice(0, end)) as { quotes: unknown[]; files: { documents: number }[] };
  expect(output.files[0]?.documents).toBe(500);
  expect(stdout.length).toBeGreaterThan(2_000_000);
});

posix('a folder on standard input is no empty text', () => {
  const { status, stdout, stderr } = sh('extract quotes - < .');
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: '',
    stderr: 'extract: standard input: it is a folder\n',
  });
});

test('the same bytes in any time zone, locale and home', () => {
  const runs = [
    { TZ: 'Asia/Seoul', LANG: 'C', HOME: '/nowhere' },
    { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  ].map((env) =>
    spawnSync(process.execPath, [BIN, 'all', 'article.txt', '--json'], {
      cwd,
      env: { PATH: process.env['PATH'] ?? '', ...env },
    }),
  );
  expect(runs[0]?.stdout.length).toBeGreaterThan(500);
  expect(runs[0]?.stdout.equals(runs[1]?.stdout ?? Buffer.alloc(0))).toBe(true);
});

posix('Ctrl-C: 130, and no half-written file', async () => {
  const target = folder({});
  const child = spawn(
    process.execPath,
    [BIN, 'quotes', '-', '--input-format', 'jsonl', '-f', 'jsonl', '-o', join(target, 'out')],
    { cwd },
  );
  const ended = new Promise<number | null>((done) => child.on('exit', done));
  child.stdin.on('error', () => undefined);
  child.stdin.write(corpus(300));
  while (readdirSync(target).length === 0) await new Promise((done) => setTimeout(done, 20));
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  expect(readdirSync(target)).toEqual([]);
});

test('memory does not grow with the corpus', () => {
  // Kept, the quotes of this corpus would take more than this heap.
  const megabytes = 48;
  writeFileSync(join(cwd, 'large.jsonl'), corpus(4000));
  const heap = [`--max-old-space-size=${megabytes}`, '--max-semi-space-size=2'];
  const args = [...heap, BIN, 'quotes', 'large.jsonl', '-f', 'jsonl', '-o', 'large.out'];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(statSync(join(cwd, 'large.out')).size).toBeGreaterThan(megabytes * 2 ** 20);
});

test('eight times the documents take no more memory', () => {
  const usage = pathToFileURL(resolve('__tests__/bench/usage.mjs')).href;
  const peak = (documents: number): number => {
    writeFileSync(join(cwd, 'many.jsonl'), corpus(documents));
    const args = ['--import', usage, BIN, 'quotes', 'many.jsonl', '-f', 'jsonl', '--jobs', '1', '-o', 'many.out'];
    const { status, output } = spawnSync(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
    expect(status).toBe(0);
    return (JSON.parse(String(output[3])) as { memory: number }).memory;
  };
  // The first thousand warm up the engine, which takes memory of its own.
  expect(peak(12_000) / peak(1_500)).toBeLessThan(1.1);
});

test('a document too long for the heap is refused, in a corpus too, and the others are done', () => {
  const long = 'It rained in Icheon. '.repeat(200_000);
  writeFileSync(join(cwd, 'long.md'), long);
  writeFileSync(join(cwd, 'long.jsonl'), `${JSON.stringify({ id: 'long', text: long })}\n${corpus(1)}`);
  const args = ['--max-old-space-size=64', BIN, 'quotes', 'long.md', 'long.jsonl', '-f', 'csv', '--fields', 'file,doc'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toMatch(
    /^extract: long\.md: longer than \d+ MB; cut it into parts\nextract: long\.jsonl:1: longer than \d+ MB; cut it into parts\n$/u,
  );
  expect(stdout.split('\n').slice(0, 2)).toEqual(['file,doc', 'long.jsonl,0']);
});

test('help, version and errors load neither compromise nor cli-table3 nor the extractors', () => {
  const hook =
    'data:text/javascript,' +
    encodeURIComponent(`
      import { writeSync } from 'node:fs';
      export async function load(url, context, next) { writeSync(2, url + '\\n'); return next(url, context); }
    `);
  const register = `data:text/javascript,${encodeURIComponent(`import { register } from 'node:module'; register(${JSON.stringify(hook)});`)}`;
  const loaded = (args: readonly string[]): string =>
    spawnSync(process.execPath, ['--import', register, BIN, ...args], { cwd, encoding: 'utf8' }).stderr;
  const heavy = /node_modules\/(?:compromise|cli-table3|chalk|string-width)\//u;
  for (const args of [['--help'], ['--version'], ['quotes', '--help'], ['quots'], ['quotes', '--fromat']]) {
    expect(loaded(args)).toContain('dist/cli/main.js');
    expect(loaded(args)).not.toMatch(heavy);
    expect(sourcesOf(loaded(args))).not.toMatch(/src\/(?:extract|lexicon|nlp)\//u);
  }
  expect(sourcesOf(loaded(['quotes', 'article.txt']))).toMatch(/src\/extract\//u);
  expect(loaded(['quotes', 'article.txt'])).toMatch(heavy);
});

/** The source files that esbuild names in the chunks loaded. */
const sourcesOf = (loaded: string): string =>
  loaded
    .split('\n')
    .filter((url) => url.startsWith('file:') && url.includes('/dist/'))
    .map((url) => readFileSync(new URL(url), 'utf8'))
    .join('\n');

posix('thousands of files: none stays open', () => {
  const limited = sh('ulimit -n 64; yes article.txt | head -n 3000 | extract quotes --files-from - -f csv | wc -l');
  expect(limited).toMatchObject({ stderr: '', stdout: '3001\n' });
});
