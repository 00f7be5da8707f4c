import type { JiraConnection } from '../connections.types.js';
import type { JiraIssue } from '../issue.types.js';
import type { PlanReference } from '../mapping.types.js';

/** How an initiative names the issue that it came from: by site and id, which survive a move; key and address are for people. */
export function referenceOf(
  { source, baseUrl }: Pick<JiraConnection, 'source' | 'baseUrl'>,
  { siteIssueId, key }: Pick<JiraIssue, 'siteIssueId' | 'key'>,
): PlanReference {
  const url = key === null ? null : `${baseUrl}/browse/${encodeURIComponent(key)}`;
  return { source, externalId: siteIssueId, key, url };
}
