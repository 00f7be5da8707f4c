import { Injectable } from '@nestjs/common';
import { newId } from '../platform/ids.js';
import { InitiativesRewriting } from '../initiatives/initiatives.rewriting.js';
import type { Relation } from '../initiatives/initiatives.types.js';
import { RelationsService } from '../initiatives/relations.service.js';
import { type Mention, References } from '../platform/database/references.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { EventLog } from '../platform/events/event-log.js';
import { type ExpectedVersion, expectVersion } from '../platform/http/etags.js';
import { invalid } from '../platform/problems/field-errors.js';
import { platformProblems } from '../platform/problems/platform.problems.js';
import { Problem } from '../platform/problems/problem.js';
import { PortfolioGains } from '../portfolio/gains.service.js';
import { COORDINATION_EVENTS } from './coordinating.events.js';
import type { CoordinatedPair, Coordination, CoordinationDraft } from './coordinating.types.js';
import {
  initiativesOfFinding,
  insertCoordination,
  readCoordination,
  removeCoordination,
} from './data/coordinations.query.js';
import {
  coordinationPlan,
  memberFaults,
  namingFaults,
  type PlannedPair,
} from './domain/coordinate/coordination-plan.js';

const PERSON = { type: 'person', table: 'people' };

/**
 * Coordinating initiatives, each with each, and taking it back. Each verb works inside one unit of work, alone or as
 * part of a larger one such as a board's decision; ask before that unit writes anything where speed matters.
 */
@Injectable()
export class CoordinationsService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly events: EventLog,
    private readonly relations: RelationsService,
    private readonly register: InitiativesRewriting,
    private readonly gains: PortfolioGains,
    private readonly references: References,
  ) {}

  /**
   * Relates the initiatives as coordinated and says what that takes off the fragmentation index of the stages and
   * journeys they share. What was coordinated already stays, and is ratified when that is asked.
   * @throws Problem `validation`; `board_only` when somebody else ratifies
   */
  async coordinate(draft: CoordinationDraft): Promise<Coordination> {
    const { ids, related } = await this.members(draft);
    const ratified = draft.ratified === true;
    const wished = { coordination: ratified ? 1 : 0.5 };
    const plan = coordinationPlan(ids, related, ratified);
    const gains = await this.gains.ofCoordinating(plan.map(({ fromId: a, toId: b }) => ({ a, b, ...wished })));
    const pairs: CoordinatedPair[] = [];
    for (const pair of plan) pairs.push(await this.carryOut(pair, draft));
    const made = {
      id: newId(),
      initiativeIds: ids,
      findingId: draft.findingId ?? null,
      coordinatorId: draft.coordinatorId ?? null,
      note: draft.note ?? null,
      ratified,
      pairs,
      gains,
      coordinatedByName: this.database.actor.name,
    };
    await insertCoordination(this.database, made);
    const { initiativeIds, findingId } = made;
    await this.events.record({
      name: COORDINATION_EVENTS.made,
      recordType: 'coordination',
      recordId: made.id,
      after: { initiativeIds, findingId, ratified },
    });
    return this.found(await readCoordination(this.database, made.id));
  }

  /**
   * Takes a coordination back: the relations that it made go, those that it ratified are a wish again. What somebody
   * removed or merged since is left as it is.
   * @throws Problem `not_found`, `stale`, `board_only` when it is ratified
   */
  async undo(id: string, expected: ExpectedVersion): Promise<void> {
    const coordination = this.found(await readCoordination(this.database, id, true));
    expectVersion(expected, coordination.version);
    const { initiativeIds, findingId, ratified } = coordination;
    const { relations } = await this.register.look(initiativeIds);
    for (const pair of coordination.pairs) {
      const relation = relations.find((one) => isPair(one, pair));
      if (relation && pair.step === 'made') await this.relations.unrelate(pair.fromId, relation.id, 'any');
      if (relation && pair.step === 'ratified') {
        await this.relations.amend(pair.fromId, relation.id, { ratified: false }, 'any');
      }
    }
    await removeCoordination(this.database, id);
    await this.events.record({
      name: COORDINATION_EVENTS.undone,
      recordType: 'coordination',
      recordId: id,
      before: { initiativeIds, findingId, ratified },
    });
  }

  private async members(draft: CoordinationDraft): Promise<{ ids: string[]; related: readonly Relation[] }> {
    const faults = namingFaults(draft);
    if (faults.length > 0) throw invalid(faults);
    const named = draft.findingId ? await this.ofFinding(draft.findingId) : [...(draft.initiativeIds ?? [])];
    const { initiatives, relations } = await this.register.look(named);
    const known = new Map(initiatives.map(({ record }) => [record.id, record]));
    const mentioned: Mention[] = draft.coordinatorId
      ? [{ to: PERSON, id: draft.coordinatorId, pointer: '/coordinatorId' }]
      : [];
    const wrong = [
      ...memberFaults(named, known, draft.findingId ? '/findingId' : '/initiativeIds'),
      ...(await this.references.faults(mentioned)),
    ];
    if (wrong.length > 0) throw invalid(wrong);
    return { ids: named.sort(), related: relations };
  }

  private async ofFinding(findingId: string): Promise<string[]> {
    const ids = await initiativesOfFinding(this.database, findingId);
    if (ids) return ids;
    throw invalid([{ pointer: '/findingId', code: 'unknown_reference', parameters: { record: 'finding' } }]);
  }

  private async carryOut(pair: PlannedPair, draft: CoordinationDraft): Promise<CoordinatedPair> {
    const { fromId, toId, step, relation } = pair;
    const { note, coordinatorId, ratified } = draft;
    if (relation) {
      if (step === 'ratified') await this.relations.amend(fromId, relation.id, { ratified: true }, 'any');
      return { relationId: relation.id, fromId, toId, step };
    }
    const wish = { kind: 'coordinates_with' as const, toId, note, coordinatorId, ratified: ratified === true };
    return { relationId: (await this.relations.relate(fromId, wish)).id, fromId, toId, step };
  }

  private found(coordination: Coordination | null): Coordination {
    if (!coordination) throw new Problem(platformProblems.not_found, { record: 'coordination' });
    return coordination;
  }
}

/** Still the relation between those two. */
function isPair(relation: Relation, { relationId, fromId, toId }: CoordinatedPair): boolean {
  const ends = (one: { fromId: string; toId: string }): string => [one.fromId, one.toId].sort().join();
  return relation.id === relationId && ends(relation) === ends({ fromId, toId });
}
