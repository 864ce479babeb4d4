import { readFile } from 'node:fs/promises';
import { posix, join } from 'node:path';
import { ignoreRules, isIgnored, type IgnoreRule } from './ignore.js';

const IGNORE_FILES = ['.gitignore', '.extractignore'];

/** The files below a folder that end so, relative to it, sorted; what its ignore files name is left out. */
export async function walk(folder: string, extensions: readonly string[]): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  const wanted = extensions.map((extension) => `**/*${extension}`);
  const found = await glob([...wanted, ...IGNORE_FILES.map((name) => `**/${name}`)], {
    cwd: folder,
    caseSensitiveMatch: false,
    expandDirectories: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
  });
  const ofIgnoring = (path: string): boolean => IGNORE_FILES.includes(posix.basename(path));
  const rules = await Promise.all(
    found
      .filter(ofIgnoring)
      .sort(shallowFirst)
      .map((path) => rulesIn(folder, path)),
  );
  return found
    .filter((path) => !ofIgnoring(path) && !isIgnored(path, rules.flat()))
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

const rulesIn = async (folder: string, path: string): Promise<readonly IgnoreRule[]> =>
  ignoreRules(await readFile(join(folder, path), 'utf8'), posix.dirname(path));

/** A rule deeper down overrules those above it. */
const shallowFirst = (a: string, b: string): number => a.split('/').length - b.split('/').length;
