import { Injectable } from '@nestjs/common';
import { InitiativesLookup } from '../../initiatives/initiatives.lookup.js';
import type { Initiative } from '../../initiatives/initiatives.types.js';
import { OrganisationsLookup } from '../../organisations/organisations.lookup.js';
import { platformProblems } from '../../platform/problems/platform.problems.js';
import { Problem } from '../../platform/problems/problem.js';
import { type LaneRules, laneOf } from './domain/lanes/classify.js';
import { needsOf, stepsWithoutDecision } from './domain/lanes/needs.js';
import type { LaneAnswer, LaneNeeds } from './lanes.types.js';
import type { TransitionName } from '../../initiatives/transitions.types.js';

/** The lane of an initiative with what it asks. */
export interface ExplainedLane extends LaneAnswer {
  readonly initiativeId: string;
  /** Null while the lane is unknown. */
  readonly needs: LaneNeeds | null;
  readonly withoutDecision: readonly TransitionName[];
  readonly parameters: LaneRules;
  readonly computedAt: string;
}

/** By which lane an initiative is decided. */
@Injectable()
export class LanesService {
  constructor(
    private readonly initiatives: InitiativesLookup,
    private readonly organisations: OrganisationsLookup,
  ) {}

  /** The organisation's thresholds in force. Inside a unit of work. */
  async rules(): Promise<LaneRules> {
    const { settings, currency } = await this.organisations.current();
    const { smallBudget: small, largeBudget: large, greenRisk } = settings.lanes;
    return { effort: await this.organisations.effortSizes(), budget: { small, large }, greenRisk, currency };
  }

  /** @throws Problem `not_found` */
  async read(initiativeId: string): Promise<ExplainedLane> {
    const [initiative] = await this.initiatives.read([initiativeId]);
    if (!initiative) throw new Problem(platformProblems.not_found, { record: 'initiative' });
    return this.explain(initiative);
  }

  private async explain(initiative: Initiative): Promise<ExplainedLane> {
    const { settings } = await this.organisations.current();
    const parameters = await this.rules();
    const answer = laneOf(initiative, parameters);
    return {
      initiativeId: initiative.id,
      ...answer,
      needs: answer.lane === null ? null : needsOf(answer.lane, settings.lanes),
      withoutDecision: stepsWithoutDecision(answer.lane),
      parameters,
      computedAt: new Date().toISOString(),
    };
  }
}
