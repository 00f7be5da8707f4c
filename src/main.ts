import { setFlagsFromString } from 'node:v8';
import { openInstallation } from './installation.js';
import { readSettings } from './platform/config/settings.js';
import { Shutdown } from './shutdown.js';
import { explainStartFailure } from './start-failure.js';

/** Starts the server: settings, then the database, and the application's code is loaded while the database starts. */
async function start(shutdown: Shutdown): Promise<void> {
  const settings = readSettings(process.env);
  const opening = openInstallation(settings);
  const loading = import('./server.js');
  // What goes wrong first is said, and an open database is closed whatever becomes of the code.
  loading.catch(() => undefined);
  const { installation, close } = await opening;
  await shutdown.finally(close);
  const { serve } = await loading;
  await serve(installation, shutdown);
}

// Collect garbage when the heap has doubled, not only when it is four times what lives: a large import stays small.
setFlagsFromString('--heap-growing-percent=100');
const shutdown = new Shutdown();
shutdown.endOnSignals(process);
start(shutdown).catch(async (error: unknown) => {
  if (shutdown.begun) return;
  process.stderr.write(`${explainStartFailure(error)}\n`);
  await shutdown.end();
  process.exit(1);
});
