import { Injectable } from '@nestjs/common';
import { InitiativesLookup } from '../../initiatives/initiatives.lookup.js';
import { stageShareFaults } from '../../initiatives/initiatives.rules.js';
import { STAGE_REFERENCE } from '../../journeys/journeys.types.js';
import { TEAM_REFERENCE } from '../../people/people.types.js';
import { type Mention, References } from '../../platform/database/references.js';
import { invalid } from '../../platform/problems/field-errors.js';
import type { FieldError } from '../../platform/problems/problem.js';
import { SimulationService } from '../../portfolio/simulation.service.js';
import type { SimulatedFigures } from '../../portfolio/simulation.types.js';
import { MergesService } from '../../radar/merges.service.js';
import type { MergeConflict } from '../../radar/merging.types.js';
import type { InitiativeFacts } from '../../portfolio/portfolio.types.js';
import { changedRegister, changeFaults, type Foreseen, namedIn, windowFaults } from './domain/simulated-changes.js';
import type { ChangeDraft } from './simulations.types.js';

/** What came of a simulation. */
export interface Simulation {
  readonly changes: readonly ChangeDraft[];
  readonly figures: SimulatedFigures;
  /** Where a merge would wait for a choice; the survivor's word stands here. */
  readonly open: readonly { readonly change: number; readonly conflict: MergeConflict }[];
  readonly initiatives: ReadonlyMap<string, { readonly id: string; readonly key: string; readonly title: string }>;
  readonly computedAt: Date;
}

const FINAL: readonly string[] = ['closed', 'stopped', 'merged'];

/** What it would do to coordinate, stop, merge or move initiatives. Nothing is stored. */
@Injectable()
export class SimulationsService {
  constructor(
    private readonly portfolio: SimulationService,
    private readonly merges: MergesService,
    private readonly initiatives: InitiativesLookup,
    private readonly references: References,
  ) {}

  /** @throws Problem `validation` naming every fault: unknown records, changes that cannot be */
  async simulate(changes: readonly ChangeDraft[]): Promise<Simulation> {
    const computedAt = new Date();
    const named = namedIn(changes);
    const initiatives = await this.initiatives.summaries([...new Set(named.map(({ id }) => id))]);
    const facts = await this.portfolio.facts([...initiatives.keys()]);
    const faults = [
      ...named.flatMap(({ id, pointer }): FieldError[] => {
        const state = initiatives.get(id)?.state;
        if (state === undefined) return [{ pointer, code: 'unknown_reference', parameters: { record: 'initiative' } }];
        return FINAL.includes(state) ? [{ pointer, code: 'final_candidate' }] : [];
      }),
      ...changeFaults(changes),
      ...(await this.referenceFaults(changes, facts)),
      ...changes.flatMap(({ stages }, at) => stageShareFaults(stages ?? [], `/changes/${at}/stages`)),
      ...windowFaults(changes, facts),
    ];
    if (faults.length > 0) throw invalid(faults);
    const { foreseen, open } = await this.foresee(changes);
    const figures = await this.portfolio.compare(changedRegister(changes, facts, foreseen));
    return { changes, figures, open, initiatives, computedAt };
  }

  private async foresee(changes: readonly ChangeDraft[]): Promise<{ foreseen: Foreseen[]; open: Simulation['open'] }> {
    const foreseen: Foreseen[] = [];
    const open: { change: number; conflict: MergeConflict }[] = [];
    for (const [change, { kind, intoId, fromIds, effort = null }] of changes.entries()) {
      if (kind !== 'merge' || intoId === undefined || fromIds === undefined) continue;
      const plan = await this.merges.foresee({ intoId, fromIds, resolutions: { effort } });
      foreseen.push({ intoId, becomes: plan.becomes });
      for (const conflict of plan.conflicts) if (conflict.chosen === null) open.push({ change, conflict });
    }
    return { foreseen, open };
  }

  private referenceFaults(
    changes: readonly ChangeDraft[],
    facts: ReadonlyMap<string, InitiativeFacts>,
  ): Promise<FieldError[]> {
    const mentions = changes.flatMap(({ teamId, stages = [] }, at): Mention[] => [
      ...(teamId ? [{ to: TEAM_REFERENCE, id: teamId, pointer: `/changes/${at}/teamId` }] : []),
      ...stages.map(({ stageId }, i) => ({
        to: STAGE_REFERENCE,
        id: stageId,
        pointer: `/changes/${at}/stages/${i}/stageId`,
      })),
    ]);
    const kept = [...facts.values()].flatMap(({ teamId, stages }) => [
      ...(teamId ? [teamId] : []),
      ...stages.map(({ stageId }) => stageId),
    ]);
    return this.references.faults(mentions, new Set(kept));
  }
}
