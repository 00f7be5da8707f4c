import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { TransitionJudge } from '../initiatives/initiatives.ports.js';
import type { Initiative } from '../initiatives/initiatives.types.js';
import { TransitionJudges } from '../initiatives/transition-judges.js';
import type { Transition, TransitionGround, TransitionJudgement } from '../initiatives/transitions.types.js';
import { OrganisationsLookup } from '../organisations/organisations.lookup.js';
import { laneOf } from './domain/lanes/classify.js';
import { laneRemarks, ownerMayTake } from './domain/lanes/needs.js';
import { LanesService } from './lanes.service.js';

/** What the board agreed, asked before every transition: the lane. */
@Injectable()
export class BoardJudge implements TransitionJudge, OnModuleInit {
  constructor(
    private readonly judges: TransitionJudges,
    private readonly lanes: LanesService,
    private readonly organisations: OrganisationsLookup,
  ) {}

  onModuleInit(): void {
    this.judges.register(this);
  }

  async judge(
    initiative: Initiative,
    steps: readonly Transition[],
    { decisionId }: TransitionGround,
  ): Promise<TransitionJudgement[]> {
    const { settings } = await this.organisations.current();
    const answer = laneOf(initiative, await this.lanes.rules());
    return steps.map(({ name }) => {
      const remarks = laneRemarks(answer, name, initiative, settings.lanes, Boolean(decisionId));
      return { remarks, ownerMay: ownerMayTake(answer.lane, name) };
    });
  }
}
