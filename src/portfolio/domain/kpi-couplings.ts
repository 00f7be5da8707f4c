import type { Portfolio } from './portfolio.js';

/** The way from one KPI to another along the KPI links: one step, or two by way of a third KPI. */
export interface Coupling {
  readonly from: number;
  readonly to: number;
  readonly via: number | null;
  /** The product of the signs along the way. */
  readonly sign: 1 | -1;
  /** The signs of the steps. */
  readonly steps: readonly (1 | -1)[];
}

/**
 * For any two KPIs and either sign the shortest way between them, of at most two steps, in whichever direction there is
 * one (docs/method.md, "KPI conflict"). Archived KPIs are no part of a way. The order does not depend on memory.
 */
export function couplingsOf(portfolio: Portfolio): readonly Coupling[] {
  return portfolio.once('couplings', () => {
    const { references, columns } = portfolio;
    const { kpis } = columns.numbers;
    const current = new Set(references.kpis.filter(({ archived }) => !archived).map(({ id }) => id));
    const drives = references.kpiDrives
      .filter(({ fromId, toId }) => fromId !== toId && current.has(fromId) && current.has(toId))
      .sort((one, other) => compare(one.fromId, other.fromId) || compare(one.toId, other.toId))
      .map(({ fromId, toId, sign }) => ({ from: kpis.of(fromId), to: kpis.of(toId), sign }));
    const byFrom = new Map<number, typeof drives>();
    for (const drive of drives) byFrom.set(drive.from, [...(byFrom.get(drive.from) ?? []), drive]);
    const ways: Coupling[] = drives.map((drive) => ({ ...drive, via: null, steps: [drive.sign] }));
    for (const first of drives) {
      for (const second of byFrom.get(first.to) ?? []) {
        if (second.to === first.from) continue;
        const sign = first.sign === second.sign ? 1 : -1;
        ways.push({ from: first.from, to: second.to, via: first.to, sign, steps: [first.sign, second.sign] });
      }
    }
    const shortest = new Map<string, Coupling>();
    for (const way of ways) {
      const key = `${Math.min(way.from, way.to)} ${Math.max(way.from, way.to)} ${way.sign}`;
      if (!shortest.has(key)) shortest.set(key, way);
    }
    return [...shortest.values()];
  });
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
