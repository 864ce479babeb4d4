// Bundles the library and the program into dist/.
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';

/** What the lists say to those who edit them; no code reads it. */
const FOR_READERS = new Set(['about', 'source', 'sources']);

/** Word lists become strings for `JSON.parse`, which V8 reads faster than it compiles literals. */
const wordLists = {
  name: 'word-lists',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[/\\]lexicon[/\\][a-z-]+\.json$/ }, async ({ path }) => {
      const list = JSON.parse(await readFile(path, 'utf8'), (key, value) => (FOR_READERS.has(key) ? undefined : value));
      return { contents: `export default JSON.parse(${JSON.stringify(JSON.stringify(list))});`, loader: 'js' };
    });
  },
};

const common = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.18',
  packages: 'external',
  logLevel: 'warning',
  plugins: [wordLists],
};

await build({
  ...common,
  entryPoints: ['src/cli/program.ts', 'src/cli/extraction/workers/worker.ts', 'src/index.ts'],
  splitting: true,
  outbase: 'src',
  outdir: 'dist',
});

/** What is loaded on demand stays in the files of its own that were built above. */
const onDemand = {
  name: 'on-demand',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

// Each file costs Node half a millisecond at the start: help and version come out of a single one.
await build({
  ...common,
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/cli/main.js',
  plugins: [wordLists, onDemand],
});
