import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { launchAs, type ServerAccount } from './server-account.js';
import { EmbeddedPostgresError } from '../embedded-postgres.error.js';

/** How to run the server. */
export interface ServerPlan {
  readonly program: string;
  readonly clusterDir: string;
  readonly account: ServerAccount;
  readonly durable: boolean;
  readonly log: (line: string) => void;
}

/** A server that accepts connections. */
export interface RunningServer {
  readonly port: number;
  readonly child: ChildProcess;
}

type Outcome =
  { readonly ready: true; readonly child: ChildProcess } | { readonly ready: false; readonly said: string };

const startPatienceMs = 20_000;
const stopPatienceMs = 20_000;

/** Refusals that pass by themselves: the former server is still going down, or another program took the port first. */
const passing = /lock file "postmaster.pid" already exists|is still in use|could not bind|Address already in use/i;

/** Starts the server on a free loopback port and waits until it accepts connections. */
export async function startServer(plan: ServerPlan): Promise<RunningServer> {
  const deadline = Date.now() + startPatienceMs;
  for (;;) {
    const port = await freeLoopbackPort();
    const outcome = await launch(plan, port);
    if (outcome.ready) return { port, child: outcome.child };
    if (!passing.test(outcome.said) || Date.now() > deadline) {
      throw new EmbeddedPostgresError(`The embedded PostgreSQL did not start: ${outcome.said}`);
    }
    await pause(100);
  }
}

/** Ends every session and the server in order; forces it only when that takes far too long. */
export async function stopServer(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.ref();
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGINT');
  const force = setTimeout(() => child.kill('SIGQUIT'), stopPatienceMs);
  await gone;
  clearTimeout(force);
}

async function launch(plan: ServerPlan, port: number): Promise<Outcome> {
  const { command, args, options } = launchAs(plan.account, plan.program, serverArguments(plan, port));
  // Detached: Ctrl-C in a terminal reaches every process of its group, and we want to stop the server last.
  const child = spawn(command, args, {
    ...options,
    cwd: plan.clusterDir,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: string[] = [];
  const outcome = await new Promise<Outcome>((resolve) => {
    createInterface({ input: child.stderr }).on('line', (line) => {
      plan.log(line);
      if (said.length < 50) said.push(line);
      if (line.includes('database system is ready to accept connections')) resolve({ ready: true, child });
    });
    child.once('error', (error) => resolve({ ready: false, said: error.message }));
    child.once('close', () => resolve({ ready: false, said: said.join('\n') }));
  });
  if (outcome.ready) releaseFromEventLoop(child);
  return outcome;
}

/** The server must not keep a process alive that has nothing else to do; `stopServer` takes it back. */
function releaseFromEventLoop(child: ChildProcess): void {
  child.unref();
  if (child.stderr instanceof Socket) child.stderr.unref();
}

function serverArguments(plan: ServerPlan, port: number): string[] {
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    password_encryption: 'scram-sha-256',
    max_connections: '120',
    shared_buffers: '256MB',
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    max_wal_size: '2GB',
    random_page_cost: '1.1',
    // Compiling costs more than it saves on the short statements of an application.
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    // The readiness line is of level LOG and always written; the rest of the chatter is not.
    log_checkpoints: 'off',
    log_min_messages: 'warning',
    log_min_error_statement: 'panic',
    ...(plan.durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return ['-D', plan.clusterDir, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

async function freeLoopbackPort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', resolve);
  });
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new EmbeddedPostgresError('No free loopback port.');
  return address.port;
}
