import type { TenantDatabase } from '../platform/database/tenant-database.js';
import type { Jobs } from '../platform/jobs/jobs.js';

/** The job that examines what waits in an organisation. */
export const FOLLOW = 'radar-follow';

/** Jobs of one organisation run one after another, and one at most waits. */
export function followQueue(organisationId: string): string {
  return `${FOLLOW} ${organisationId}`;
}

/** Has what waits in the organisation examined, inside the open unit of work: what could not be, such as before texts were read. */
export function askToExamine(database: TenantDatabase, jobs: Jobs): Promise<void> {
  const { organisationId } = database;
  const queue = followQueue(organisationId);
  return jobs.enqueue(FOLLOW, { organisationId }, { queue, key: queue });
}
