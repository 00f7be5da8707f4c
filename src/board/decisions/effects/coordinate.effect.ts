import { Injectable } from '@nestjs/common';
import { InitiativesService } from '../../../initiatives/initiatives.service.js';
import type { Relation } from '../../../initiatives/initiatives.types.js';
import { RelationsService } from '../../../initiatives/relations.service.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import { Problem } from '../../../platform/problems/problem.js';
import { CoordinationsList } from '../../../radar/coordinations.list.js';
import { CoordinationsService } from '../../../radar/coordinations.service.js';
import type { Effect, Outcome } from '../decisions.types.js';
import { decisionProblems } from '../domain/decision.problems.js';
import type { DecisionEffect, EffectGround } from './decision-effect.js';
import { demandGoingOn } from './going-on.js';

interface Memory {
  readonly otherId: string;
  /** Absent for what was decided before coordinations were kept. */
  readonly coordinationId?: string;
  readonly relationId: string;
  readonly coordinatorId: string | null;
  /** What the coordination was before; null when the decision made it. */
  readonly before: Pick<Relation, 'note' | 'coordinatorId' | 'ratified'> | null;
}

/** Ratifies the coordination of two initiatives, made where there was none, with a coordinator. */
@Injectable()
export class CoordinateEffect implements DecisionEffect {
  readonly kind = 'coordinate';
  readonly sentence = {
    en: 'Coordinate {initiative} with {other}, by {person}.',
    nl: '{initiative} afstemmen met {other}, door {person}.',
  };

  constructor(
    private readonly initiatives: InitiativesService,
    private readonly relations: RelationsService,
    private readonly coordinations: CoordinationsService,
    private readonly coordinated: CoordinationsList,
  ) {}

  async rehearse({ initiativeId = '', otherInitiativeId = '' }: Effect): Promise<void> {
    for (const id of [initiativeId, otherInitiativeId]) demandGoingOn(await this.initiatives.read(id));
  }

  async apply(effect: Effect, ground: EffectGround): Promise<Outcome> {
    await this.rehearse(effect);
    const { initiativeId = '', otherInitiativeId = '', personId = null, reason = ground.why } = effect;
    const known = await this.coordination(initiativeId, otherInitiativeId);
    const said = { note: reason, coordinatorId: personId };
    const initiativeIds = [initiativeId, otherInitiativeId];
    const made = await this.coordinations.coordinate({ initiativeIds, ...said, ratified: true });
    // A coordination that was there keeps what it said; the board says it anew.
    if (known) await this.relations.amend(initiativeId, known.id, said, 'any');
    const memory: Memory = {
      otherId: otherInitiativeId,
      coordinationId: made.id,
      relationId: known?.id ?? made.pairs[0]?.relationId ?? '',
      coordinatorId: personId,
      before: known ? { note: known.note, coordinatorId: known.coordinatorId, ratified: known.ratified } : null,
    };
    return { kind: this.kind, initiativeId, memory: { ...memory } };
  }

  async undo({ initiativeId: coordinated, memory }: Outcome): Promise<void> {
    const initiativeId = coordinated ?? '';
    const { otherId, coordinationId, relationId, coordinatorId, before } = memory as unknown as Memory;
    const now = await this.coordination(initiativeId, otherId);
    const stands = coordinationId === undefined || (await this.stillStands(coordinationId));
    if (!stands || now?.id !== relationId || !now.ratified || now.coordinatorId !== coordinatorId) {
      const { key } = await this.initiatives.read(initiativeId);
      throw new Problem(decisionProblems.effect_overtaken, { record: key, what: 'coordinates_with' });
    }
    if (before) await this.relations.amend(initiativeId, relationId, before, 'any');
    else if (coordinationId === undefined) await this.relations.unrelate(initiativeId, relationId, 'any');
    if (coordinationId !== undefined) await this.coordinations.undo(coordinationId, 'any');
  }

  private async coordination(oneId: string, otherId: string): Promise<Relation | undefined> {
    return (await this.relations.between(oneId, otherId)).find(({ kind }) => kind === 'coordinates_with');
  }

  private async stillStands(coordinationId: string): Promise<boolean> {
    try {
      await this.coordinated.read(coordinationId);
      return true;
    } catch (error) {
      if (error instanceof Problem && error.kind === platformProblems.not_found) return false;
      throw error;
    }
  }
}
