import { PinoLogger } from 'nestjs-pino';
import { once } from 'node:events';
import { setPriority } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { createWorker } from './application.js';
import { BACKGROUND_PRIORITY, type WorkPlace } from './background-process.js';
import { openInstallation, type OpenInstallation } from './installation.js';
import { readSettings, type Settings } from './platform/config/settings.js';
import { CONNECTIONS_OF_JOBS } from './platform/jobs/jobs.js';
import { Shutdown } from './shutdown.js';
import { explainStartFailure } from './start-failure.js';

/**
 * Does background work and answers nobody: imports, reading texts, examining, nightly figures. Started by a server it
 * works on that server's database and ends with it; started alone it needs a database of its own settings.
 */
async function start(shutdown: Shutdown): Promise<void> {
  setPriority(BACKGROUND_PRIORITY);
  const settings = readSettings({
    ...process.env,
    REGIE_BACKGROUND: 'same-process',
    DATABASE_POOL_SIZE: String(CONNECTIONS_OF_JOBS),
  });
  const { installation, close } = await place(settings);
  await shutdown.finally(close);
  const worker = await createWorker(installation);
  await shutdown.finally(async () => {
    await Promise.race([worker.close(), pause(settings.SHUTDOWN_SECONDS * 1000, undefined, { ref: false })]);
  });
  await worker.init();
  (await worker.resolve(PinoLogger)).info('background work is done here');
}

async function place(settings: Settings): Promise<OpenInstallation> {
  if (process.send === undefined) return openInstallation(settings);
  const [told] = (await once(process, 'message')) as [WorkPlace];
  return { installation: { settings, ...told }, close: () => Promise.resolve() };
}

function endWithStarter(shutdown: Shutdown): void {
  if (process.send === undefined) return shutdown.endOnSignals(process);
  const end = () => void shutdown.end().then(() => process.exit(0));
  // What a terminal sends reaches the server too, which then says when to end.
  for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => undefined);
  process.on('SIGTERM', end);
  // Nobody is left to be waited for, and with the server its database may be gone.
  process.on('disconnect', () => process.exit(0));
  if (!process.connected) process.exit(0);
}

setFlagsFromString('--heap-growing-percent=100');
const shutdown = new Shutdown();
endWithStarter(shutdown);
start(shutdown).catch(async (error: unknown) => {
  if (shutdown.begun) return;
  process.stderr.write(`${explainStartFailure(error)}\n`);
  await shutdown.end();
  process.exit(1);
});
