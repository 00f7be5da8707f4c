import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { getPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import request from 'supertest';

jest.setTimeout(120_000);

const onLinux = process.platform === 'linux' ? describe : describe.skip;
const repository = process.cwd();
let dataDir: string;
const running = new Set<ChildProcess>();

beforeAll(() => {
  const built = spawnSync(process.execPath, ['scripts/build-when-stale.mjs'], { cwd: repository, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
  dataDir = mkdtempSync(join(tmpdir(), 'regie-process-'));
  chmodSync(dataDir, 0o711);
});
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

interface Started {
  readonly process: ChildProcess;
  readonly address: string;
  readonly greeting: string[];
}

/** Starts the built application the way a person does, and waits for its address. */
async function start(
  command: string,
  args: string[],
  environment: Record<string, string> = {},
  last = /^$/,
): Promise<Started> {
  const child = spawn(command, args, {
    cwd: repository,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: process.env['HOME'] ?? '',
      PORT: '0',
      REGIE_DATA_DIR: dataDir,
      LOG_LEVEL: 'warn',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  const greeting: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    greeting.push(line);
    if (last.test(line)) break;
  }
  const address = /listens on (\S+)/.exec(greeting.join('\n'))?.[1];
  if (address === undefined) throw new Error(`No address in: ${greeting.join('\n')}`);
  return { process: child, address, greeting };
}

/** What it writes from now on, line by line. */
function logOf({ stdout }: ChildProcess): () => string[] {
  let text = '';
  stdout?.on('data', (part: Buffer) => (text += part.toString()));
  return () => text.split('\n').filter((line) => line.startsWith('{'));
}

const startNode = (environment?: Record<string, string>) => start(process.execPath, ['scripts/start.mjs'], environment);

/** Every living process that was told about our data directory, on its command line or in its environment. */
function survivors(): number[] {
  const about = (pid: string, file: string) => {
    try {
      return readFileSync(`/proc/${pid}/${file}`, 'utf8').includes(dataDir);
    } catch {
      return false;
    }
  };
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return ids.filter((pid) => about(pid, 'cmdline') || about(pid, 'environ')).map(Number);
}

/** Resolves once nothing of ours runs any more; the test's own limit ends a wait in vain. */
async function nothingRuns(): Promise<void> {
  while (survivors().length > 0) await pause(20);
}

/** The process that does the background work, once there is another than the one named. */
async function worker(other?: number): Promise<number> {
  for (;;) {
    const isWorker = (pid: number) => commandOf(pid).includes('worker.js') && pid !== other;
    const found = survivors().find(isWorker);
    if (found !== undefined) return found;
    await pause(20);
  }
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

const signUp = {
  organisation: { name: 'Kept over restarts' },
  user: { name: 'Ada', email: 'ada@example.org', password: 'a long enough password' },
};
const signIn = { email: signUp.user.email, password: signUp.user.password };

onLinux('the server as a process', () => {
  it('starts on nothing at all, says where it is, and stops in order on SIGTERM', async () => {
    const first = await startNode({ REGIE_DEMO: 'false' });
    expect(first.greeting.join('\n')).toContain(`API documentation: ${first.address}/docs`);
    await request(first.address).get('/health/ready').expect(200);
    await request(first.address).get('/docs').expect(200);
    await request(first.address).post('/v1/organisations').send(signUp).expect(201);
    await worker();
    first.process.kill('SIGTERM');
    expect(await once(first.process, 'exit')).toEqual([0, null]);
    expect(survivors()).toEqual([]);
  });

  it('finds its data again, and leaves nothing running and loses nothing when it is killed outright', async () => {
    const second = await startNode({ REGIE_DEMO: 'false' });
    await request(second.address).post('/v1/sessions').send(signIn).expect(201);
    await worker();
    second.process.kill('SIGKILL');
    await once(second.process, 'exit');
    await nothingRuns();
    const third = await startNode({ REGIE_DEMO: 'false' });
    await request(third.address).post('/v1/sessions').send(signIn).expect(201);
    third.process.kill('SIGINT');
    expect(await once(third.process, 'exit')).toEqual([0, null]);
    expect(survivors()).toEqual([]);
  });

  it('has background work done by a process of its own, and by another one when that is killed', async () => {
    const { address, process: server } = await startNode({ REGIE_DEMO: 'false', LOG_LEVEL: 'info' });
    const said = logOf(server);
    const { body: session } = await request(address).post('/v1/sessions').send(signIn).expect(201);
    const first = await worker();
    expect(getPriority(first)).toBeGreaterThan(getPriority(server.pid ?? 0));
    process.kill(first, 'SIGKILL');
    await worker(first);
    const token = `Bearer ${session.accessToken}`;
    const asked = await request(address).post('/v1/radar/examinations').set('authorization', token).expect(202);
    // Its progress is written by one process and told by the other.
    const events = await request(address).get(`/v1/operations/${asked.body.id}/events`).set('authorization', token);
    expect(events.text).toContain('"state":"succeeded"');
    const processes = said().map((line) => (JSON.parse(line) as { process: string }).process);
    expect(new Set(processes)).toEqual(new Set(['server', 'worker']));
    server.kill('SIGINT');
    expect(await once(server, 'exit')).toEqual([0, null]);
    expect(survivors()).toEqual([]);
  });

  it('does background work itself, or not at all, when it is told so', async () => {
    for (const place of ['same-process', 'none']) {
      const { process: server } = await startNode({ REGIE_DEMO: 'false', REGIE_BACKGROUND: place });
      expect(survivors().filter((pid) => commandOf(pid).includes('worker.js'))).toEqual([]);
      server.kill('SIGTERM');
      expect(await once(server, 'exit')).toEqual([0, null]);
    }
  });

  it('refuses data that another one uses, and says which', async () => {
    const first = await startNode({ REGIE_DEMO: 'false' });
    const second = spawnSync(process.execPath, ['scripts/start.mjs'], {
      cwd: repository,
      encoding: 'utf8',
      env: { ...process.env, PORT: '0', REGIE_DATA_DIR: dataDir },
    });
    expect(second.status).toBe(1);
    expect(second.stderr).toContain(`is in use by another Regie (process ${first.process.pid}`);
    await request(first.address).get('/health/ready').expect(200);
  });

  it('names every setting that is wrong and starts nothing', () => {
    const run = spawnSync(process.execPath, ['scripts/start.mjs'], {
      cwd: repository,
      encoding: 'utf8',
      env: { ...process.env, PORT: 'eighty', LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://x', REGIE_DATA_DIR: dataDir },
    });
    expect(run.status).toBe(1);
    const named = [...run.stderr.matchAll(/^ {2}([A-Z_]+):/gm)].map((match) => match[1]);
    expect(named.sort()).toEqual([
      'DATABASE_MIGRATOR_URL',
      'DATABASE_SYSTEM_URL',
      'DATABASE_URL',
      'LOG_LEVEL',
      'PORT',
      'REGIE_SECRET',
    ]);
  });

  it('started by npm shows the demo and who can sign in to it, and ends with npm, also when that is killed', async () => {
    const { process: npm, address, greeting } = await start('npm', ['start', '--silent'], {}, /^ {2}Viewer/);
    const line = greeting.find((text) => text.includes('CX director')) ?? '';
    const [email, password] = line.trim().split(/ {2,}/).slice(1);
    await request(address).post('/v1/sessions').send({ email, password }).expect(201);
    npm.kill('SIGKILL');
    await nothingRuns();
  });
});
