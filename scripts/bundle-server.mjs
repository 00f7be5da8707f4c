import { isAbsolute } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const compiled = fileURLToPath(new URL('../dist/src/', import.meta.url));

/**
 * Makes a few files of the thousand that were compiled: finding and opening each for itself was a third of what a start
 * takes. Packages stay where they are installed, and what is loaded when it is needed stays a file of its own.
 */
await build({
  input: Object.fromEntries(['main', 'worker', 'database.command'].map((name) => [name, `${compiled}${name}.js`])),
  platform: 'node',
  external: (id) => !id.startsWith('.') && !isAbsolute(id),
  output: {
    dir: fileURLToPath(new URL('../dist/server/', import.meta.url)),
    // Names of classes are names of tokens and of schemas.
    keepNames: true,
    sourcemap: true,
  },
});
