/** Everything is transformed to CommonJS, packages too: most of what we depend on is published as ESM only. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/test', '<rootDir>/web/src'],
  testMatch: ['**/*.spec.ts'],
  globalSetup: '<rootDir>/test/support/global-setup.cjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  testTimeout: 60_000,
  // More wait for the same database server than work beside each other.
  maxWorkers: 2,
  // Each file loads the whole application anew; a process that has run a hundred of them only collects garbage.
  workerIdleMemoryLimit: '1500MB',
  transform: {
    '^.+\\.(t|m?j)s$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true, dynamicImport: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          target: 'es2023',
          keepClassNames: true,
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // Large, and CommonJS already.
  transformIgnorePatterns: ['/node_modules/typescript/lib/', '/node_modules/(playwright-core|axe-core)/'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  reporters: ['default', '<rootDir>/test/support/plain-line.reporter.cjs'],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json', 'node'],
};
