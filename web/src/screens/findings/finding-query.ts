import type { FindingSearch, Kind, ListQuery, Status } from './finding-filters';

/** The values of a filter of which one may choose several. */
export function valuesOf(search: FindingSearch, name: 'kind' | 'teamId' | 'assigneeId'): string[] {
  return search[name]?.split(',') ?? [];
}

/** What is shown: what waits for an answer, unless the URL says otherwise. */
export function statusOf(search: FindingSearch): string {
  return search.status ?? 'open';
}

/** What the inbox asks the API for. */
export function findingQuery(search: FindingSearch): ListQuery {
  const status = statusOf(search);
  const severity = Number(search.severity);
  return {
    ...(search.kind ? { kind: valuesOf(search, 'kind') as Kind[] } : {}),
    ...(status === 'all' ? {} : { status: status.split(',') as Status[] }),
    ...(Number.isInteger(severity) && severity > 0 ? { severity } : {}),
    ...(search.teamId ? { teamId: valuesOf(search, 'teamId') } : {}),
    ...(search.assigneeId ? { assigneeId: valuesOf(search, 'assigneeId') } : {}),
    ...(search.initiativeId ? { initiativeId: search.initiativeId } : {}),
    ...(search.journeyId ? { journeyId: search.journeyId } : {}),
  };
}
