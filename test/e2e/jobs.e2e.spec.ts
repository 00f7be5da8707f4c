import { SystemDatabase } from '../../src/platform/database/system-database.js';
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
