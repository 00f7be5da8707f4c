import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { LoggerModule } from 'nestjs-pino';
import { hostname } from 'node:os';
import { AccessGuard } from './access/access.guard.js';
import { Forgery } from './access/forgery.js';
import { PROCESS_NAME, type ProcessName } from './config/process-name.js';
import { Settings } from './config/settings.js';
import { DatabaseModule } from './database/database.module.js';
import { Records } from './database/records.js';
import { References } from './database/references.js';
import { EventLog } from './events/event-log.js';
import { HealthController } from './health/health.controller.js';
import { Metrics } from './health/metrics.js';
import { Readiness } from './health/readiness.js';
import { Cursors } from './http/cursors.js';
import { Idempotency } from './http/idempotency.js';
import { IdempotencyUpkeep } from './http/idempotency.upkeep.js';
import { Pages } from './http/pages.js';
import { ProblemFilter } from './http/problem.filter.js';
import { ProblemPagesController } from './http/problem-pages.controller.js';
import { RateLimits } from './http/rate-limits.js';
import { UnitOfWorkInterceptor } from './http/unit-of-work.interceptor.js';
import { RequestValidationPipe } from './http/validation.pipe.js';
import { Jobs } from './jobs/jobs.js';
import { MailedLinks } from './mail/mailed-links.js';
import { Mailer } from './mail/mailer.js';
import { Outgoing } from './outgoing/outgoing.js';
import { OperationsController } from './operations/operations.controller.js';
import { Operations } from './operations/operations.js';
import { Seals } from './sealing/seals.js';

const shared = [
  RateLimits,
  Forgery,
  Idempotency,
  Cursors,
  Pages,
  EventLog,
  Records,
  References,
  Jobs,
  Operations,
  Mailer,
  MailedLinks,
  Outgoing,
  Seals,
];

/** What every module stands on. It knows no business word. `Settings` and `Secrets` come from the application's root. */
@Global()
@Module({
  imports: [
    DatabaseModule,
    LoggerModule.forRootAsync({
      inject: [Settings, PROCESS_NAME],
      useFactory: (settings: Settings, name: ProcessName) => ({
        pinoHttp: {
          level: settings.LOG_LEVEL,
          base: { pid: process.pid, hostname: hostname(), process: name },
        },
        // One line a request is written by the access log; the middleware would make a logger for each.
        forRoutes: [],
      }),
    }),
  ],
  controllers: [ProblemPagesController, OperationsController, HealthController],
  providers: [
    ...shared,
    IdempotencyUpkeep,
    Metrics,
    Readiness,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_INTERCEPTOR, useClass: UnitOfWorkInterceptor },
    { provide: APP_PIPE, useClass: RequestValidationPipe },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
  exports: shared,
})
export class PlatformModule {}
