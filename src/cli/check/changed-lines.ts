import { execFile } from 'node:child_process';
import { relative, resolve } from 'node:path';
import { promisify } from 'node:util';

import { UserError } from '../errors.js';

const run = promisify(execFile);
const MAX_OUTPUT = 256 * 2 ** 20;

/** The lines that are new or changed, by file. */
export interface Changes {
  /** Relative to the working folder, sorted. */
  readonly files: readonly string[];
  /** Whether one of the lines `from`…`to` (from 1) is new. */
  readonly touches: (file: string, from: number, to: number) => boolean;
  /** The file as it is staged; null where the file on disk is meant. */
  readonly staged: ((file: string) => Promise<Uint8Array>) | null;
}

type Ranges = ReadonlyMap<string, readonly (readonly [number, number])[]>;

/** What was changed since the working tree parted from `ref`, files git does not know yet included. */
export async function changedSince(ref: string, cwd: string): Promise<Changes> {
  const root = await rootOf(cwd);
  const base = await git(['merge-base', '--', ref, 'HEAD'], cwd).catch(() => {
    throw new UserError(`--since ${ref}: git knows no such revision, or it shares no history with this one`);
  });
  const changed = parseDiff(await git([...DIFF, base.trim(), '--'], root), root, cwd);
  const unknown = (await git(['ls-files', '--others', '--exclude-standard', '-z'], cwd)).split('\0').filter(Boolean);
  const all = new Map([...changed, ...unknown.map((file) => [file, [[1, Infinity]]] as const)]);
  return { ...lookup(all), staged: null };
}

/** What is staged for the next commit. */
export async function changedInIndex(cwd: string): Promise<Changes> {
  const root = await rootOf(cwd);
  const ranges = parseDiff(await git([...DIFF, '--cached', '--'], root), root, cwd);
  const staged = async (file: string): Promise<Uint8Array> => {
    const path = relative(root, resolve(cwd, file)).replaceAll('\\', '/');
    const { stdout } = await run('git', ['show', `:${path}`], { cwd, encoding: 'buffer', maxBuffer: MAX_OUTPUT });
    return stdout;
  };
  return { ...lookup(ranges), staged };
}

const DIFF = [
  '-c',
  'core.quotePath=false',
  'diff',
  '--unified=0',
  '--no-color',
  '--no-ext-diff',
  '--no-renames',
  '--diff-filter=ACMR',
  '--src-prefix=a/',
  '--dst-prefix=b/',
];

async function git(args: readonly string[], cwd: string): Promise<string> {
  const { stdout } = await run('git', [...args], { cwd, maxBuffer: MAX_OUTPUT });
  return stdout;
}

async function rootOf(cwd: string): Promise<string> {
  try {
    return (await git(['rev-parse', '--show-toplevel'], cwd)).trim();
  } catch {
    throw new UserError('--since and --staged need git and a repository');
  }
}

function parseDiff(diff: string, root: string, cwd: string): Ranges {
  const ranges = new Map<string, [number, number][]>();
  let current: [number, number][] = [];
  let inHead = false;
  for (const line of diff.split('\n')) {
    if (line.startsWith('diff --git ')) inHead = true;
    const file = inHead ? /^\+\+\+ (?:"b\/(.*)"|b\/(.*?))\t?$/u.exec(line) : null;
    if (file) {
      current = [];
      const name = file[2] ?? (JSON.parse(`"${file[1] ?? ''}"`) as string);
      ranges.set(relative(cwd, resolve(root, name)).replaceAll('\\', '/'), current);
    }
    const hunk = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/u.exec(line);
    if (!hunk) continue;
    inHead = false;
    const [first, count] = [Number(hunk[1]), Number(hunk[2] ?? 1)];
    if (count > 0) current.push([first, first + count - 1]);
  }
  return ranges;
}

function lookup(ranges: Ranges): Omit<Changes, 'staged'> {
  return {
    files: [...ranges.keys()].sort(),
    touches: (file, from, to) => (ranges.get(file) ?? []).some(([first, last]) => first <= to && from <= last),
  };
}
