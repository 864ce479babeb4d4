import { realpathSync } from 'node:fs';
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
  const kept = found.filter((path) => !ofIgnoring(path) && !isIgnored(path, rules.flat()));
  return unlinked(folder, kept).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** Links can lead to a file twice, or round in a circle: each file once, by the shortest way to it. */
function unlinked(folder: string, paths: readonly string[]): string[] {
  const byFile = new Map<string, string>();
  for (const path of paths.toSorted(shallowFirst)) {
    const file = realpathSync.native(join(folder, path));
    if (!byFile.has(file)) byFile.set(file, path);
  }
  return [...byFile.values()];
}

const rulesIn = async (folder: string, path: string): Promise<readonly IgnoreRule[]> =>
  ignoreRules(await readFile(join(folder, path), 'utf8'), posix.dirname(path));

/** A rule deeper down overrules those above it. */
const shallowFirst = (a: string, b: string): number => a.split('/').length - b.split('/').length || (a < b ? -1 : 1);
