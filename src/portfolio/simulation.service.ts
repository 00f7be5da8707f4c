import { Injectable } from '@nestjs/common';
import { KpisLookup } from '../kpis/kpis.lookup.js';
import { PortfolioProjection } from './data/portfolio.projection.js';
import { NONE } from './domain/columns.js';
import { factsOf } from './domain/facts-of.js';
import { simulated, simulatedFigures } from './domain/simulation.js';
import type { InitiativeFacts } from './portfolio.types.js';
import { RadarFiguresPort } from './radar-figures.port.js';
import type { RegisterChanges, SimulatedFigures } from './simulation.types.js';

/** What changes of the register would do to its figures. Ask inside a unit of work that writes nothing. */
@Injectable()
export class SimulationService {
  constructor(
    private readonly projection: PortfolioProjection,
    private readonly kpis: KpisLookup,
    private readonly radar: RadarFiguresPort,
  ) {}

  /** What the register says of these initiatives; unknown ones are left out. */
  async facts(ids: readonly string[]): Promise<Map<string, InitiativeFacts>> {
    const { columns } = await this.projection.read();
    const slots = [...new Set(ids)].map((id) => columns.slots.find(id));
    const present = slots.filter((slot) => slot !== NONE && columns.present[slot] === 1);
    return new Map(present.map((slot) => [columns.slots.idOf(slot), factsOf(columns, slot)]));
  }

  /** The figures as they are beside those as they would be, as of the last commit before the question. */
  async compare(changes: RegisterChanges): Promise<SimulatedFigures> {
    const [cxKpis, duplicates] = [await this.kpis.cxKpisByStage(), await this.radar.openDuplicates()];
    const portfolio = await this.projection.read();
    return simulatedFigures(portfolio, simulated(portfolio, changes), changes, { cxKpis, duplicates });
  }
}
