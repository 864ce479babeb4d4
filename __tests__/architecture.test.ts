import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const SRC = resolve('src');

/** Each reads one kind of file, and is loaded only for it. */
const INPUT_PACKAGES = [
  '@mozilla/readability',
  'linkedom',
  'mammoth',
  'mdast',
  'mdast-util-from-markdown',
  'mdast-util-gfm-table',
  'micromark-extension-gfm-table',
  'postal-mime',
  'unpdf',
];

/** Which folder may import which others, and which packages; a folder may always import itself. */
const MAY_IMPORT: Record<string, { folders: string[]; packages: string[] }> = {
  text: { folders: [], packages: [] },
  lexicon: { folders: [], packages: [] },
  'records.ts': { folders: ['text'], packages: [] },
  document: { folders: ['text', 'lexicon'], packages: [] },
  nlp: { folders: ['text', 'document'], packages: ['compromise'] },
  extract: { folders: ['text', 'lexicon', 'document', 'records.ts'], packages: [] },
  check: { folders: ['text', 'lexicon', 'document', 'records.ts', 'extract'], packages: [] },
  render: { folders: ['text', 'lexicon', 'records.ts'], packages: ['cli-table3', 'string-width'] },
  'index.ts': { folders: ['text', 'records.ts', 'document', 'nlp', 'extract', 'check'], packages: [] },
  cli: {
    folders: ['text', 'lexicon', 'records.ts', 'document', 'nlp', 'extract', 'check', 'render', 'index.ts'],
    packages: ['commander', 'chalk', 'tinyglobby', 'yaml', 'node:', ...INPUT_PACKAGES],
  },
};

const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name));

const sourceOf = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

const importsOf = (file: string): string[] =>
  [
    ...(sourceOf.get(file) ?? '').matchAll(
      /(?:^|\n)(?:import|export)\s[^'";]*?from\s+'([^']+)'|import\(\s*'([^']+)'/gu,
    ),
  ].map((match) => match[1] ?? match[2] ?? '');

const room = (file: string): string => relative(SRC, file).split(/[\\/]/u)[0] ?? '';

const target = (file: string, specifier: string): string => resolve(dirname(file), specifier.replace(/\.js$/u, '.ts'));

test('every folder imports only what it may', () => {
  const wrong = files.flatMap((file) => {
    const rule = MAY_IMPORT[room(file)];
    if (!rule) return [`${relative(SRC, file)}: no rule for ${room(file)}/; add it to MAY_IMPORT`];
    return importsOf(file).flatMap((specifier) => {
      if (specifier.startsWith('.')) {
        const to = room(target(file, specifier));
        return to === room(file) || rule.folders.includes(to)
          ? []
          : [`${relative(SRC, file)} imports ${to}; ${room(file)} may import ${rule.folders.join(', ') || 'nothing'}`];
      }
      return rule.packages.some(
        (name) => specifier === name || specifier.startsWith(name.endsWith(':') ? name : `${name}/`),
      )
        ? []
        : [`${relative(SRC, file)} imports the package ${specifier}; allowed: ${rule.packages.join(', ') || 'none'}`];
    });
  });
  expect(wrong).toEqual([]);
});

test('word lists are read only inside lexicon/', () => {
  const wrong = files.filter(
    (file) => room(file) !== 'lexicon' && importsOf(file).some((specifier) => specifier.endsWith('.json')),
  );
  expect(wrong.map((file) => relative(SRC, file))).toEqual([]);
});

/** The parts of an attribution, and which others each may build on. */
const PARTS_OF_QUOTES: Record<string, readonly string[]> = {
  syntax: [],
  cues: ['syntax'],
  sources: ['syntax', 'cues'],
  content: ['syntax', 'cues', 'sources'],
};

test('the parts of an attribution build on one another in one direction', () => {
  const quotes = join(SRC, 'extract', 'quotes');
  const part = (file: string): string => relative(quotes, file).split(/[\\/]/u)[0] ?? '';
  // The records that the parts hand to one another are for all of them.
  const shared = join(quotes, 'attribution.ts');
  const wrong = Object.entries(PARTS_OF_QUOTES).flatMap(([name, others]) => {
    const own = files.filter((file) => file.startsWith(join(quotes, name)));
    expect(own).not.toEqual([]);
    return own.flatMap((file) =>
      importsOf(file)
        .map((specifier) => target(file, specifier))
        .filter((to) => to.startsWith(quotes) && to !== shared && ![name, ...others].includes(part(to)))
        .map((to) => `${relative(quotes, file)} imports ${relative(quotes, to)}; may import ${others.join(', ')}`),
    );
  });
  expect(wrong).toEqual([]);
});

test('no import goes in a circle', () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      circles.push([...path.slice(path.indexOf(file)), file].map((step) => relative(SRC, step)).join(' -> '));
      return;
    }
    if (done.has(file)) return;
    done.add(file);
    for (const specifier of importsOf(file)) {
      if (specifier.startsWith('.') && specifier.endsWith('.js')) visit(target(file, specifier), [...path, file]);
    }
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

test('the reader of imports reads them', () => {
  const cli = files.find((file) => relative(SRC, file).replaceAll('\\', '/') === 'extract/index.ts') ?? '';
  expect(importsOf(cli)).toContain('./quotes/quotes.js');
});
