import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The package as npm would publish it, unpacked where our own dependencies are found. */
const home = mkdtempSync(resolve('node_modules', '.packed-'));
const installed = join(home, 'node_modules', 'nutgraf');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}
let packed: Packed;

const run = (command: string, args: readonly string[], cwd: string): { stdout: string; status: number | null } => {
  const { stdout, stderr, status } = spawnSync(command, args, { cwd, encoding: 'utf8', shell: command === 'npm.cmd' });
  return { stdout: status === 0 ? stdout : stdout + stderr, status };
};

beforeAll(() => {
  run(npm, ['run', '--silent', 'types'], '.');
  const { stdout } = run(npm, ['pack', '--json', '--ignore-scripts', '--pack-destination', home], '.');
  const report = JSON.parse(stdout) as Packed[] | Record<string, Packed>;
  [packed] = Object.values(report) as [Packed];
  mkdirSync(installed, { recursive: true });
  run('tar', ['-xzf', join(home, packed.filename), '--strip-components=1', '-C', installed], '.');
});

afterAll(() => {
  rmSync(home, { recursive: true });
});

test('holds the program, its types, its schema and one article, and nothing of the workshop', () => {
  const paths = packed.files.map((file) => file.path);
  expect(paths).toEqual(
    expect.arrayContaining([
      'bin/extract.js',
      'dist/index.js',
      'dist/cli/main.js',
      'dist/types/index.d.ts',
      'schema/extract-1.json',
      'fixtures/articles/power-grid/article.txt',
      'README.md',
      'LICENSE',
    ]),
  );
  expect(paths.filter((path) => /^(?:src|__tests__|node_modules|\.)/u.test(path))).toEqual([]);
});

test('stays small', () => {
  expect(packed.size).toBeLessThan(700_000);
});

test('has both names for the program', () => {
  const { bin } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { bin: Record<string, string> };
  expect(Object.keys(bin)).toEqual(['extract', 'nutgraf']);
  for (const path of Object.values(bin)) {
    const { stdout, status } = run(
      process.execPath,
      [join(installed, path), 'quotes', '--json', 'article.txt'],
      join(installed, 'fixtures/articles/power-grid'),
    );
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as { quotes: unknown[] }).quotes.length).toBeGreaterThan(3);
  }
});

test('is a library', () => {
  const code = `import { extract } from 'nutgraf'; console.log(extract('“We will appeal,” said Ann Roe.').quotes[0].speaker.name)`;
  const { stdout } = run(process.execPath, ['--input-type=module', '--eval', code], home);
  expect(stdout).toBe('Ann Roe\n');
});

test('no runtime package runs a script when it is installed', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { dev?: boolean; hasInstallScript?: boolean }>;
  };
  const scripted = Object.entries(packages).filter(
    ([path, entry]) => path !== '' && !entry.dev && entry.hasInstallScript,
  );
  expect(scripted.map(([path]) => path)).toEqual([]);
});
