import { Injectable } from '@nestjs/common';
import { InitiativesService } from '../../initiatives/initiatives.service.js';
import type { Relation } from '../../initiatives/initiatives.types.js';
import { RelationsService } from '../../initiatives/relations.service.js';
import { Problem } from '../../platform/problems/problem.js';
import type { Effect, Outcome } from '../decisions.types.js';
import { decisionProblems } from '../domain/decision.problems.js';
import type { DecisionEffect, EffectGround } from './decision-effect.js';

interface Memory {
  readonly otherId: string;
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
  ) {}

  async apply(
    { initiativeId = '', otherInitiativeId = '', personId, reason }: Effect,
    ground: EffectGround,
  ): Promise<Outcome> {
    const said = { note: reason ?? ground.why, coordinatorId: personId ?? null, ratified: true };
    const known = await this.coordination(initiativeId, otherInitiativeId);
    const relation = known
      ? await this.relations.amend(initiativeId, known.id, said, known.version)
      : await this.relations.relate(initiativeId, { kind: 'coordinates_with', toId: otherInitiativeId, ...said });
    const before = known ? { note: known.note, coordinatorId: known.coordinatorId, ratified: known.ratified } : null;
    const memory: Memory = {
      otherId: otherInitiativeId,
      relationId: relation.id,
      coordinatorId: relation.coordinatorId,
      before,
    };
    return { kind: this.kind, initiativeId, memory: { ...memory } };
  }

  async undo({ initiativeId: coordinated, memory }: Outcome): Promise<void> {
    const initiativeId = coordinated ?? '';
    const { otherId, relationId, coordinatorId, before } = memory as unknown as Memory;
    const now = await this.coordination(initiativeId, otherId);
    if (now?.id !== relationId || !now.ratified || now.coordinatorId !== coordinatorId) {
      const { key } = await this.initiatives.read(initiativeId);
      throw new Problem(decisionProblems.effect_overtaken, { record: key, what: 'coordinates_with' });
    }
    if (before) await this.relations.amend(initiativeId, relationId, before, now.version);
    else await this.relations.unrelate(initiativeId, relationId, now.version);
  }

  private async coordination(oneId: string, otherId: string): Promise<Relation | undefined> {
    return (await this.relations.between(oneId, otherId)).find(({ kind }) => kind === 'coordinates_with');
  }
}
