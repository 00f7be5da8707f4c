import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'dist', '.built');
const inputs = ['src', 'migrations', 'package-lock.json', 'nest-cli.json', 'tsconfig.json', 'tsconfig.build.json'];

/** Compiles the sources unless the build is newer than all of them. An image without sources brings its build. */
export function ensureBuilt() {
  if (!existsSync(join(root, 'src'))) return;
  if (existsSync(stamp) && statSync(stamp).mtimeMs > Math.max(...inputs.map((name) => newest(join(root, name)))))
    return;
  const startedAt = new Date();
  console.error('Building Regie …');
  const run = spawnSync(process.execPath, [compiler(), 'build'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (run.status !== 0) process.exit(run.status ?? 1);
  // What is saved while the compiler runs must count as newer than this build.
  writeFileSync(stamp, '');
  utimesSync(stamp, startedAt, startedAt);
}

/** The address of a compiled file, to be imported. */
export function compiled(path) {
  return new URL(`../dist/${path}`, import.meta.url).href;
}

function compiler() {
  try {
    return createRequire(import.meta.url).resolve('@nestjs/cli/bin/nest.js');
  } catch {
    console.error('There is no build and no compiler to make one: run "npm ci" first.');
    process.exit(1);
  }
}

/** The latest change below a path, in milliseconds. Folders count too: they change when a file is removed. */
function newest(path) {
  const { mtimeMs } = statSync(path);
  const entries = statSync(path).isDirectory() ? readdirSync(path) : [];
  return Math.max(
    mtimeMs,
    ...entries.filter((name) => !name.endsWith('.spec.ts')).map((name) => newest(join(path, name))),
  );
}
