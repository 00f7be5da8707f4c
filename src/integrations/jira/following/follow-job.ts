/** Looks after one connection: what arrived, what is to be looked at again, and what is due. */
export const FOLLOW = 'jira-follow';

/** One at a time for each connection, and asked for once however often it is asked. */
export function followOptions(connectionId: string): { queue: string; key: string } {
  return { queue: `jira-${connectionId}`, key: `jira-follow-${connectionId}` };
}
