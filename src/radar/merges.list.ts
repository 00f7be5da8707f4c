import { Injectable } from '@nestjs/common';
import { type InitiativeSummary, InitiativesLookup } from '../initiatives/initiatives.lookup.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { type ListDefinition, type Page, type PageQuery, Pages } from '../platform/http/pages.js';
import { platformProblems } from '../platform/problems/platform.problems.js';
import { Problem } from '../platform/problems/problem.js';
import { lineageSteps, listMerges, type MergeFilter, readMerge } from './data/merges.query.js';
import type { LineageStep, Merge } from './merging.types.js';

const MERGES: ListDefinition<Merge> = {
  name: 'merges',
  defaultSort: '-createdAt',
  sortable: {
    createdAt: { sql: 'm.created_at', type: 'timestamptz', value: (merge) => merge.createdAt },
  },
};

/** What an initiative went up in and what went up in it. */
export interface Lineage {
  readonly initiativeId: string;
  /** Who it is now: itself, or the last survivor that it went up in. */
  readonly current: InitiativeSummary;
  readonly steps: readonly (LineageStep & { readonly from: InitiativeSummary; readonly into: InitiativeSummary })[];
}

/** The merges that were made, to be read. Ask inside a unit of work. */
@Injectable()
export class MergesList {
  constructor(
    private readonly database: TenantDatabase,
    private readonly initiatives: InitiativesLookup,
    private readonly pages: Pages,
  ) {}

  /** @throws Problem `not_found` */
  async read(id: string): Promise<Merge> {
    const merge = await readMerge(this.database, id);
    if (!merge) throw new Problem(platformProblems.not_found, { record: 'merge' });
    return merge;
  }

  /** Newest first. */
  async list(filter: MergeFilter & PageQuery): Promise<Page<Merge>> {
    const plan = this.pages.plan(MERGES, filter, 'm.id');
    return this.pages.finish(MERGES, filter, await listMerges(this.database, filter, plan));
  }

  /** @throws Problem `not_found` */
  async lineage(initiativeId: string): Promise<Lineage> {
    const steps = await lineageSteps(this.database, initiativeId);
    const known = await this.initiatives.summaries([
      initiativeId,
      ...steps.flatMap(({ fromId, intoId }) => [fromId, intoId]),
    ]);
    const summary = (id: string): InitiativeSummary => {
      const found = known.get(id);
      if (!found) throw new Problem(platformProblems.not_found, { record: 'initiative' });
      return found;
    };
    const next = new Map(steps.map(({ fromId, intoId }) => [fromId, intoId]));
    let currentId = initiativeId;
    for (let at = next.get(currentId); at !== undefined; at = next.get(at)) currentId = at;
    return {
      initiativeId,
      current: summary(currentId),
      steps: steps.map((step) => ({ ...step, from: summary(step.fromId), into: summary(step.intoId) })),
    };
  }
}
