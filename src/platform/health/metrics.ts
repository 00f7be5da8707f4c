import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { SystemDatabase } from '../database/system-database.js';

interface JobCount {
  readonly task: string;
  readonly state: string;
  readonly count: number;
}

/** By kind of job; `dead` ones have used up their attempts and wait for a person. */
const COUNT_JOBS = `
select jobs.task_identifier as task,
       case when jobs.attempts >= jobs.max_attempts then 'dead'
            when jobs.locked_at is not null then 'running'
            else 'waiting' end as state,
       count(*)::int as count
from graphile_worker.jobs as jobs
group by 1, 2
order by 1, 2`;

/** The figures of this instance for Prometheus. */
@Injectable()
export class Metrics implements OnModuleInit {
  private readonly registry = new Registry();
  private readonly durations = new Histogram({
    name: 'regie_http_request_duration_seconds',
    help: 'Time to answer, by route as declared (never the address as called)',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.registry],
  });

  constructor(
    private readonly server: HttpAdapterHost,
    private readonly tenants: DataSource,
    private readonly system: SystemDatabase,
  ) {
    collectDefaultMetrics({ register: this.registry });
  }

  onModuleInit(): void {
    this.measureRequests();
    this.measurePools();
    this.measureJobs();
  }

  /** All figures in the text format of Prometheus. */
  exposition(): Promise<string> {
    return this.registry.metrics();
  }

  private measureRequests(): void {
    const fastify = this.server.httpAdapter.getInstance<FastifyInstance>();
    fastify.addHook('onResponse', (request, reply, done) => {
      const route = request.routeOptions.url ?? 'unmatched';
      this.durations.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
      done();
    });
  }

  private measurePools(): void {
    const pools = { app: (this.tenants.driver as PostgresDriver).master as Pool, system: this.system.pool };
    const gauge = new Gauge({
      name: 'regie_database_connections',
      help: 'Connections of each pool: open, idle, and requests waiting for one',
      labelNames: ['pool', 'state'],
      registers: [this.registry],
      collect: () => {
        for (const [pool, { totalCount, idleCount, waitingCount }] of Object.entries(pools)) {
          gauge.set({ pool, state: 'open' }, totalCount);
          gauge.set({ pool, state: 'idle' }, idleCount);
          gauge.set({ pool, state: 'waiting' }, waitingCount);
        }
      },
    });
  }

  private measureJobs(): void {
    const gauge = new Gauge({
      name: 'regie_jobs',
      help: 'Background jobs in the queue, by kind and state',
      labelNames: ['task', 'state'],
      registers: [this.registry],
      collect: async () => {
        gauge.reset();
        // The other figures must come out while the database is away: that is when they are needed most.
        const counts = await this.system.query<JobCount & Record<string, unknown>>(COUNT_JOBS).catch(() => []);
        for (const { task, state, count } of counts) gauge.set({ task, state }, count);
      },
    });
  }
}
