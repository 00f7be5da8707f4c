import { Injectable } from '@nestjs/common';
import { JourneysLookup } from '../journeys/journeys.lookup.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { Cursors, type CursorScope } from '../platform/http/cursors.js';
import { invalid } from '../platform/problems/field-errors.js';
import { withDescendants } from '../platform/tree/tree.js';
import { listInitiatives } from './data/list-initiatives.query.js';
import { type InitiativeList, type InitiativeListQuery, SORTABLE, type SortField } from './initiatives.list.types.js';
import type { InitiativeState } from './initiatives.types.js';

interface Row {
  readonly id: string;
  readonly sort_value: string | null;
  readonly accountable_person_id: string | null;
  readonly team_id: string | null;
  readonly state: InitiativeState;
  readonly json: string;
}

const DEFAULT_SORT = '-updatedAt';
const DEFAULT_LIMIT = 25;

/** The list of initiatives: filtered, sorted, page by page. */
@Injectable()
export class InitiativesList {
  constructor(
    private readonly database: TenantDatabase,
    private readonly cursors: Cursors,
    private readonly journeys: JourneysLookup,
  ) {}

  /**
   * One page. A journey stands for its stages and those of the journeys under it.
   * @throws Problem 422 for an unknown sort field, or a cursor of another list, filter, sort or organisation
   */
  async read(query: InitiativeListQuery): Promise<InitiativeList> {
    const sort = sortOf(query.sort ?? DEFAULT_SORT);
    const limit = query.limit ?? DEFAULT_LIMIT;
    const scope = this.scope(query);
    const position = this.cursors.read(scope, query.cursor);
    const { journeyId, ...filter } = query.filter;
    const journeyStageIds = journeyId ? await this.stagesUnder(journeyId) : undefined;
    const { rows } = await this.database.statement<Row>(
      listInitiatives({
        organisationId: this.database.organisationId,
        filter: { ...filter, journeyStageIds },
        sort,
        after: position ? [position[0] ?? null, String(position[1])] : null,
        limit,
      }),
    );
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      items: page.map((row) => ({
        accountablePersonId: row.accountable_person_id,
        teamId: row.team_id,
        state: row.state,
        json: row.json,
      })),
      nextCursor: rows.length > limit && last ? this.cursors.write(scope, [last.sort_value, last.id]) : null,
    };
  }

  /** The stages of these journeys and of all journeys under them. */
  private async stagesUnder(journeyIds: readonly string[]): Promise<string[]> {
    const parents = await this.journeys.journeyParents();
    const wanted = new Set(journeyIds.flatMap((id) => [...withDescendants(parents, id)]));
    const journeyOf = await this.journeys.journeyOfStages();
    return [...journeyOf].filter(([, journeyId]) => wanted.has(journeyId)).map(([stageId]) => stageId);
  }

  private scope(query: InitiativeListQuery): CursorScope {
    const filter = Object.entries(query.filter).filter(([, value]) => value !== undefined);
    return {
      organisationId: this.database.organisationId,
      list: 'initiatives',
      sort: query.sort ?? DEFAULT_SORT,
      filter: filter.sort(([a], [b]) => (a < b ? -1 : 1)),
    };
  }
}

function sortOf(sort: string): { field: SortField; descending: boolean } {
  const field = sort.replace(/^-/, '');
  if (!Object.hasOwn(SORTABLE, field)) {
    const allowed = Object.keys(SORTABLE).join(', ');
    throw invalid([{ pointer: '#query/sort', code: 'not_one_of', parameters: { allowed } }]);
  }
  return { field: field as SortField, descending: sort.startsWith('-') };
}
