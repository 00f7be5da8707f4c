import { Injectable } from '@nestjs/common';
import { type KpiActual, KpisLookup } from '../../kpis/kpis.lookup.js';
import { isAsExpected } from './domain/follow-through.js';
import type { Expectation, Observation } from './follow-through.types.js';
import { today } from './meeting-records.js';

/** What measurements say of expectations. Ask inside a unit of work. */
@Injectable()
export class KpiObservations {
  constructor(private readonly kpis: KpisLookup) {}

  /** What was measured last of a KPI, as of today; null when nothing was. */
  async latest(kpiId: string): Promise<number | null> {
    return (await this.kpis.recentPast([kpiId])).get(kpiId)?.actual?.value ?? null;
  }

  /**
   * For each expectation of a KPI whose day has come, what was measured last by that day; missing when nothing was
   * measured since it was stated. One question a day on which something was expected.
   */
  async of(expectations: ReadonlyMap<string, Expectation>): Promise<Map<string, Observation>> {
    const now = today();
    const due = [...expectations].flatMap(([id, expectation]) =>
      expectation.kpiId !== null && expectation.expectedOn <= now
        ? [{ id, expectation, kpiId: expectation.kpiId }]
        : [],
    );
    const observations = new Map<string, Observation>();
    for (const day of new Set(due.map(({ expectation }) => expectation.expectedOn))) {
      const onDay = due.filter(({ expectation }) => expectation.expectedOn === day);
      const measured = await this.kpis.recentPast([...new Set(onDay.map(({ kpiId }) => kpiId))], day);
      for (const { id, expectation, kpiId } of onDay) {
        const observation = observed(expectation, measured.get(kpiId)?.actual ?? null);
        if (observation) observations.set(id, observation);
      }
    }
    return observations;
  }
}

function observed(expectation: Expectation, actual: KpiActual | null): Observation | null {
  // What was measured before anybody expected anything says nothing of what was expected.
  if (!actual || actual.to <= expectation.statedAt.toISOString().slice(0, 10)) return null;
  const { measurementId, from, to, value } = actual;
  const cameTrue = isAsExpected(expectation, value);
  return cameTrue === null ? null : { measurementId, from, to, value, cameTrue };
}
