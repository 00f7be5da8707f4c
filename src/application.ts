import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger, PinoLogger } from 'nestjs-pino';
import { AppModule, type Installation } from './app.module.js';
import { logAccess } from './platform/http/access-log.js';
import { quietFramework } from './platform/http/quiet-framework.js';
import { fastifyAdapter, setUpHttp } from './platform/http/http.setup.js';
import { setUpOpenApi } from './platform/http/openapi.js';
import { serveWebBoard } from './platform/http/web-board.js';

/** The application, made but not listening: the same for the server, the tests and the benchmark. */
export async function createApplication(installation: Installation): Promise<NestFastifyApplication> {
  const app = await assemble(installation);
  await setUpHttp(app);
  await serveWebBoard(app, installation.board);
  logAccess(app.getHttpAdapter().getInstance(), (await app.resolve(PinoLogger)).logger);
  await setUpOpenApi(app);
  return app;
}

/** The same application for background work alone: it answers nobody. */
export function createWorker(installation: Installation): Promise<NestFastifyApplication> {
  return assemble({ ...installation, process: 'worker' });
}

async function assemble(installation: Installation): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.of(installation), fastifyAdapter(), {
    bodyParser: false,
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(quietFramework(app.get(Logger)));
  return app;
}
