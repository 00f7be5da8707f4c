import type { Statement } from '../../platform/database/statement-pipeline.js';
import { SORTABLE, type InitiativeFilter, type SortField } from '../initiatives.list.types.js';
import { INITIATIVE_JSON } from './initiative-json.js';

export interface ListInitiatives {
  readonly organisationId: string;
  readonly filter: InitiativeFilter;
  readonly sort: { readonly field: SortField; readonly descending: boolean };
  /** Sort value and id of the last row of the page before. */
  readonly after: readonly [value: string | number | null, id: string] | null;
  /** 1–100. One row more may come: then there is a next page. */
  readonly limit: number;
}

/** Rows are read in these steps, so that few shapes of the statement exist and each can stay prepared. */
const STEPS = [11, 21, 26, 51, 101] as const;

/**
 * The list of initiatives: the page is chosen first, its links are gathered after. Grain: one row per initiative.
 * Statements with at most one filter are named (prepared once per connection); rarer combinations are planned anew.
 */
export function listInitiatives(question: ListInitiatives): Statement {
  const values: unknown[] = [question.organisationId];
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const conditions = filterConditions(question.filter, bind);
  const { column, nullable } = SORTABLE[question.sort.field];
  const direction = question.sort.descending ? 'desc' : 'asc';
  // Said of a column that is never null, it would keep the planner from reading an index backwards.
  const nulls = nullable ? ' nulls last' : '';
  const after = question.after ? afterCondition(question.sort, question.after, bind) : [];
  const step = STEPS.find((size) => size > question.limit) ?? 101;
  const text = `
with page as (
  select i.* from initiatives i
  where ${['i.organisation_id = $1', ...conditions, ...after].join('\n    and ')}
  order by i.${column} ${direction}${nulls}, i.id ${direction}
  limit ${step}
)
select page.id, page.${column}::text as sort_value, page.accountable_person_id, page.team_id, page.state,
  ${INITIATIVE_JSON} as json
from page
order by page.${column} ${direction}${nulls}, page.id ${direction}`;
  if (conditions.length > 1 || question.filter.q !== undefined) return { text, values };
  const filtered = Object.entries(question.filter).find(([, value]) => value !== undefined);
  const shape = [
    question.sort.field,
    direction,
    step,
    filtered ? `${filtered[0]}${filtered[1] === false ? '-not' : ''}` : 'all',
    question.after ? (question.after[0] === null ? 'unknown' : 'after') : 'first',
  ];
  return { name: `initiatives-${shape.join('-')}`, text, values };
}

/** Condition text by filter, each with its own parameter. Mirrors `domain/activity.ts` for `active`. */
function filterConditions(filter: InitiativeFilter, bind: (value: unknown) => string): string[] {
  const conditions: string[] = [];
  const anyOf = (column: string, type: string, set: readonly string[] | undefined): void => {
    if (set) conditions.push(`i.${column} = any(${bind(set)}::${type}[])`);
  };
  const linked = (table: string, column: string, type: string, set: readonly string[] | undefined): void => {
    if (!set) return;
    conditions.push(`exists (select from ${table} link where link.organisation_id = $1
      and link.initiative_id = i.id and link.${column} = any(${bind(set)}::${type}[]))`);
  };
  anyOf('state', 'text', filter.state);
  anyOf('kind', 'text', filter.kind);
  anyOf('delivery_status', 'text', filter.deliveryStatus);
  anyOf('team_id', 'uuid', filter.teamId);
  anyOf('accountable_person_id', 'uuid', filter.accountablePersonId);
  anyOf('trigger', 'text', filter.trigger);
  linked('initiative_stages', 'stage_id', 'uuid', filter.stageId);
  linked('initiative_stages', 'stage_id', 'uuid', filter.journeyStageIds);
  linked('initiative_goals', 'goal_id', 'uuid', filter.goalId);
  linked('initiative_kpis', 'kpi_id', 'uuid', filter.kpiId);
  linked('initiative_references', 'source', 'text', filter.source);
  if (filter.active !== undefined) conditions.push(`${filter.active ? '' : 'not '}${ACTIVE}`);
  if (filter.updatedSince) conditions.push(`i.updated_at >= ${bind(filter.updatedSince)}::timestamptz`);
  if (filter.q !== undefined) conditions.push(...textConditions(filter.q, bind));
  return conditions;
}

const ACTIVE = `(i.state in ('approved', 'in_delivery')
      or (i.delivery_status = 'underway' and i.state not in ('closed', 'stopped', 'merged')))`;

/**
 * Every word stands in the title, the description or the key. Read row by row in the order of the list until the page
 * is full: text indexes are out of reach behind row-level security.
 */
function textConditions(q: string, bind: (value: unknown) => string): string[] {
  const words = q.split(/\s+/).filter((word) => word !== '');
  return words.map((word) => {
    const pattern = bind(`%${word.replace(/[\\%_]/g, '\\$&')}%`);
    return `(i.title ilike ${pattern} or i.description ilike ${pattern} or 'CX-' || i.key_number ilike ${pattern})`;
  });
}

/** Rows after (value, id); unknown values come last whatever the direction. */
function afterCondition(
  sort: ListInitiatives['sort'],
  [value, id]: readonly [string | number | null, string],
  bind: (value: unknown) => string,
): string[] {
  const { column, type, nullable } = SORTABLE[sort.field];
  const beyond = sort.descending ? '<' : '>';
  if (value === null) return [`i.${column} is null`, `i.id ${beyond} ${bind(id)}::uuid`];
  const row = `(i.${column}, i.id) ${beyond} (${bind(String(value))}::${type}, ${bind(id)}::uuid)`;
  return [nullable ? `(${row} or i.${column} is null)` : row];
}
