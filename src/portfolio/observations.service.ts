import { Injectable } from '@nestjs/common';
import { KpisLookup } from '../kpis/kpis.lookup.js';
import { PortfolioProjection } from './data/portfolio.projection.js';
import { type InitiativeColumns, NONE } from './domain/columns.js';
import { coordinationOfFew } from './domain/coordination.js';
import { placeOf } from './domain/facts-of.js';
import { observationsOf } from './domain/observations.js';
import { isFinal, select } from './domain/selection.js';
import type {
  ComparedRegister,
  Efforts,
  Observations,
  ObservedInitiative,
  ObservedPart,
} from './observations.types.js';

/** A line of programmes longer than this is no line. */
const MOST_GENERATIONS = 100;

/** What the radar asks of the portfolio. Ask inside a unit of work, before it writes anything. */
@Injectable()
export class ObservationsService {
  constructor(
    private readonly projection: PortfolioProjection,
    private readonly kpis: KpisLookup,
  ) {}

  /** All effort of the active initiatives, and the median that stands in for what is unknown. */
  async efforts(): Promise<Efforts> {
    const { total: activeEffort, medianEffort } = select(await this.projection.read(), 'true');
    return { activeEffort, medianEffort };
  }

  /** All effort of the active initiatives, with the median for what is unknown; in the organisation's unit. */
  async activeEffort(): Promise<number> {
    return (await this.efforts()).activeEffort;
  }

  /** Those of these initiatives that are there and not final, each once, with the effort that each counts for. */
  async openAmong(initiativeIds: readonly string[]): Promise<ObservedInitiative[]> {
    const portfolio = await this.projection.read();
    const { columns } = portfolio;
    const { effort } = select(portfolio, 'true');
    return [...new Set(initiativeIds)].flatMap((id) => {
      const slot = columns.slots.find(id);
      if (!isThere(columns, slot) || isFinal(columns, slot)) return [];
      return [{ id, effort: effort[slot]!, estimated: Number.isNaN(columns.effort[slot]!) }];
    });
  }

  /** What the register says of initiatives that are compared, read from memory: see `ComparedRegister`. */
  async compared(): Promise<ComparedRegister> {
    const portfolio = await this.projection.read();
    const { columns } = portfolio;
    const { slots, parent } = columns;
    const coordination = coordinationOfFew(portfolio);
    const isOver = (top: number, slot: number): boolean => {
      let at = parent[slot]!;
      for (let steps = 0; at !== NONE && steps < MOST_GENERATIONS; steps++) {
        if (at === top) return true;
        at = parent[at]!;
      }
      return false;
    };
    return {
      tiesOf: (one, other) => {
        const [here, there] = [slots.find(one), slots.find(other)];
        if (!isThere(columns, here) || !isThere(columns, there)) return { coordination: 0, isLineage: false };
        return { coordination: coordination(here, there), isLineage: isOver(here, there) || isOver(there, here) };
      },
      placeOf: (id) => {
        const slot = slots.find(id);
        return isThere(columns, slot) && !isFinal(columns, slot) ? placeOf(columns, slot) : null;
      },
    };
  }

  /** The names of journeys, stages, goals, KPIs, teams, channels and segments as they are now, by id. */
  async recordNames(): Promise<ReadonlyMap<string, string>> {
    const portfolio = await this.projection.read();
    return portfolio.once('recordNames', () => {
      const { journeys, stages, goals, kpis, teams, channels, segments } = portfolio.references;
      const records = [...journeys, ...stages, ...goals, ...kpis, ...teams, ...channels, ...segments];
      return new Map(records.map(({ id, name }) => [id, name]));
    });
  }

  /**
   * Everything amiss that the figures show now.
   * @param threshold the fragmentation index, 0..100, from which on a record needs a look
   * @param wanted what is to be looked at, null for all; of the rest nothing is seen
   */
  async observe(threshold: number, wanted: ReadonlySet<ObservedPart> | null = null): Promise<Observations> {
    const [cxKpis, past] = await Promise.all([this.kpis.cxKpisByStage(), this.kpis.recentPastOfAll()]);
    const spreads = new Map([...past].map(([id, { spread }]) => [id, spread]));
    const actuals = new Map([...past].map(([id, { actual }]) => [id, actual?.value ?? null]));
    return observationsOf(await this.projection.read(), { cxKpis, spreads, actuals }, threshold, wanted);
  }
}

function isThere(columns: InitiativeColumns, slot: number): boolean {
  return slot !== NONE && columns.present[slot] === 1;
}
