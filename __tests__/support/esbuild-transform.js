import { transformSync } from 'esbuild';

/** Strips the types of one file; `tsc` has checked them before. */
export default {
  process(source, path) {
    const { code, map } = transformSync(source, {
      loader: 'ts',
      format: 'esm',
      target: 'node20.18',
      sourcefile: path,
      sourcemap: 'external',
    });
    return { code, map };
  },
};
