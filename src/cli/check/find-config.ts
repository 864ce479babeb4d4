import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

import { UserError, codeOf, reason } from '../errors.js';
import { readConfig, type Config, type Mistake } from './config.js';

/** A configuration, the file that it is from (null without one) and the folder its patterns start from. */
export interface FoundConfig {
  readonly config: Config;
  readonly name: string | null;
  readonly folder: string;
}

/** What a configuration may be called, in the order it is looked for in a folder. */
export const CONFIG_NAMES = ['.extractrc.json', '.extractrc.yaml', 'extract.config.json', 'package.json'] as const;
const NONE: Config = {};

export interface ConfigSearch {
  readonly cwd: string;
  /** --config: a file, or `none`. */
  readonly named: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Gives for each file the nearest configuration: from its folder upward to the root of the repository, then the user's own.
 * It is data alone: nothing in it is run.
 */
export function configFinder({ cwd, named, env }: ConfigSearch): (file: string) => Promise<FoundConfig> {
  const byFolder = new Map<string, Promise<FoundConfig | null>>();
  if (named === 'none') return () => Promise.resolve({ config: NONE, name: null, folder: cwd });
  const always = named === undefined ? null : resolve(cwd, named);
  if (always !== null) {
    const found = once(() => load(always, cwd, named ?? ''));
    return async () => (await found()) ?? { config: NONE, name: null, folder: cwd };
  }
  const near = (folder: string): Promise<FoundConfig | null> => {
    const known = byFolder.get(folder) ?? search(folder);
    byFolder.set(folder, known);
    return known;
  };
  const search = async (folder: string): Promise<FoundConfig | null> => {
    for (const name of CONFIG_NAMES) {
      const path = join(folder, name);
      const found = existsSync(path) ? await load(path, cwd) : null;
      if (found) return found;
    }
    const parent = dirname(folder);
    return parent === folder || existsSync(join(folder, '.git')) ? null : near(parent);
  };
  const own = once(async () => {
    const home = env['XDG_CONFIG_HOME'] ?? (env['HOME'] === undefined ? undefined : join(env['HOME'], '.config'));
    const path = home === undefined ? null : join(home, 'extract', 'config.json');
    return path !== null && existsSync(path) ? await load(path, cwd) : null;
  });
  return async (file) => {
    const folder = file === '-' ? cwd : dirname(resolve(cwd, file));
    return (await near(folder)) ?? (await own()) ?? { config: NONE, name: null, folder: cwd };
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}

/** Null for a package.json that says nothing of us. */
async function load(path: string, cwd: string, shown = relative(cwd, path)): Promise<FoundConfig | null> {
  let source: string;
  try {
    source = readFileSync(path, 'utf8').replace(/^\ufeff/u, '');
  } catch (error) {
    throw new UserError(`${shown}: ${codeOf(error) === 'ENOENT' ? 'no such file' : reason(error)}`);
  }
  const inPackage = path.endsWith('package.json');
  const value = /\.ya?ml$/u.test(path) ? await parseYaml(source, shown) : parseJson(source, shown, inPackage);
  const own = inPackage ? (value as { extract?: unknown } | null)?.extract : value;
  if (own === undefined) return null;
  const { config, mistakes } = readConfig(own ?? {});
  if (mistakes.length > 0) throw new UserError(await describe(mistakes, source, shown, inPackage ? ['extract'] : []));
  return { config, name: shown, folder: dirname(path) };
}

function parseJson(source: string, shown: string, lenient: boolean): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    // Somebody else's package.json is not ours to judge.
    if (lenient) return null;
    const message = error instanceof Error ? error.message : String(error);
    const at = firstError(source);
    const before = source.slice(0, at).split('\n');
    const where = `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
    throw new UserError(`${shown}:${where}: not JSON (${message.split(/,? (?:\.\.\.)?"| in JSON/u)[0] ?? ''})`);
  }
}

/** Where JSON breaks off, which JSON.parse does not always say: the longest start of it that only lacks its end. */
function firstError(source: string): number {
  let [low, high] = [0, source.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lacksItsEnd(source.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

function lacksItsEnd(start: string): boolean {
  try {
    JSON.parse(start);
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const at = Number(/position (\d+)/u.exec(message)?.[1] ?? NaN);
    return at >= start.length || /end of JSON|Unterminated/u.test(message);
  }
}

async function parseYaml(source: string, shown: string): Promise<unknown> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(source, { prettyErrors: true });
  const [error] = document.errors;
  if (!error) return document.toJS();
  const [place] = error.linePos ?? [];
  throw new UserError(
    `${shown}:${place?.line ?? 1}:${place?.col ?? 1}: not YAML: ${error.message.split('\n')[0]?.replace(/ at line .*$/u, '') ?? ''}`,
  );
}

/** JSON is YAML, so one parser tells where in either a value stands; it is loaded only to say so. */
async function describe(
  mistakes: readonly Mistake[],
  source: string,
  shown: string,
  root: readonly string[],
): Promise<string> {
  const { parseDocument, LineCounter, isMap, isPair, isScalar } = await import('yaml');
  const lineCounter = new LineCounter();
  const document = parseDocument(source, { lineCounter });
  const lines = mistakes.map(({ path, key, message }) => {
    const full = [...root, ...path];
    const parent = key ? (document.getIn(full.slice(0, -1), true) ?? document.contents) : null;
    const pair = isMap(parent)
      ? parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === full.at(-1))
      : null;
    const node: unknown = pair ? pair.key : full.length ? document.getIn(full, true) : document.contents;
    const offset = (node as { range?: readonly [number, number, number] } | null)?.range?.[0] ?? 0;
    const { line, col } = lineCounter.linePos(offset);
    return `${shown}:${line}:${col}: ${message}`;
  });
  return lines.join('\n');
}
