import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

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

function run(command: string): string {
  for (const name of ['extract', 'nutgraf']) {
    writeFileSync(join(bin, name), `#!/bin/sh\nexec "${process.execPath}" "${resolve('bin/extract.js')}" "$@"\n`);
    chmodSync(join(bin, name), 0o755);
  }
  const { stdout, stderr } = spawnSync('bash', ['-c', `${command} 2>&1`], {
    cwd: ARTICLE_FOLDER,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${bin}:${process.env['PATH'] ?? ''}`, COLUMNS: '80', LC_ALL: 'C.UTF-8' },
  });
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
