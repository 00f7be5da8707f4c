import { Injectable } from '@nestjs/common';
import { type KpiFacts, KpisLookup } from '../kpis/kpis.lookup.js';
import { PERSON_REFERENCE } from '../people/people.types.js';
import { mapConstraints, taken, unknownReference } from '../platform/database/constraints.js';
import { archivedAtOf, type RecordKind, Records } from '../platform/database/records.js';
import { type Mention, References } from '../platform/database/references.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { EventLog } from '../platform/events/event-log.js';
import type { ExpectedVersion } from '../platform/http/etags.js';
import { type ListDefinition, type Page, type PageQuery, Pages } from '../platform/http/pages.js';
import { fieldErrors, invalid } from '../platform/problems/field-errors.js';
import type { FieldError } from '../platform/problems/problem.js';
import { wouldBeCircular } from '../platform/tree/tree.js';
import { replaceTargets, targetsOf } from './data/goal-targets.query.js';
import { GoalEntity } from './data/goal.entity.js';
import { completeTarget, sameTargets, targetFaults } from './domain/targets.js';
import { type Goal, GOAL_REFERENCE, type GoalChanges, type GoalFilter, type GoalTarget } from './strategy.types.js';

const GOAL: RecordKind<GoalEntity> = { entity: GoalEntity, ...GOAL_REFERENCE };

const GOALS: ListDefinition<GoalEntity> = {
  name: 'goals',
  defaultSort: 'title',
  sortable: {
    title: { sql: 'lower(goal.title)', type: 'text', value: (goal) => goal.title.toLowerCase() },
    createdAt: { sql: 'goal.created_at', type: 'timestamptz', value: (goal) => goal.createdAt },
    updatedAt: { sql: 'goal.updated_at', type: 'timestamptz', value: (goal) => goal.updatedAt },
  },
};

mapConstraints({
  goals_title_unique: taken('title'),
  goals_parent_fk: unknownReference('/parentId', 'goal'),
  goals_owner_fk: unknownReference('/ownerId', 'person'),
  goal_targets_kpi_fk: unknownReference('/targets', 'kpi'),
});

/** CX goals: a tree under the vision, each with its owner and what it wants of which KPI by when. */
@Injectable()
export class GoalsService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly records: Records,
    private readonly references: References,
    private readonly events: EventLog,
    private readonly pages: Pages,
    private readonly kpis: KpisLookup,
  ) {}

  async list(filter: GoalFilter & PageQuery): Promise<Page<Goal>> {
    const builder = this.database
      .repository(GoalEntity)
      .createQueryBuilder('goal')
      .where('goal.organisation_id = :organisation', { organisation: this.database.organisationId });
    if (filter.archived !== 'all')
      builder.andWhere(`goal.archived_at is ${filter.archived === 'true' ? 'not null' : 'null'}`);
    if (filter.top) builder.andWhere('goal.parent_id is null');
    if (filter.parentId) builder.andWhere('goal.parent_id = :parent', { parent: filter.parentId });
    if (filter.ownerId) builder.andWhere('goal.owner_id in (:...owner)', { owner: filter.ownerId });
    if (filter.kpiId)
      builder.andWhere(
        `exists (select from goal_targets as t
                 where t.organisation_id = goal.organisation_id and t.goal_id = goal.id and t.kpi_id = :kpi)`,
        { kpi: filter.kpiId },
      );
    if (filter.q)
      builder.andWhere(`strpos(lower(goal.title || ' ' || coalesce(goal.customer_interest, '')), lower(:q)) > 0`, {
        q: filter.q,
      });
    const page = await this.pages.read(GOALS, filter, builder);
    const targets = await targetsOf(
      this.database,
      page.items.map(({ id }) => id),
    );
    return { ...page, items: page.items.map((goal) => ({ ...goal, targets: targets.get(goal.id) ?? [] })) };
  }

  async read(id: string): Promise<Goal> {
    return this.whole(await this.records.find(GOAL, id));
  }

  /** @throws Problem `validation` with every fault, `conflict` for a title taken under the same parent */
  async create(fields: GoalChanges & { title: string }): Promise<Goal> {
    const targets = (fields.targets ?? []).map(completeTarget);
    await this.check(null, fields, targets, []);
    const goal = await this.records.create(GOAL, {
      title: fields.title,
      customerInterest: fields.customerInterest ?? null,
      parentId: fields.parentId ?? null,
      ownerId: fields.ownerId ?? null,
      archivedAt: null,
    });
    if (targets.length > 0) await this.storeTargets(goal, [], targets);
    return { ...goal, targets };
  }

  /** @throws Problem `stale`, `not_found`, `conflict`, or `validation` with every fault */
  async amend(id: string, changes: GoalChanges, expected: ExpectedVersion): Promise<Goal> {
    const before = await this.whole(await this.records.lock(GOAL, id, expected));
    const { version, targets: former } = before;
    const { archived, targets: stated, ...fields } = changes;
    const targets = stated?.map(completeTarget) ?? before.targets;
    await this.check(before, changes, stated ? targets : [], before.targets);
    const amended = await this.records.amend(GOAL, before, {
      ...fields,
      archivedAt: archivedAtOf(archived, before.archivedAt),
    });
    if (!sameTargets(former, targets)) {
      if (amended.version === version) await this.raise(amended);
      await this.storeTargets(amended, former, targets);
    }
    return { ...amended, targets };
  }

  /** @throws Problem `still_referred_to` with counts */
  async remove(id: string, expected: ExpectedVersion): Promise<void> {
    await this.records.remove(GOAL, await this.records.lock(GOAL, id, expected));
  }

  private async whole(goal: GoalEntity): Promise<GoalEntity & { targets: GoalTarget[] }> {
    const targets = await targetsOf(this.database, [goal.id]);
    return { ...goal, targets: targets.get(goal.id) ?? [] };
  }

  private async raise(goal: GoalEntity): Promise<void> {
    Object.assign(goal, { version: goal.version + 1, updatedAt: new Date() });
    const { organisationId, id, version, updatedAt } = goal;
    await this.database.repository(GoalEntity).update({ organisationId, id }, { version, updatedAt });
  }

  private async storeTargets(goal: GoalEntity, before: readonly GoalTarget[], targets: readonly GoalTarget[]) {
    await replaceTargets(this.database, goal.id, targets);
    await this.events.record({
      name: 'goal.targets_replaced',
      recordType: 'goal',
      recordId: goal.id,
      before: { targets: before },
      after: { targets },
    });
  }

  /** Names every fault of a goal at once. A KPI that was archived since may keep the target it has. */
  private async check(
    before: Goal | null,
    { parentId, ownerId }: GoalChanges,
    targets: readonly GoalTarget[],
    kept: readonly GoalTarget[],
  ): Promise<void> {
    const mentions: Mention[] = [];
    if (parentId) mentions.push({ to: GOAL_REFERENCE, id: parentId, pointer: '/parentId' });
    if (ownerId) mentions.push({ to: PERSON_REFERENCE, id: ownerId, pointer: '/ownerId' });
    const mine = new Set([before?.parentId, before?.ownerId].filter((id) => typeof id === 'string'));
    const known =
      targets.length > 0 ? await this.kpis.facts(targets.map(({ kpiId }) => kpiId)) : new Map<string, KpiFacts>();
    const faults = [
      ...(await this.references.faults(mentions, mine)),
      ...(parentId && before ? await this.circleFaults(before.id, parentId) : []),
      ...targetFaults(targets, [...known.values()], new Set(kept.map(({ kpiId }) => kpiId))),
    ];
    if (faults.length > 0) throw invalid(faults);
  }

  /** Moves are serialised per organisation: two moves that are each sound could make a circle together. */
  private async circleFaults(id: string, parentId: string): Promise<FieldError[]> {
    const organisation = this.database.organisationId;
    await this.database.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`goals ${organisation}`]);
    const rows = await this.database.query<{ id: string; parent_id: string | null }>(
      'select id, parent_id from goals where organisation_id = $1',
      [organisation],
    );
    const parents = new Map(rows.map((row) => [row.id, row.parent_id]));
    return wouldBeCircular(parents, id, parentId) ? [{ pointer: '/parentId', code: fieldErrors.circular }] : [];
  }
}
