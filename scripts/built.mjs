import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'dist', '.built');
const turn = join(root, '.building');
const inputs = ['src', 'migrations', 'package-lock.json', 'nest-cli.json', 'tsconfig.json', 'tsconfig.build.json'];

/** Compiles the sources unless the build is newer than all of them. An image without sources brings its build. */
export function ensureBuilt() {
  if (!existsSync(join(root, 'src'))) return;
  if (isFresh()) return;
  takeTurn();
  if (isFresh()) return endTurn();
  const startedAt = new Date();
  console.error('Building Regie …');
  const run = spawnSync(process.execPath, [compiler(), 'build'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (run.status !== 0) process.exit(run.status ?? 1);
  // What is saved while the compiler runs must count as newer than this build.
  writeFileSync(stamp, '');
  utimesSync(stamp, startedAt, startedAt);
  endTurn();
}

function isFresh() {
  return existsSync(stamp) && statSync(stamp).mtimeMs > Math.max(...inputs.map((name) => newest(join(root, name))));
}

/** One build at a time: a second would empty the folder that the first is filling. Waits while a living process builds. */
function takeTurn() {
  for (;;) {
    try {
      writeFileSync(turn, String(process.pid), { flag: 'wx' });
      process.once('exit', endTurn);
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (lives(turn)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    else rmSync(turn, { force: true });
  }
}

function endTurn() {
  process.off('exit', endTurn);
  rmSync(turn, { force: true });
}

/** Whether the process that a file names still runs. One that is just being written counts as running. */
function lives(file) {
  try {
    process.kill(Number(readFileSync(file, 'utf8')), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
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
