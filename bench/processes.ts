import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** How long a server may take to end. */
const STOP_PATIENCE_MS = 30_000;

/** A server of its own process, so that neither measures the other's garbage. */
export interface Served {
  readonly url: string;
  readonly pid: number;
  /** From spawning to the first answer. */
  readonly startedInMilliseconds: number;
  stop(): Promise<void>;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts a program that listens on PORT, and waits until `path` answers 200. */
export async function serve(
  command: readonly string[],
  environment: Record<string, string>,
  path: string,
): Promise<Served> {
  const port = await freePort();
  const begun = performance.now();
  const child = spawn(process.execPath, command, {
    env: { ...process.env, ...environment, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  await firstAnswer(child, `${url}${path}`);
  return {
    url,
    pid: child.pid ?? 0,
    startedInMilliseconds: performance.now() - begun,
    stop: () => stop(child),
  };
}

/** Does something with a server, which then ends whatever becomes of it. */
export async function during<T>(starting: Promise<Served>, work: (served: Served) => Promise<T>): Promise<T> {
  const served = await starting;
  try {
    return await work(served);
  } finally {
    await served.stop();
  }
}

async function firstAnswer(child: ChildProcess, url: string): Promise<void> {
  for (const deadline = performance.now() + 60_000; performance.now() < deadline; await pause(10)) {
    if (child.exitCode !== null) throw new Error(`a server ended before it answered (${child.exitCode})`);
    const answer = await fetch(url).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
  }
  throw new Error(`nothing answered at ${url}`);
}

/** A server that does not end by itself is ended. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), STOP_PATIENCE_MS);
  await gone;
  clearTimeout(force);
}

/** The most memory that a process held so far, in MB; null where the system does not tell (no /proc). */
export function peakMemory(pid: number): number | null {
  try {
    const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return peak ? Number(peak[1]) / 1024 : null;
  } catch {
    return null;
  }
}
