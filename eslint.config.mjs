import tseslint from 'typescript-eslint';

const missingInAppsScript = [
  'globalThis',
  'window',
  'self',
  'setTimeout',
  'setInterval',
  'clearTimeout',
  'queueMicrotask',
  'URL',
  'TextEncoder',
  'TextDecoder',
  'atob',
  'btoa',
  'fetch',
  'crypto',
  'performance',
  'process',
  'Buffer',
  'structuredClone',
];

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'release/', 'node_modules/'] },
  ...tseslint.configs.strict,
  { rules: { '@typescript-eslint/no-non-null-assertion': 'error' } },
  {
    files: ['src/{domain,functions,templates,writer,sheets}/**/*.ts', 'src/main.ts'],
    rules: { 'no-restricted-globals': ['error', ...missingInAppsScript] },
  },
);
