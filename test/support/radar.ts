import { withClient } from '../../src/platform/database/roles.js';
import { FindingsFollowing } from '../../src/radar/findings-following.js';
import { TextIndexJobs } from '../../src/radar/text-index.jobs.js';
import type { TestActor } from './actors.js';
import type { TestApp } from './test-app.js';

type Asker = Pick<TestActor, 'get' | 'organisationId'>;

/** What the radar does by itself within seconds, now: reads the texts, then examines what changed. */
export async function settleRadar(t: TestApp, asker: Asker): Promise<void> {
  const { organisationId } = asker;
  await t.app.get(TextIndexJobs, { strict: false }).bringUpToDate(organisationId);
  const running = await withClient(t.database.adminUrl, (client) =>
    client.query<{ id: string }>(
      `select id from operations where organisation_id = $1 and kind = 'read_texts' and state in ('queued', 'running')`,
      [organisationId],
    ),
  );
  for (const { id } of running.rows) await asker.get(`/v1/operations/${id}/events`).expect(200);
  await t.app.get(FindingsFollowing, { strict: false }).catchUp(organisationId);
}
