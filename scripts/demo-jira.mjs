import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { compiled, ensureBuilt } from './built.mjs';

// The application first: its build empties the folder that the demo is compiled into.
ensureBuilt();
const require = createRequire(import.meta.url);
const compiler = require.resolve('typescript/bin/tsc');
const root = fileURLToPath(new URL('..', import.meta.url));
const run = spawnSync(process.execPath, [compiler, '-p', 'test/support/jira/demo/tsconfig.json'], {
  cwd: root,
  stdio: ['ignore', 2, 2],
});
if (run.status !== 0) process.exit(run.status ?? 1);
process.chdir(root);
await import(compiled('demo-jira/demo/run.js'));
