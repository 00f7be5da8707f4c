import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { transformFileSync } from '@swc/core';
import { Client } from 'pg';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.js';
import { processCommand, processMark } from './process-identity.js';

jest.setTimeout(60_000);

const asRoot = process.getuid?.() === 0;
const started: { stop(): Promise<void> }[] = [];
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'regie-embedded-'));
  chmodSync(root, 0o755);
});
afterEach(async () => {
  for (const server of started.splice(0)) await server.stop();
  rmSync(root, { recursive: true, force: true });
});

async function start(dataDir: string): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir, durable: false, systemDir: join(root, 'system') });
  started.push(server);
  return server;
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const keep = 'create table kept as select 7 as value';
const find = 'select value from kept';

function postmasterOf(dataDir: string): number {
  return Number.parseInt(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8'), 10);
}

/** Every running process that mentions the folder. */
function processesOn(folder: string): string[] {
  if (process.platform !== 'linux') return [];
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return ids.map((id) => processCommand(Number(id)) ?? '').filter((command) => command.includes(folder));
}

describe('the embedded PostgreSQL in one process', () => {
  it('starts cold with UTF-8 and PostgreSQL 18, and warm with its data; stopping leaves no process', async () => {
    const dataDir = join(root, 'data');
    const cold = await start(dataDir);
    const [server] = await ask(
      cold.adminUrl,
      `select current_setting('server_encoding') as encoding, current_setting('server_version_num')::int / 10000 as major,
              datlocprovider as provider, datlocale as locale from pg_database where datname = current_database()`,
    );
    expect(server).toEqual({ encoding: 'UTF8', major: 18, provider: 'b', locale: 'C.UTF-8' });
    await ask(cold.adminUrl, keep);
    const pid = postmasterOf(dataDir);
    expect(processMark(pid)).toBeDefined();
    await cold.stop();
    await cold.stop();
    expect(processMark(pid)).toBeUndefined();
    expect(processesOn(dataDir)).toEqual([]);

    const warm = await start(dataDir);
    expect(await ask(warm.adminUrl, find)).toEqual([{ value: 7 }]);
  });

  it('lets nobody in without the password and keeps that from other users', async () => {
    const dataDir = join(root, 'data');
    const { adminUrl, port } = await start(dataDir);
    await expect(ask(`postgres://postgres:wrong@127.0.0.1:${port}/postgres`, 'select 1')).rejects.toThrow(/password/);
    expect(adminUrl).toContain(`127.0.0.1:${port}`);
    expect(statSync(join(dataDir, 'postgres.json')).mode & 0o077).toBe(0);
    expect(statSync(join(dataDir, 'postgres')).mode & 0o077).toBe(0);
    expect(readdirSync(dataDir).sort()).toEqual(['owner.json', 'postgres', 'postgres.json']);
  });

  it('refuses data that a living Regie uses and names it, yet starts on other data beside it', async () => {
    const dataDir = join(root, 'data');
    const first = await start(dataDir);
    await expect(start(dataDir)).rejects.toThrow(`in use by another Regie (process ${process.pid}, started `);
    expect(await ask(first.adminUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    const second = await start(join(root, 'other'));
    expect(second.port).not.toBe(first.port);
  });

  it('takes a claim and a process number left by the dead for what they are', async () => {
    const dataDir = join(root, 'data');
    await (await start(dataDir)).stop();
    writeFileSync(join(dataDir, 'owner.json'), JSON.stringify({ pid: process.pid, mark: 'another boot/1', since: '' }));
    writeFileSync(join(dataDir, 'postgres', 'postmaster.pid'), `${process.ppid}\n${join(dataDir, 'postgres')}\n`);
    const server = await start(dataDir);
    expect(await ask(server.adminUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('says what to do about a database of another version or without its password', async () => {
    const dataDir = join(root, 'data');
    await (await start(dataDir)).stop();
    writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '17\n');
    await expect(start(dataDir)).rejects.toThrow(/written by PostgreSQL 17; this Regie brings 18/);
    rmSync(join(dataDir, 'postgres.json'));
    await expect(start(dataDir)).rejects.toThrow(/postgres\.json is missing/);
    expect(existsSync(join(dataDir, 'owner.json'))).toBe(false);
  });

  (asRoot ? it : it.skip)(
    'started by root in a closed folder keeps binaries and data where its user can reach',
    async () => {
      const closed = join(root, 'closed');
      mkdirSync(closed, { mode: 0o700 });
      const dataDir = join(closed, 'data');
      const first = await start(dataDir);
      await ask(first.adminUrl, keep);
      await first.stop();
      expect(readdirSync(join(root, 'system'))).toEqual([expect.stringMatching(/^data-[0-9a-f]{12}$/)]);
      const again = await start(dataDir);
      expect(await ask(again.adminUrl, find)).toEqual([{ value: 7 }]);
    },
  );
});

describe('the embedded PostgreSQL of a process that is killed', () => {
  (process.platform === 'linux' ? it : it.skip)('ends with it, and the next start has the data', async () => {
    const dataDir = join(root, 'data');
    const owner = await startOwner(dataDir);
    await ask(owner.adminUrl, keep);
    const pid = postmasterOf(dataDir);
    owner.process.kill('SIGKILL');
    const next = await start(dataDir);
    expect(processMark(pid)).toBeUndefined();
    expect(await ask(next.adminUrl, find)).toEqual([{ value: 7 }]);
    await next.stop();
    expect(processesOn(dataDir)).toEqual([]);
  });

  it('with the server killed too recovers what was committed', async () => {
    const dataDir = join(root, 'data');
    const owner = await startOwner(dataDir);
    await ask(owner.adminUrl, keep);
    process.kill(postmasterOf(dataDir), 'SIGKILL');
    owner.process.kill('SIGKILL');
    const next = await start(dataDir);
    expect(await ask(next.adminUrl, find)).toEqual([{ value: 7 }]);
  });

  (asRoot ? it : it.skip)('runs for an ordinary user, and then for root on the same data', async () => {
    const home = join(root, 'home');
    mkdirSync(home);
    spawnSync('chown', ['65534:65534', home]);
    const dataDir = join(home, 'data');
    const owner = await startOwner(dataDir, ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups']);
    await ask(owner.adminUrl, keep);
    owner.process.kill('SIGTERM');
    await once(owner.process, 'exit');
    expect(statSync(dataDir)).toMatchObject({ uid: 65534, mode: 0o40700 });
    const next = await start(dataDir);
    expect(await ask(next.adminUrl, find)).toEqual([{ value: 7 }]);
  });
});

/** A process of its own that starts the server, prints its URL and waits; SIGTERM stops both in order. */
async function startOwner(dataDir: string, under: string[] = []): Promise<{ process: ChildProcess; adminUrl: string }> {
  const code = join(root, 'code');
  const door = join(__dirname, '..');
  const sources = [
    join(door, 'embedded-postgres.error.ts'),
    ...readdirSync(__dirname).map((name) => join(__dirname, name)),
  ].filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'));
  mkdirSync(join(code, 'embedded'), { recursive: true });
  for (const source of sources) {
    const { code: text } = transformFileSync(source, {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
      module: { type: 'es6' },
    });
    writeFileSync(join(code, relative(door, source).replace(/ts$/, 'js')), text);
  }
  writeFileSync(join(code, 'package.json'), '{ "type": "module" }');
  symlinkSync(join(process.cwd(), 'node_modules'), join(code, 'node_modules'));
  writeFileSync(
    join(code, 'owner.js'),
    `import { startEmbeddedPostgres } from './embedded/embedded-postgres.js';
     const server = await startEmbeddedPostgres({ dataDir: process.argv[2], durable: true });
     process.once('SIGTERM', () => server.stop().then(() => process.exit(0)));
     console.log(server.adminUrl);
     setInterval(() => undefined, 1000);`,
  );
  const [command = '', ...args] = [...under, process.execPath, join(code, 'owner.js'), dataDir];
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  started.push({ stop: () => Promise.resolve(void child.kill('SIGKILL')) });
  const [adminUrl] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return { process: child, adminUrl };
}
