// Bundles the library and the program into dist/.
import { build } from 'esbuild';

const common = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.18',
  packages: 'external',
  logLevel: 'warning',
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
await build({ ...common, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli/main.js', plugins: [onDemand] });
