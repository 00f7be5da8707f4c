import { Injectable } from '@nestjs/common';
import { JourneysLookup } from '../../journeys/journeys.lookup.js';
import { PeopleLookup } from '../../people/people.lookup.js';
import { StrategyLookup } from '../../strategy/strategy.lookup.js';
import type { Trees } from './domain/mandates/mandate-cover.js';

/** The trees in which scopes of mandates lie. */
@Injectable()
export class OrganisationTrees {
  constructor(
    private readonly journeys: JourneysLookup,
    private readonly people: PeopleLookup,
    private readonly strategy: StrategyLookup,
  ) {}

  async read(): Promise<{ trees: Trees; journeyOfStage: Map<string, string> }> {
    return {
      trees: {
        journeys: await this.journeys.journeyParents(),
        teams: await this.people.teamParents(),
        goals: await this.strategy.goalParents(),
      },
      journeyOfStage: await this.journeys.journeyOfStages(),
    };
  }
}
