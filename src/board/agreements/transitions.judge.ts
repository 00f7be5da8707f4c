import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { TransitionJudge } from '../../initiatives/initiatives.ports.js';
import type { Initiative } from '../../initiatives/initiatives.types.js';
import { TransitionJudges } from '../../initiatives/transition-judges.js';
import type { Transition, TransitionGround, TransitionJudgement } from '../../initiatives/transitions.types.js';
import { OrganisationsLookup } from '../../organisations/organisations.lookup.js';
import { AgreementChecks, type CheckedAgreement } from './agreement-checks.js';
import { AgreementsService } from './agreements.service.js';
import { GUARDED_STEPS } from './agreements.types.js';
import { remarkOf } from './domain/applying.js';
import { laneOf } from './domain/lanes/classify.js';
import { laneRemarks, ownerMayTake } from './domain/lanes/needs.js';
import { LanesService } from './lanes.service.js';

/** What the board agreed, asked before every transition: the working agreements and the lane. */
@Injectable()
export class TransitionsJudge implements TransitionJudge, OnModuleInit {
  constructor(
    private readonly judges: TransitionJudges,
    private readonly lanes: LanesService,
    private readonly organisations: OrganisationsLookup,
    private readonly agreements: AgreementsService,
    private readonly checks: AgreementChecks,
  ) {}

  onModuleInit(): void {
    this.judges.register(this);
  }

  async judge(
    initiative: Initiative,
    steps: readonly Transition[],
    { decisionId }: TransitionGround,
  ): Promise<TransitionJudgement[]> {
    const guarded = steps.some(({ name }) => GUARDED_STEPS.some((one) => one === name));
    if (!guarded) return steps.map(() => ({ remarks: [], opened: false }));
    const { settings } = await this.organisations.current();
    const lane = laneOf(initiative, await this.lanes.rules());
    const checked = await this.checked(initiative);
    return steps.map(({ name }) => {
      const agreed = checked.flatMap(
        ({ agreement, judged, exception }) => remarkOf(agreement, judged, exception !== null, name) ?? [],
      );
      const asked = laneRemarks(lane, name, initiative, settings.lanes, Boolean(decisionId));
      return { remarks: [...agreed, ...asked], opened: ownerMayTake(lane.lane, name) };
    });
  }

  private async checked(initiative: Initiative): Promise<CheckedAgreement[]> {
    return (await this.checks.check([initiative], await this.agreements.inForce()))[0] ?? [];
  }
}
