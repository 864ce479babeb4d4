import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Quote } from '../src/records.js';
import { folder } from './support/io.js';

/**
 * Every block marked `console` in the README is run in the folder of the bundled article, and what it shows must be what is
 * printed. `npm run golden` writes the true output into the blocks; read the difference before you commit it.
 */
const README = 'README.md';
const ARTICLE_FOLDER = resolve('fixtures/articles/power-grid');
const BLOCK = /(?<open>```console\n)(?<body>[\s\S]*?)(?<close>```)/gu;
const update = process.env['UPDATE'] === '1';

const bin = mkdtempSync(join(tmpdir(), 'nutgraf-readme-'));
afterAll(() => {
  rmSync(bin, { recursive: true });
});

/** The commands of a block: lines after `$ `. */
const commandsOf = (body: string): string[] =>
  body.split('\n').flatMap((line) => (line.startsWith('$ ') ? [line.slice(2)] : []));

function sh(command: string, cwd: string, env: Readonly<Record<string, string>> = {}): SpawnSyncReturns<string> {
  for (const name of ['extract', 'nutgraf']) {
    writeFileSync(join(bin, name), `#!/bin/sh\nexec "${process.execPath}" "${resolve('bin/extract.js')}" "$@"\n`);
    chmodSync(join(bin, name), 0o755);
  }
  return spawnSync('bash', ['-c', command], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${bin}:${process.env['PATH'] ?? ''}`, COLUMNS: '80', LC_ALL: 'C.UTF-8', ...env },
  });
}

function run(command: string): string {
  const { stdout, stderr } = sh(`${command} 2>&1`, ARTICLE_FOLDER);
  return `${tidy(`$ ${command}\n${stdout}${stderr}`)}\n`;
}

/** Without white space at the ends of lines and of the whole, as editors leave it. */
const tidy = (body: string): string =>
  body
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();

const trueBody = (body: string): string => commandsOf(body).map(run).join('');

const unix = process.platform === 'win32' ? describe.skip : describe;

unix('README', () => {
  const text = readFileSync(README, 'utf8');
  const blocks = [...text.matchAll(BLOCK)].map((match) => match.groups?.['body'] ?? '');

  test('has a job array whose tasks write what the files hold, each its own', () => {
    const job = /```sh\n(?<job>#!\/bin\/bash\n#SBATCH[\s\S]*?)```/u.exec(text)?.groups?.['job'] ?? '';
    const files = {
      'a 1.txt': '“We will appeal,” said Ann Roe.\n',
      'b.srt': '1\n00:01,000 --> 00:02,000\n“We have won,” said Bo Lind.\n',
    };
    const cwd = folder({ ...files, 'files.txt': Object.keys(files).join('\n') });
    const speakers = Object.keys(files).map((_, i) => {
      const task = { SLURM_ARRAY_TASK_ID: `${i + 1}`, SLURM_CPUS_PER_TASK: '2' };
      expect(sh(job, cwd, task)).toMatchObject({ status: 0, stdout: '', stderr: '' });
      const { speaker } = JSON.parse(readFileSync(join(cwd, `quotes-${i + 1}.jsonl`), 'utf8')) as Quote;
      return speaker?.name;
    });
    expect(speakers).toEqual(['Ann Roe', 'Bo Lind']);
  });

  test('shows commands', () => {
    expect(blocks.flatMap(commandsOf).length).toBeGreaterThan(4);
  });

  if (update) {
    test('is brought up to date', () => {
      writeFileSync(
        README,
        text.replace(BLOCK, (_, open: string, body: string, close: string) => open + trueBody(body) + close),
      );
      expect(readFileSync(README, 'utf8')).toContain('```console');
    });
  } else {
    test.each(blocks.map((body) => [commandsOf(body).join(' ; '), body]))('%s', (_, body) => {
      expect(`${tidy(body)}\n`).toBe(trueBody(body));
    });
  }
});
