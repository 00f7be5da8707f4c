import type { operations } from '../../api/contract';

type ListQuery = NonNullable<operations['findings_list']['parameters']['query']>;
type Kind = NonNullable<ListQuery['kind']>[number];
type Status = NonNullable<ListQuery['status']>[number];

export const STATUSES = ['open', 'acknowledged', 'dismissed', 'resolved'] as const satisfies readonly Status[];

/** The kinds, those that one looks for together beside each other. */
export const KINDS = [
  ...(['fragmentation', 'duplicate', 'possible_duplicate', 'hidden_overlap', 'sequel', 'namesake'] as const),
  ...(['kpi_conflict', 'guardrail', 'overclaim', 'white_spot', 'over_served', 'unowned', 'diffuse'] as const),
  ...(['uncontributing', 'underway_without_approval', 'channel_silo', 'change_collision', 'issue_gone'] as const),
] as const satisfies readonly Kind[];

/** At least this severe. */
export const SEVERITIES = ['75', '50', '25'] as const;

/** What stands in the URL of the inbox. Several values of one are joined by commas; no status means what is open. */
export type FindingSearch = {
  readonly [Name in 'kind' | 'status' | 'severity' | 'initiativeId' | 'journeyId']?: string;
};

/** Takes from a URL what the inbox knows, and nothing else. */
export function readFindingSearch(given: Record<string, unknown>): FindingSearch {
  const found: Record<string, string> = {};
  const keep = (name: keyof FindingSearch, known: readonly string[] | null) => {
    const values = valuesIn(given[name]).filter((value) => known === null || known.includes(value));
    if (values.length > 0) found[name] = values.join(',');
  };
  keep('kind', KINDS);
  keep('status', [...STATUSES, 'all']);
  keep('severity', null);
  keep('initiativeId', null);
  keep('journeyId', null);
  return found;
}

function valuesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(valuesIn);
  return typeof value === 'string' || typeof value === 'number' ? String(value).split(',').filter(Boolean) : [];
}

export function kindsOf(search: FindingSearch): readonly string[] {
  return search.kind?.split(',') ?? [];
}

/** What is shown: what waits for an answer, unless the URL says otherwise. */
export function statusOf(search: FindingSearch): string {
  return search.status ?? 'open';
}

export function findingQuery(search: FindingSearch): ListQuery {
  const status = statusOf(search);
  const severity = Number(search.severity);
  return {
    ...(search.kind ? { kind: kindsOf(search) as Kind[] } : {}),
    ...(status === 'all' ? {} : { status: status.split(',') as Status[] }),
    ...(Number.isInteger(severity) && severity > 0 ? { severity } : {}),
    ...(search.initiativeId ? { initiativeId: search.initiativeId } : {}),
    ...(search.journeyId ? { journeyId: search.journeyId } : {}),
  };
}
