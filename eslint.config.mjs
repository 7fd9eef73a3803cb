import { readFileSync } from 'node:fs';
import tseslint from 'typescript-eslint';

const missingInAppsScript = JSON.parse(
  readFileSync(new URL('src/google-sheets/missing-globals.json', import.meta.url), 'utf8'),
);

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'release/', 'node_modules/'] },
  ...tseslint.configs.strict,
  { rules: { '@typescript-eslint/no-non-null-assertion': 'error' } },
  {
    files: [
      'src/{google-sheets,domain,gate,functions,templates,writer,sheets}/**/*.ts',
      'src/main.ts',
    ],
    rules: { 'no-restricted-globals': ['error', ...missingInAppsScript] },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.name=/^(test|it|describe)$/] > Literal:first-child[value=/[.!]$/]',
          message: 'The title of a test is a phrase without a full stop.',
        },
      ],
    },
  },
);
