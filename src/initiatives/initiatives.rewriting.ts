import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { type DomainEvent, EventLog } from '../platform/events/event-log.js';
import { CurrentGround } from './current-ground.js';
import { lockInitiatives, readInitiatives } from './data/read-initiatives.query.js';
import { carriedReferences, missingRecords, programmesAbove, relationsTouching } from './data/register-part.query.js';
import { holdProgrammes } from './data/relation-surroundings.query.js';
import { touchInitiatives, updateInitiatives } from './data/write-initiatives.query.js';
import { insertRelations, removeRelations, writeCarried } from './data/write-register-part.query.js';
import { sidesOf } from './domain/changes.js';
import { initiativeChanges, relationChanges, type RelationChangesBetween } from './domain/register-part.js';
import { INITIATIVE_EVENTS } from './initiatives.events.js';
import type { HeldInitiative, RegisterPart, Relation } from './initiatives.types.js';

/**
 * The register's door for who rewrites several initiatives and their relations as one: merging, and taking it back.
 * It trusts its caller, as the bulk door does: rights and rules were checked before. Inside a unit of work only.
 */
@Injectable()
export class InitiativesRewriting {
  constructor(
    private readonly database: TenantDatabase,
    private readonly events: EventLog,
    private readonly ground: CurrentGround,
  ) {}

  /**
   * The initiatives with these ids (unknown ones are left out), every relation that touches them and their carried
   * references, held with the initiatives at the other ends until the transaction ends.
   */
  async hold(ids: readonly string[]): Promise<RegisterPart> {
    await holdProgrammes(this.database);
    const ends = (await relationsTouching(this.database, ids)).flatMap(({ fromId, toId }) => [fromId, toId]);
    const kept = await lockInitiatives(this.database, [...new Set([...ids, ...ends])]);
    const relations = await relationsTouching(this.database, ids);
    const carried = await carriedReferences(this.database, ids);
    return { initiatives: kept.filter(({ record }) => ids.includes(record.id)), relations, carried };
  }

  /** As `hold`, without holding anything: for a look at what would be. */
  async look(ids: readonly string[]): Promise<RegisterPart> {
    const initiatives = await readInitiatives(this.database, ids);
    const relations = await relationsTouching(this.database, ids);
    return { initiatives, relations, carried: await carriedReferences(this.database, ids) };
  }

  /** Child → programme for these initiatives and everything above them. */
  programmesAbove(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return programmesAbove(this.database, ids);
  }

  /** Which ends and coordinators of these relations there are no longer. */
  missingEnds(relations: readonly Relation[]): Promise<{ record: 'initiative' | 'person'; id: string }[]> {
    const ends = new Set(relations.flatMap(({ fromId, toId }) => [fromId, toId]));
    const people = new Set(relations.flatMap(({ coordinatorId }) => (coordinatorId === null ? [] : [coordinatorId])));
    return missingRecords(this.database, [...ends], [...people]);
  }

  /**
   * Makes what was held (`was`) say what is given (`becomes`, the same initiatives): fields, state, links, references,
   * relations. Every initiative concerned gets one new version; the audit trail says what changed of each, with the
   * reason.
   */
  async rewrite(was: RegisterPart, becomes: RegisterPart, reason: string | null): Promise<void> {
    this.ground.take({ settled: true });
    const ids = was.initiatives.map(({ record }) => record.id);
    const written = await this.writeInitiatives(was.initiatives, becomes.initiatives, reason);
    await writeCarried(this.database, ids, becomes.carried);
    const changes = relationChanges(was.relations, becomes.relations);
    await this.writeRelations(changes);
    const ends = endsOf(changes).filter((id) => !written.has(id));
    await touchInitiatives(this.database, ends);
    await this.events.record(...relationEvents(changes, reason));
  }

  private async writeInitiatives(
    was: readonly HeldInitiative[],
    becomes: readonly HeldInitiative[],
    reason: string | null,
  ): Promise<ReadonlySet<string>> {
    const before = new Map(was.map((held) => [held.record.id, held]));
    const differing = becomes.flatMap((held) => {
      const known = before.get(held.record.id);
      const changes = known ? initiativeChanges(known, held) : [];
      return changes.length > 0 ? [{ held, changes }] : [];
    });
    await updateInitiatives(
      this.database,
      differing.map(({ held: { record, stateBefore } }) => ({
        id: record.id,
        state: record.state,
        stateBefore,
        content: record,
        links: record,
      })),
    );
    await this.events.record(
      ...differing.map(({ held: { record }, changes }) => ({
        name: changes.some(({ field }) => field === 'state') ? INITIATIVE_EVENTS.moved : INITIATIVE_EVENTS.amended,
        recordType: 'initiative',
        recordId: record.id,
        ...sidesOf(changes),
        reason,
      })),
    );
    return new Set(differing.map(({ held }) => held.record.id));
  }

  /** A changed relation leaves and comes back, so that two that change places do not meet. */
  private async writeRelations({ removed, added, changed }: RelationChangesBetween): Promise<void> {
    const now = new Date().toISOString();
    await removeRelations(
      this.database,
      [...removed, ...changed.map(({ before }) => before)].map(({ id }) => id),
    );
    await insertRelations(this.database, [
      ...added.map((relation) => ({ ...relation, updatedAt: now })),
      ...changed.map(({ before, after }) => ({ ...after, version: before.version + 1, updatedAt: now })),
    ]);
  }
}

function endsOf({ removed, added, changed }: RelationChangesBetween): string[] {
  const all = [...removed, ...added, ...changed.flatMap(({ before, after }) => [before, after])];
  return [...new Set(all.flatMap(({ fromId, toId }) => [fromId, toId]))];
}

/** Both ends hear of a relation; one that moved is heard of by its old ends and its new ones. */
function relationEvents({ removed, added, changed }: RelationChangesBetween, reason: string | null): DomainEvent[] {
  const told = (name: string, before: Relation | null, after: Relation | null): DomainEvent[] => {
    const ends = [before, after].flatMap((relation) => (relation ? [relation.fromId, relation.toId] : []));
    return [...new Set(ends)].map((recordId) => ({
      name,
      recordType: 'initiative',
      recordId,
      before: before && said(before),
      after: after && said(after),
      reason,
    }));
  };
  return [
    ...removed.flatMap((relation) => told(INITIATIVE_EVENTS.unrelated, relation, null)),
    ...added.flatMap((relation) => told(INITIATIVE_EVENTS.related, null, relation)),
    ...changed.flatMap(({ before, after }) => told(INITIATIVE_EVENTS.relationAmended, before, after)),
  ];
}

/** What the audit trail says of a relation. */
function said({ id, kind, fromId, toId, note, coordinatorId, ratified, ratifiedBy }: Relation) {
  return { relationId: id, kind, fromId, toId, note, coordinatorId, ratified, ratifiedBy };
}
