import { Injectable } from '@nestjs/common';
import { PriorityRoundsService } from '../../board/priorities/priority-rounds.service.js';
import { PriorityRunsService } from '../../board/priorities/priority-runs.service.js';
import { round } from '../data/quarter.js';
import type { LocalIds } from './local-ids.js';

/** What the board weighs for the next quarter. It is chosen in the background, once all of the demo is there. */
@Injectable()
export class PrioritiesLoader {
  constructor(
    private readonly rounds: PriorityRoundsService,
    private readonly runs: PriorityRunsService,
  ) {}

  async load(ids: LocalIds): Promise<void> {
    const { title, candidates, capacities, exclusions, pins } = round;
    const { id } = await this.rounds.create({
      title,
      candidates: { initiativeIds: ids.all(candidates) },
      capacities: capacities.map(({ team, effort }) => ({ teamId: ids.of(team), effort })),
      exclusions: exclusions.map(({ one, other, reason }) => ({
        ...{ initiativeId: ids.of(one), otherInitiativeId: ids.of(other), reason },
      })),
      pins: pins.map(({ initiative, place, reason }) => ({ initiativeId: ids.of(initiative), place, reason })),
    });
    await this.runs.startUnseen(id);
  }
}
