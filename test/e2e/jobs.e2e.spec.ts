import { PinoLogger } from 'nestjs-pino';
import { Settings } from '../../src/platform/config/settings.js';
import { SystemDatabase } from '../../src/platform/database/system-database.js';
import { TenantDatabase } from '../../src/platform/database/tenant-database.js';
import { Jobs } from '../../src/platform/jobs/jobs.js';
import { freeSilentJobs } from '../../src/platform/jobs/signs-of-life.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let server: TestApp;
beforeAll(async () => (server = await startTestApp({ REGIE_BACKGROUND: 'none' })));
afterAll(() => server.close());

describe('a job whose process was killed', () => {
  it('is free for others once that has been silent for a while, and so is its queue', async () => {
    const system = server.app.get(SystemDatabase);
    for (const [worker, since] of [
      ['silent', '2 minutes'],
      ['living', '1 minute'],
    ]) {
      await system.query(`select graphile_worker.add_job($1, queue_name => $1)`, [worker]);
      for (const [table, name] of [
        ['_private_jobs', 'job_queue_id = (select id from graphile_worker._private_job_queues where queue_name = $1)'],
        ['_private_job_queues', 'queue_name = $1'],
      ])
        await system.query(
          `update graphile_worker.${table} set locked_by = $1, locked_at = now() - $2::interval where ${name}`,
          [worker, since],
        );
    }
    await freeSilentJobs(system);
    for (const table of ['_private_jobs', '_private_job_queues']) {
      const held = await system.query(`select locked_by from graphile_worker.${table} where locked_by is not null`);
      expect(held).toEqual([{ locked_by: 'living' }]);
    }
  });
});

describe('a job that somebody waits for', () => {
  it('is done while those that nobody waits for hold all their lanes', async () => {
    const { app } = server;
    const settings = Object.assign(Object.create(app.get(Settings)) as Settings, { REGIE_BACKGROUND: 'same-process' });
    const jobs = new Jobs(app.get(SystemDatabase), app.get(TenantDatabase), await app.resolve(PinoLogger), settings);
    const [begun, released, asked] = [gate(), gate(), gate()];
    let holding = 0;
    jobs.handle('long-upkeep', async () => {
      holding += 1;
      if (holding === 2) begun.open();
      await released.passed;
    });
    jobs.handle('asked-for', () => Promise.resolve(asked.open()), 'awaited');
    await jobs.onApplicationBootstrap();
    try {
      for (let job = 0; job < 3; job += 1) await jobs.enqueueForNobody('long-upkeep', {});
      await begun.passed;
      await jobs.enqueueForNobody('asked-for', {});
      await asked.passed;
      expect(holding).toBe(2);
    } finally {
      released.open();
      await jobs.beforeApplicationShutdown();
    }
  });
});

function gate(): { readonly passed: Promise<void>; readonly open: () => void } {
  let open: () => void = () => undefined;
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { passed, open };
}
