import { Injectable } from '@nestjs/common';
import { newId } from '../platform/ids.js';
import { mapConstraints, unknownReference } from '../platform/database/constraints.js';
import { type RecordKind, Records } from '../platform/database/records.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { EventLog } from '../platform/events/event-log.js';
import type { ExpectedVersion } from '../platform/http/etags.js';
import { type ListDefinition, type Page, type PageQuery, Pages } from '../platform/http/pages.js';
import { invalid } from '../platform/problems/field-errors.js';
import { platformProblems } from '../platform/problems/platform.problems.js';
import { type FieldError, Problem } from '../platform/problems/problem.js';
import { type KeptInitiative, lockInitiatives } from './data/read-initiatives.query.js';
import { RelationEntity } from './data/relation.entity.js';
import { holdProgrammes, relationSurroundings } from './data/relation-surroundings.query.js';
import { unusableReferences } from './data/unusable-references.query.js';
import { touchInitiatives } from './data/write-initiatives.query.js';
import { changesBetween, sidesOf } from './domain/changes.js';
import { mayRatify, mayRemoveRelation } from './domain/initiative.policy.js';
import { initiativeProblems } from './domain/initiative.problems.js';
import { type Reference, referenceFaults } from './domain/references.js';
import { canBeRatified, relationFaults } from './domain/relation-rules.js';
import { InitiativeCallers } from './initiative-callers.js';
import { INITIATIVE_EVENTS } from './initiatives.events.js';
import type { Relation, RelationChanges, RelationDraft } from './initiatives.types.js';

const RELATION: RecordKind<RelationEntity> = {
  entity: RelationEntity,
  type: 'relation',
  table: 'initiative_relations',
};

const RELATIONS: ListDefinition<RelationEntity> = {
  name: 'relations',
  defaultSort: 'createdAt',
  sortable: {
    createdAt: { sql: 'relation.created_at', type: 'timestamptz', value: (relation) => relation.createdAt },
    kind: { sql: 'relation.kind', type: 'text', value: (relation) => relation.kind },
  },
};

/** Two requests that arrive together: the second finds out from the database. */
const alreadyRelated = (): Problem => invalid([{ pointer: '/toId', code: 'already_related' }]);
mapConstraints({
  initiative_relations_once: alreadyRelated,
  initiative_relations_coordination: alreadyRelated,
  initiative_relations_programme: () => invalid([{ pointer: '/kind', code: 'second_programme' }]),
  initiative_relations_coordinator: unknownReference('/coordinatorId', 'person'),
});

/** How initiatives relate. A change of relations is a new version of both. */
@Injectable()
export class RelationsService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly events: EventLog,
    private readonly callers: InitiativeCallers,
    private readonly records: Records,
    private readonly pages: Pages,
  ) {}

  /** The relations of an initiative, in both directions. @throws Problem `not_found` */
  async list(initiativeId: string, query: PageQuery): Promise<Page<Relation>> {
    await this.demandInitiative(initiativeId);
    const builder = this.database
      .repository(RelationEntity)
      .createQueryBuilder('relation')
      .where('relation.organisation_id = :organisation', { organisation: this.database.organisationId })
      .andWhere('(relation.from_id = :initiative or relation.to_id = :initiative)', { initiative: initiativeId });
    const page = await this.pages.read(RELATIONS, query, builder);
    return { ...page, items: page.items.map(asRelation) };
  }

  /** The relations between two initiatives, in either direction. */
  async between(oneId: string, otherId: string): Promise<Relation[]> {
    const { organisationId } = this.database;
    const where = [
      { organisationId, fromId: oneId, toId: otherId },
      { organisationId, fromId: otherId, toId: oneId },
    ];
    const relations = await this.database.repository(RelationEntity).find({ where, order: { createdAt: 'ASC' } });
    return relations.map(asRelation);
  }

  /** @throws Problem `not_found` when it is no relation of this initiative */
  async read(initiativeId: string, relationId: string): Promise<Relation> {
    return asRelation(ofInitiative(await this.records.find(RELATION, relationId), initiativeId));
  }

  /**
   * Relates an initiative to another one.
   * @throws Problem `not_found`, `validation` (unknown, to itself, twice, a second or circular programme), `board_only`
   */
  async relate(fromId: string, draft: RelationDraft): Promise<Relation> {
    const caller = await this.callers.current();
    if (draft.ratified && !mayRatify(caller)) throw new Problem(initiativeProblems.board_only, { action: 'ratify' });
    if (draft.kind === 'part_of') await holdProgrammes(this.database);
    const kept = await lockInitiatives(this.database, [fromId, draft.toId]);
    if (!has(kept, fromId)) throw new Problem(platformProblems.not_found, { record: 'initiative' });
    const faults = await this.faultsOf(fromId, draft, kept);
    if (faults.length > 0) throw invalid(faults);
    const now = new Date();
    const relation: RelationEntity = {
      organisationId: this.database.organisationId,
      id: newId(),
      version: 1,
      kind: draft.kind,
      fromId,
      toId: draft.toId,
      note: draft.note ?? null,
      coordinatorId: draft.coordinatorId ?? null,
      ...this.ratification(draft.ratified === true, now),
      createdAt: now,
      updatedAt: now,
    };
    await this.database.repository(RelationEntity).insert(relation);
    await this.tellBoth(INITIATIVE_EVENTS.related, relation, null, said(relation));
    return asRelation(relation);
  }

  /** @throws Problem `not_found`, `stale`, `board_only` for a change of what is ratified, `validation` */
  async amend(
    initiativeId: string,
    relationId: string,
    changes: RelationChanges,
    expected: ExpectedVersion,
  ): Promise<Relation> {
    const relation = await this.lock(initiativeId, relationId, expected);
    const ratifies = changes.ratified !== undefined && changes.ratified !== (relation.ratifiedAt !== null);
    if (ratifies && !mayRatify(await this.callers.current())) {
      throw new Problem(initiativeProblems.board_only, { action: 'ratify' });
    }
    const faults = await this.coordinatorFaults(changes.coordinatorId, relation.coordinatorId);
    if (changes.ratified && !canBeRatified(relation.kind)) {
      faults.push({ pointer: '/ratified', code: 'not_ratifiable' });
    }
    if (faults.length > 0) throw invalid(faults);
    const now = new Date();
    const after: RelationEntity = {
      ...relation,
      note: changes.note === undefined ? relation.note : changes.note,
      coordinatorId: changes.coordinatorId === undefined ? relation.coordinatorId : changes.coordinatorId,
      ...(ratifies ? this.ratification(changes.ratified === true, now) : {}),
    };
    const differing = changesBetween(said(relation), said(after));
    if (differing.length === 0) return asRelation(relation);
    Object.assign(after, { version: relation.version + 1, updatedAt: now });
    await this.database.repository(RelationEntity).save(after);
    const sides = sidesOf(differing);
    await this.tellBoth(INITIATIVE_EVENTS.relationAmended, after, sides.before, sides.after);
    return asRelation(after);
  }

  /** @throws Problem `not_found`, `stale`, `board_only` when it is ratified, `transition_impossible` for a merge */
  async unrelate(initiativeId: string, relationId: string, expected: ExpectedVersion): Promise<void> {
    const relation = await this.lock(initiativeId, relationId, expected);
    const ratified = relation.ratifiedAt !== null;
    if (!mayRemoveRelation(await this.callers.current(), { ratified })) {
      throw new Problem(initiativeProblems.board_only, { action: 'unratify' });
    }
    if (relation.kind === 'merged_into') throw new Problem(initiativeProblems.merge_stays);
    await this.database.repository(RelationEntity).delete({ organisationId: relation.organisationId, id: relation.id });
    await this.tellBoth(INITIATIVE_EVENTS.unrelated, relation, said(relation), null);
  }

  private async lock(initiativeId: string, relationId: string, expected: ExpectedVersion): Promise<RelationEntity> {
    const { fromId, toId } = ofInitiative(await this.records.find(RELATION, relationId), initiativeId);
    await lockInitiatives(this.database, [fromId, toId]);
    return this.records.lock(RELATION, relationId, expected);
  }

  private async faultsOf(fromId: string, draft: RelationDraft, kept: readonly KeptInitiative[]): Promise<FieldError[]> {
    const faults = await this.coordinatorFaults(draft.coordinatorId, null);
    if (!has(kept, draft.toId)) {
      return [{ pointer: '/toId', code: 'unknown_reference', parameters: { record: 'initiative' } }, ...faults];
    }
    return [...relationFaults(draft, await relationSurroundings(this.database, fromId, draft.toId)), ...faults];
  }

  private async coordinatorFaults(id: string | null | undefined, current: string | null): Promise<FieldError[]> {
    if (!id || id === current) return [];
    const mentioned: Reference[] = [{ record: 'person', id, pointer: '/coordinatorId' }];
    return referenceFaults(mentioned, await unusableReferences(this.database, mentioned));
  }

  private async demandInitiative(id: string): Promise<void> {
    const rows = await this.database.query(`select from initiatives where organisation_id = $1 and id = $2`, [
      this.database.organisationId,
      id,
    ]);
    if (rows.length === 0) throw new Problem(platformProblems.not_found, { record: 'initiative' });
  }

  private ratification(ratified: boolean, at: Date): Pick<RelationEntity, 'ratifiedBy' | 'ratifiedAt'> {
    return { ratifiedBy: ratified ? this.database.actor.id : null, ratifiedAt: ratified ? at : null };
  }

  private async tellBoth(
    name: string,
    relation: RelationEntity,
    before: Readonly<Record<string, unknown>> | null,
    after: Readonly<Record<string, unknown>> | null,
  ): Promise<void> {
    const { fromId, toId, id } = relation;
    await touchInitiatives(this.database, [fromId, toId]);
    const event = (recordId: string) => ({
      name,
      recordType: 'initiative',
      recordId,
      before: before && { ...before, relationId: id },
      after: after && { ...after, relationId: id },
    });
    await this.events.record(event(fromId), event(toId));
  }
}

function has(kept: readonly KeptInitiative[], id: string): boolean {
  return kept.some(({ record }) => record.id === id);
}

function ofInitiative(relation: RelationEntity, initiativeId: string): RelationEntity {
  if (relation.fromId === initiativeId || relation.toId === initiativeId) return relation;
  throw new Problem(platformProblems.not_found, { record: 'relation' });
}

/** What the audit trail says of a relation. */
function said(relation: RelationEntity): Record<string, unknown> {
  const { kind, fromId, toId, note, coordinatorId, ratifiedBy } = relation;
  return { kind, fromId, toId, note, coordinatorId, ratified: ratifiedBy !== null, ratifiedBy };
}

function asRelation(relation: RelationEntity): Relation {
  return {
    id: relation.id,
    version: relation.version,
    kind: relation.kind,
    fromId: relation.fromId,
    toId: relation.toId,
    note: relation.note,
    coordinatorId: relation.coordinatorId,
    ratified: relation.ratifiedAt !== null,
    ratifiedBy: relation.ratifiedBy,
    ratifiedAt: relation.ratifiedAt?.toISOString() ?? null,
    createdAt: relation.createdAt.toISOString(),
    updatedAt: relation.updatedAt.toISOString(),
  };
}
