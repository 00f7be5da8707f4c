import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { PinoLogger } from 'nestjs-pino';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createApplication } from './application.js';
import type { Installation } from './app.module.js';
import { BackgroundProcess } from './background-process.js';
import { Demo } from './demo/demo.service.js';
import { DEMO_SIGN_INS } from './demo/demo.sign-ins.js';
import type { Settings } from './platform/config/settings.js';
import type { Shutdown } from './shutdown.js';

/** How long after the last request was cut off the rest may take to close. */
const CLOSING_MILLISECONDS = 5_000;
const BOARD = fileURLToPath(new URL('../web', import.meta.url));
const WORKER = fileURLToPath(new URL('./worker.js', import.meta.url));

/** The application on an installation whose database is open: it listens, says where, and has background work done. */
export async function serve(installation: Installation, shutdown: Shutdown): Promise<void> {
  const { settings, urls, secret } = installation;
  const app = await createApplication({ ...installation, board: BOARD });
  const background = new BackgroundProcess(WORKER, { urls, secret }, await app.resolve(PinoLogger));
  const grace = settings.SHUTDOWN_SECONDS * 1000;
  await shutdown.finally(async () => {
    await Promise.all([closeApplication(app, grace), background.end(grace + CLOSING_MILLISECONDS)]);
  });
  await app.init();
  if (settings.demo) await app.get(Demo).ensure(new Date().toISOString().slice(0, 10));
  await app.listen({ port: settings.PORT, host: settings.HOST });
  process.stdout.write(await greeting(app, settings));
  if (settings.REGIE_BACKGROUND === 'own-process') background.start();
}

/** Lets requests under way finish for a while, then cuts them off. */
async function closeApplication(app: NestFastifyApplication, graceMilliseconds: number): Promise<void> {
  const cutOff = setTimeout(() => app.getHttpServer().closeAllConnections(), graceMilliseconds);
  await Promise.race([app.close(), pause(graceMilliseconds + CLOSING_MILLISECONDS, undefined, { ref: false })]);
  clearTimeout(cutOff);
}

async function greeting(app: NestFastifyApplication, settings: Settings): Promise<string> {
  const address = settings.PUBLIC_URL ?? (await app.getUrl());
  const lines = [`Regie listens on ${address}`, `Web board: ${address}/`, `API documentation: ${address}/docs`, ''];
  return `${[...lines, ...(settings.demo ? demoSignIns() : [])].join('\n')}\n`;
}

function demoSignIns(): string[] {
  const table = DEMO_SIGN_INS.map(
    ({ title, email, password }) => `  ${title.padEnd(14)} ${email.padEnd(40)} ${password}`,
  );
  return ['Sign in to the demo organisation as', ...table, ''];
}
