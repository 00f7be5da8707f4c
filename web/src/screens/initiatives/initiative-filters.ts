import type { operations } from '../../api/contract';

type ListQuery = NonNullable<operations['initiatives_list']['parameters']['query']>;

/** The filters of the list that stand in the URL. Several values of one are joined by commas: `state=proposed,in_review`. */
export const FILTERS = [
  'state',
  'kind',
  'deliveryStatus',
  'teamId',
  'accountablePersonId',
  'journeyId',
  'stageId',
  'goalId',
  'kpiId',
  'trigger',
  'source',
  'active',
] as const;
export type FilterName = (typeof FILTERS)[number];

export const SORTS = ['key', 'title', 'state', 'startsOn', 'endsOn', 'effort', 'updatedAt', 'createdAt'] as const;
export type SortName = (typeof SORTS)[number];

/** What stands in the URL of the list. Link to it with these: `<Link to="/initiatives" search={{ stageId, teamId }}>`. */
export type InitiativeSearch = {
  readonly [Name in FilterName | 'q' | 'updatedSince']?: string;
} & {
  /** `-updatedAt`: latest first. */
  readonly sort?: string;
};

/** Takes from a URL what the list knows, and nothing else. */
export function readInitiativeSearch(given: Record<string, unknown>): InitiativeSearch {
  const found: Record<string, string> = {};
  for (const name of [...FILTERS, 'q', 'updatedSince'] as const) {
    const value = textOfParameter(given[name]);
    if (value) found[name] = value;
  }
  const sort = textOfParameter(given['sort']);
  if (sort && (SORTS as readonly string[]).includes(sort.replace(/^-/, ''))) found['sort'] = sort;
  return found;
}

function textOfParameter(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOfParameter).filter(Boolean).join(',');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** The values that one filter has. */
export function valuesOf(search: InitiativeSearch, name: FilterName): readonly string[] {
  return search[name]?.split(',').filter(Boolean) ?? [];
}

/** The search with other values for one filter; none takes it away. */
export function withValues(
  search: InitiativeSearch,
  name: FilterName | 'q' | 'sort',
  values: readonly string[],
): InitiativeSearch {
  const rest = Object.fromEntries(Object.entries(search).filter(([key]) => key !== name));
  return values.length > 0 ? { ...rest, [name]: values.join(',') } : rest;
}

/** The filters as the list and the export ask for them, without sorting. */
export function filterQuery(search: InitiativeSearch): ListQuery {
  const query: Record<string, string | readonly string[]> = {};
  for (const name of FILTERS) {
    const values = valuesOf(search, name);
    if (values.length > 0) query[name] = name === 'active' ? (values[0] ?? 'all') : values;
  }
  if (search.q) query['q'] = search.q;
  if (search.updatedSince) query['updatedSince'] = search.updatedSince;
  return query;
}

/** Whether anything is left out of the list. */
export function isFiltered(search: InitiativeSearch): boolean {
  return Object.keys(search).some((name) => name !== 'sort');
}
