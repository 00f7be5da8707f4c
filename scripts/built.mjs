import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compressFolder } from './compressed.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const turn = join(root, '.building');

/** What is built, from what, and which folders of dist are emptied before. Each has a stamp that tells when. */
const server = {
  name: 'Regie',
  stamp: join(root, 'dist', '.built'),
  inputs: [
    ...['src', 'migrations', 'package-lock.json', 'nest-cli.json', 'tsconfig.json', 'tsconfig.build.json'],
    'scripts/bundle-server.mjs',
  ],
  outputs: ['src', 'migrations', 'server', '.tsbuildinfo'],
  commands: () => [
    [tool('@nestjs/cli/package.json', 'bin/nest.js'), 'build'],
    [join(root, 'scripts', 'bundle-server.mjs')],
  ],
};
const board = {
  name: 'the web board',
  stamp: join(root, 'dist', '.built-web'),
  inputs: ['web', 'package-lock.json'],
  outputs: ['web'],
  commands: () => [[tool('vite/package.json', 'bin/vite.js'), 'build', 'web', '--logLevel', 'warn']],
  // Built for a test, it would come out with what its libraries tell developers, at twice the size, and stay.
  environment: { NODE_ENV: 'production' },
  afterwards: () => compressFolder(join(root, 'dist', 'web')),
};

/** Compiles what is older than its sources: server and web board. An image without sources brings its build. */
export function ensureBuilt() {
  ensure(server);
  ensure(board);
}

/** The server alone. */
export function ensureServerBuilt() {
  ensure(server);
}

/** Compiles both, stale or not. */
export function build(names = ['server', 'web']) {
  takeTurn();
  if (names.includes('server')) make(server);
  if (names.includes('web')) make(board);
  endTurn();
}

function ensure(part) {
  if (!existsSync(join(root, part.inputs[0])) || isFresh(part)) return;
  takeTurn();
  if (!isFresh(part)) make(part);
  endTurn();
}

function make(part) {
  const startedAt = new Date();
  console.error(`Building ${part.name} …`);
  for (const output of part.outputs) rmSync(join(root, 'dist', output), { recursive: true, force: true });
  const env = { ...process.env, ...part.environment };
  for (const command of part.commands()) {
    const run = spawnSync(process.execPath, command, { cwd: root, env, stdio: ['ignore', 2, 2] });
    if (run.status !== 0) process.exit(run.status ?? 1);
  }
  part.afterwards?.();
  // What is saved while the compiler runs must count as newer than this build.
  writeFileSync(part.stamp, '');
  utimesSync(part.stamp, startedAt, startedAt);
}

function isFresh({ stamp, inputs }) {
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

function tool(manifest, script) {
  try {
    return join(createRequire(import.meta.url).resolve(manifest), '..', script);
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
