import { transformSync } from 'esbuild';

/** TypeScript for jest: the types go, nothing is checked (`npm run types` does that). */
export default {
  process: (text, path) =>
    transformSync(text, {
      loader: 'ts',
      format: 'cjs',
      target: 'node20',
      sourcefile: path,
      sourcemap: 'inline',
      supported: { 'dynamic-import': false },
    }),
};
