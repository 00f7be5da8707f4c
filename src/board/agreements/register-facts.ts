import { Injectable } from '@nestjs/common';
import { JourneysLookup } from '../../journeys/journeys.lookup.js';
import { KpisLookup } from '../../kpis/kpis.lookup.js';
import { CX_KPI_KINDS } from '../../kpis/kpis.types.js';
import { PeopleLookup } from '../../people/people.lookup.js';
import type { AgreedWork, Agreement, FactValues } from './agreements.types.js';
import type { ScopeWorld } from './domain/applying.js';
import { factsOf } from './domain/facts.js';
import { FactSources } from './fact-sources.js';
import { LanesService } from './lanes.service.js';

const NOWHERE: ScopeWorld = { teamParents: new Map(), journeyParents: new Map(), journeyOfStage: new Map() };

/** Gathers what conditions and scopes rest on, a few statements for many initiatives. Inside a unit of work. */
@Injectable()
export class RegisterFacts {
  constructor(
    private readonly people: PeopleLookup,
    private readonly kpis: KpisLookup,
    private readonly journeys: JourneysLookup,
    private readonly lanes: LanesService,
    private readonly sources: FactSources,
  ) {}

  /** The facts of each of these, in their order; the same initiative may occur at several moments. */
  async of(works: readonly AgreedWork[]): Promise<FactValues[]> {
    const ids = [...new Set(works.map(({ id }) => id))];
    const lanes = await this.lanes.rules();
    const mentioned = works.flatMap((one) => [one.accountablePersonId, one.sponsorPersonId]);
    const activePeople = await this.people.activeAmong([...new Set(mentioned.filter((id) => id !== null))]);
    const kpiIds = [...new Set(works.flatMap((one) => one.kpis.map(({ kpiId }) => kpiId)))];
    const known = kpiIds.length > 0 ? await this.kpis.facts(kpiIds) : new Map<string, never>();
    const kpis = new Map(
      [...known.values()].map(({ id, kind, betterWhen }) => [
        id,
        { betterWhen, cx: CX_KPI_KINDS.some((one) => one === kind) },
      ]),
    );
    const told = await this.sources.factsOf(ids);
    return works.map((work) => factsOf(work, { lanes, activePeople, kpis, told: told.get(work.id) ?? {} }));
  }

  /** What lies under what, as far as the scopes of these agreements ask for it. */
  async scopes(agreements: readonly Pick<Agreement, 'scope'>[]): Promise<ScopeWorld> {
    const teams = agreements.some(({ scope }) => scope.teamIds.length > 0);
    const journeys = agreements.some(({ scope }) => scope.journeyIds.length > 0);
    return {
      teamParents: teams ? await this.people.teamParents() : NOWHERE.teamParents,
      journeyParents: journeys ? await this.journeys.journeyParents() : NOWHERE.journeyParents,
      journeyOfStage: journeys ? await this.journeys.journeyOfStages() : NOWHERE.journeyOfStage,
    };
  }
}
