import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { targetsOf } from './data/goal-targets.query.js';
import type { GoalTarget } from './strategy.types.js';

/** A goal as other modules need it. */
export interface GoalFacts {
  id: string;
  title: string;
  parentId: string | null;
  ownerId: string | null;
  archived: boolean;
}

/**
 * Narrow questions of other modules about goals. Ask inside a unit of work. To check references of an input, hand
 * GOAL_REFERENCE to the platform's `References`.
 */
@Injectable()
export class StrategyLookup {
  constructor(private readonly database: TenantDatabase) {}

  /** Every goal, archived ones too, by title. */
  async goals(): Promise<GoalFacts[]> {
    return this.database.query<GoalFacts & Record<string, unknown>>(
      `select g.id, g.title, g.parent_id as "parentId", g.owner_id as "ownerId", g.archived_at is not null as archived
       from goals as g
       where g.organisation_id = $1
       order by lower(g.title), g.id`,
      [this.database.organisationId],
    );
  }

  /** Every goal's parent, archived ones too: a scope is a goal with its subgoals. */
  async goalParents(): Promise<Map<string, string | null>> {
    const goals = await this.goals();
    return new Map(goals.map(({ id, parentId }) => [id, parentId]));
  }

  /** Which of these goals there are, with whether they can still be chosen. Unknown ids are left out. */
  async existing(ids: readonly string[]): Promise<Map<string, { archived: boolean }>> {
    const rows = await this.database.query<{ id: string; archived: boolean }>(
      'select id, archived_at is not null as archived from goals where organisation_id = $1 and id = any ($2::uuid[])',
      [this.database.organisationId, ids],
    );
    return new Map(rows.map(({ id, archived }) => [id, { archived }]));
  }

  /** The unarchived goals of these titles, in lower case, wherever they stand in the tree: for files that name goals. */
  async idsByTitle(titles: readonly string[]): Promise<Map<string, string[]>> {
    const rows = await this.database.query<{ title: string; ids: string[] }>(
      `select lower(g.title) as title, array_agg(g.id order by g.id) as ids from goals as g
       where g.organisation_id = $1 and g.archived_at is null and lower(g.title) = any ($2::text[])
       group by lower(g.title) order by title`,
      [this.database.organisationId, titles.map((title) => title.toLowerCase())],
    );
    return new Map(rows.map(({ title, ids }) => [title, ids]));
  }

  /** What these goals want of which KPI; a goal without targets is missing. */
  async targets(goalIds: readonly string[]): Promise<Map<string, GoalTarget[]>> {
    return targetsOf(this.database, goalIds);
  }
}
