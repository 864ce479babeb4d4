import { readdir, realpathSync, type Dirent } from 'node:fs';
import { access, constants, readFile, stat } from 'node:fs/promises';
import { posix, join, relative, sep } from 'node:path';
import { ignoreRules, isIgnored, type IgnoreRule } from './ignore.js';

const IGNORE_FILES = ['.gitignore', '.extractignore'];

/**
 * The files below a folder that end so, relative to it, sorted; what its ignore files name is left out.
 *
 * @param shut told of each folder below it that may not be read, and of each link that leads nowhere though it has the name of a file
 * to be read or of a folder; and of the system's error.
 * @throws the system's error where the folder itself may not be read.
 */
export async function walk(
  folder: string,
  extensions: readonly string[],
  shut: (path: string, error: Error) => void,
): Promise<readonly string[]> {
  await access(folder, constants.R_OK | constants.X_OK);
  const { glob } = await import('tinyglobby');
  const links: string[] = [];
  const wanted = extensions.map((extension) => `**/*${extension}`);
  const found = await glob([...wanted, ...IGNORE_FILES.map((name) => `**/${name}`)], {
    cwd: folder,
    caseSensitiveMatch: false,
    expandDirectories: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
    fs: { readdir: reporting(shut, (link) => links.push(link)) },
  });
  const ofIgnoring = (path: string): boolean => IGNORE_FILES.includes(posix.basename(path));
  const rules = await Promise.all(
    found
      .filter(ofIgnoring)
      .sort(shallowFirst)
      .map((path) => rulesIn(folder, path)),
  );
  const isRead = (path: string): boolean => !isIgnored(path, rules.flat());
  const kept = found.filter((path) => !ofIgnoring(path) && isRead(path));
  for (const link of links) {
    const path = relative(folder, link).split(sep).join('/');
    if (!isRead(path) || !mayBeMissed(posix.basename(path), extensions)) continue;
    await stat(link).catch((error: unknown) => {
      shut(link, error as Error);
    });
  }
  return unlinked(folder, kept).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** Of a link that leads nowhere only its name tells what it was; hidden ones are never read. */
const mayBeMissed = (name: string, extensions: readonly string[]): boolean =>
  !name.startsWith('.') && (!name.includes('.') || extensions.includes(posix.extname(name).toLowerCase()));

/** The walk goes on behind a folder that it may not read and a link that leads nowhere, and says nothing of them. */
const reporting = (shut: (path: string, error: Error) => void, linked: (path: string) => void): typeof readdir =>
  ((path: string, options: { withFileTypes: true }, done: (error: Error | null, entries: Dirent[]) => void) => {
    readdir(path, options, (error, entries) => {
      if (error) shut(path, error);
      else for (const entry of entries) if (entry.isSymbolicLink()) linked(join(path, entry.name));
      done(error, entries);
    });
  }) as typeof readdir;

/** Links can lead to a file twice, or round in a circle: each file once, by the shortest way to it. */
function unlinked(folder: string, paths: readonly string[]): string[] {
  const byFile = new Map<string, string>();
  for (const path of paths.toSorted(shallowFirst)) {
    const file = realPath(join(folder, path));
    if (!byFile.has(file)) byFile.set(file, path);
  }
  return [...byFile.values()];
}

/** A file that has vanished since it was found is missed when it is read, by its own name. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

const rulesIn = async (folder: string, path: string): Promise<readonly IgnoreRule[]> =>
  ignoreRules(await readFile(join(folder, path), 'utf8'), posix.dirname(path));

/** A rule deeper down overrules those above it. */
const shallowFirst = (a: string, b: string): number => a.split('/').length - b.split('/').length || (a < b ? -1 : 1);
