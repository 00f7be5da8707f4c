import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What a reader should be able to hold in their head; comments and blank lines do not count. */
const ceilings = {
  'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
  'max-params': ['error', { max: 6 }],
};

const correctness = {
  eqeqeq: 'error',
  'no-console': 'error',
  'no-debugger': 'error',
  'no-empty': 'error',
  'no-unreachable': 'error',
  'no-unsafe-finally': 'error',
  'no-constant-condition': 'error',
  'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],
  'no-control-regex': 'off',
};

export default defineConfig(
  {
    ignores: ['dist/', 'coverage/', 'node_modules/', '.regie/', 'test/guarantees/fixtures/'],
  },
  // Nothing is switched off in passing: a rule that does not fit is changed here, for everybody, or the code is.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...ceilings,
      ...correctness,
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // Listeners, ports and handlers are asynchronous by contract, whatever a single one of them happens to do.
      '@typescript-eslint/require-await': 'off',
      // `const { secret: _, ...rest }` is how a field is left out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // A module is an empty class with a decorator.
      '@typescript-eslint/no-extraneous-class': 'off',
    },
  },
  {
    // A suite is one long function that reads from top to bottom, and answers over HTTP have no type to check.
    files: ['**/*.spec.ts', 'test/**/*.ts', 'bench/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // A migration is one list of statements, and a command line speaks to its terminal.
    files: ['migrations/**/*.ts', 'bench/**/*.ts', 'scripts/**'],
    rules: { 'max-lines-per-function': 'off', 'no-console': 'off' },
  },
  {
    // The board: a component is a function that is mostly markup, and a handler of an event may be asynchronous.
    files: ['web/**/*.ts', 'web/**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // What the React compiler could not keep between drawings is no fault here: it does not compile the board.
      'react-hooks/incompatible-library': 'off',
      // The router’s redirects are thrown.
      '@typescript-eslint/only-throw-error': 'off',
    },
  },
  // A table of data is as long as it is.
  {
    files: ['src/demo/data/**', 'src/radar/domain/text/background.ts', 'web/src/api/contract.ts'],
    rules: { 'max-lines': 'off' },
  },
  { files: ['**/*.{js,mjs,cjs}'], rules: { ...ceilings, ...correctness, 'no-console': 'off' } },
  prettier,
);
