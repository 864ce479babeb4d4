/** One line of an ignore file. */
export interface IgnoreRule {
  readonly matches: (path: string) => boolean;
  /** `!kept.txt`: what it matches is read after all. */
  readonly keeps: boolean;
}

/** Reads the lines of an ignore file, as git does, that stands in `folder` (`.` for the top). */
export const ignoreRules = (source: string, folder: string): readonly IgnoreRule[] =>
  source
    .split(/\r?\n/u)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => ruleOf(line, folder === '.' ? '' : `${folder}/`));

function ruleOf(line: string, prefix: string): IgnoreRule {
  const keeps = line.startsWith('!');
  const pattern = keeps ? line.slice(1) : line;
  const folderOnly = pattern.endsWith('/');
  const body = pattern.replace(/^\//u, '').replace(/\/$/u, '');
  const anchored = pattern.startsWith('/') || body.includes('/');
  const expression = new RegExp(
    `^${anchored ? '' : '(?:.*/)?'}${globSource(body)}${folderOnly ? '/' : '(?:/|$)'}`,
    'u',
  );
  return { keeps, matches: (path) => path.startsWith(prefix) && expression.test(path.slice(prefix.length)) };
}

const globSource = (glob: string): string =>
  glob.replace(/\*\*\/|\/\*\*$|[*?\\^$.|+()[\]{}]/gu, (part) => GLOB_PARTS[part] ?? `\\${part}`);

const GLOB_PARTS: Readonly<Record<string, string>> = {
  '**/': '(?:.*/)?',
  '/**': '/.*',
  '*': '[^/]*',
  '?': '[^/]',
};

/** The last rule that speaks of a path decides. */
export const isIgnored = (path: string, rules: readonly IgnoreRule[]): boolean =>
  rules.findLast((rule) => rule.matches(path))?.keeps === false;
