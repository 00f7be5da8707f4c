/** An issue as the history of its initiative names it. */
interface FollowedIssue {
  readonly siteIssueId: string;
  readonly key: string | null;
  readonly initiativeId: string | null;
}

/** What the history of an initiative says of its issue: nothing where the issue has none. */
export function issueEvents(
  name: 'initiative.issue_gone' | 'initiative.issue_back',
  source: string,
  { siteIssueId, key, initiativeId }: FollowedIssue,
) {
  if (initiativeId === null) return [];
  const after = { externalReference: { source, externalId: siteIssueId, key } };
  return [{ name, recordType: 'initiative', recordId: initiativeId, after }];
}
