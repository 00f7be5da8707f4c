import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { endWithParent } from './parent.mjs';

/**
 * `nest start --watch`, ended as a whole. A watcher that is told to stop leaves the server it started running, so both
 * get a process group of their own, and every way of stopping goes to the group. Beside it Vite serves the web board.
 */
const nest = createRequire(import.meta.url).resolve('@nestjs/cli/bin/nest.js');
const watcher = spawn(process.execPath, [nest, 'start', '--watch'], {
  detached: true,
  stdio: ['ignore', 'inherit', 'inherit'],
});
// The board with its sources as they are saved; what it asks of the API goes to the server that is watched.
const vite = join(createRequire(import.meta.url).resolve('vite/package.json'), '..', 'bin', 'vite.js');
const board = spawn(process.execPath, [vite, 'web', '--clearScreen', 'false'], {
  env: { ...process.env, REGIE_URL: `http://127.0.0.1:${process.env.PORT || 3000}` },
  stdio: ['ignore', 'inherit', 'inherit'],
});
let ending = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end(0));
watcher.on('exit', (code) => void end(code ?? 1));
endWithParent();

async function end(code) {
  if (ending) return;
  ending = true;
  board.kill('SIGTERM');
  // The server stops its database and is gone after that; whoever waits for us may rely on it.
  if (tell('SIGTERM')) while (tell(0)) await pause(50);
  process.exit(code);
}

/** Sends a signal to the watcher and the server. @returns whether any of them is there */
function tell(signal) {
  try {
    process.kill(-watcher.pid, signal);
    return true;
  } catch {
    return false;
  }
}
