import { Injectable } from '@nestjs/common';
import { KpisLookup } from '../kpis/kpis.lookup.js';
import { PortfolioProjection } from './data/portfolio.projection.js';
import { NONE } from './domain/columns.js';
import { coordinationBetween } from './domain/coordination.js';
import { observationsOf } from './domain/observations.js';
import { select } from './domain/selection.js';
import type { Efforts, Observations, ObservedPart } from './observations.types.js';

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

  /**
   * What the register says of any two initiatives, as of now: how well they are coordinated, 0..1, and whether one is a
   * part of the other. Initiatives that are not there have no ties.
   */
  async ties(): Promise<(one: string, other: string) => { coordination: number; isLineage: boolean }> {
    const portfolio = await this.projection.read();
    const { slots, parent } = portfolio.columns;
    const coordination = coordinationBetween(portfolio);
    const isOver = (top: number, slot: number): boolean => {
      let at = parent[slot]!;
      for (let steps = 0; at !== NONE && steps < MOST_GENERATIONS; steps++) {
        if (at === top) return true;
        at = parent[at]!;
      }
      return false;
    };
    return (one, other) => {
      const [here, there] = [slots.find(one), slots.find(other)];
      if (here === NONE || there === NONE) return { coordination: 0, isLineage: false };
      return { coordination: coordination(here, there), isLineage: isOver(here, there) || isOver(there, here) };
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
