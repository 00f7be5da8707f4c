import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { BackgroundProcess } from './background-process.js';

const place = { urls: { app: 'a', migrator: 'm', system: 's' }, secret: 'kept' };
let folder: string;
let background: BackgroundProcess;
let warned: object[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regie-background-'));
  warned = [];
});
afterEach(async () => {
  await background.end(0);
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a program that writes what it is told, and then does what `then` says. */
function run(then: string): void {
  const program = join(folder, 'program.mjs');
  writeFileSync(
    program,
    `import { appendFileSync } from 'node:fs';
     process.once('message', (told) => { appendFileSync('${folder}/told', JSON.stringify(told) + '\\n'); ${then} });`,
  );
  background = new BackgroundProcess(program, place, { warn: (about) => warned.push(about) }, 1);
  background.start();
}

/** What it was told, at each of its starts, once there are so many. */
async function told(starts: number): Promise<unknown[]> {
  for (;;) {
    const lines = read().split('\n').slice(0, -1);
    if (lines.length >= starts) return lines.map((line) => JSON.parse(line) as unknown);
    await pause(10);
  }
}

function read(): string {
  try {
    return readFileSync(join(folder, 'told'), 'utf8');
  } catch {
    return '';
  }
}

describe('the process for background work', () => {
  it('is told where to work, and started again when it dies', async () => {
    run('process.exit(3);');
    expect(await told(3)).toEqual([place, place, place]);
    expect(warned[0]).toMatchObject({ code: 3, signal: null });
    expect(warned[1]).toMatchObject({ milliseconds: 2 });
  });

  it('ends when it is told to, and is not started again', async () => {
    run("process.on('SIGTERM', () => process.exit(0)); setInterval(() => undefined, 1000);");
    await told(1);
    await background.end(60_000);
    background.start();
    expect(await told(1)).toEqual([place]);
    expect(warned).toEqual([]);
  });

  it('is ended outright when it does not end', async () => {
    run("process.on('SIGTERM', () => undefined); setInterval(() => undefined, 1000);");
    await told(1);
    await background.end(1);
    expect(warned).toEqual([]);
  });
});
