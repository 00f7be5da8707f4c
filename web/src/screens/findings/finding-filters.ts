import type { operations } from '../../api/contract';

export type ListQuery = NonNullable<operations['findings_list']['parameters']['query']>;
export type Kind = NonNullable<ListQuery['kind']>[number];
export type Status = NonNullable<ListQuery['status']>[number];

export const STATUSES = ['open', 'acknowledged', 'dismissed', 'resolved'] as const satisfies readonly Status[];

/** The kinds, those that one looks for together beside each other. */
export const KINDS = [
  ...(['fragmentation', 'duplicate', 'possible_duplicate', 'hidden_overlap', 'sequel', 'namesake'] as const),
  ...(['kpi_conflict', 'guardrail', 'overclaim', 'white_spot', 'over_served', 'unowned', 'diffuse'] as const),
  ...(['uncontributing', 'underway_without_approval', 'channel_silo', 'change_collision', 'issue_gone'] as const),
] as const satisfies readonly Kind[];

/** What is known of the values of each filter; null: nothing. */
const FILTERS = {
  kind: KINDS,
  status: [...STATUSES, 'all'],
  severity: null,
  teamId: null,
  assigneeId: null,
  initiativeId: null,
  journeyId: null,
} satisfies Readonly<Record<string, readonly string[] | null>>;

/** What stands in the URL of the inbox. Several values of one are joined by commas; no status means what is open. */
export type FindingSearch = { readonly [Name in keyof typeof FILTERS]?: string };

/** Takes from a URL what the inbox knows, and nothing else. */
export function readFindingSearch(given: Record<string, unknown>): FindingSearch {
  const found: Record<string, string> = {};
  for (const [name, known] of Object.entries<readonly string[] | null>(FILTERS)) {
    const values = valuesIn(given[name]).filter((value) => known === null || known.includes(value));
    if (values.length > 0) found[name] = values.join(',');
  }
  return found;
}

function valuesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(valuesIn);
  return typeof value === 'string' || typeof value === 'number' ? String(value).split(',').filter(Boolean) : [];
}
