import { type Actor, systemActor } from '../../platform/access/actor.js';
import type { JiraConnection } from './connections.types.js';

/** Who writes on behalf of a site; the audit trail names it. */
export function siteActor(organisationId: string, { name }: Pick<JiraConnection, 'name'>): Actor {
  return systemActor(organisationId, `Jira: ${name}`);
}
