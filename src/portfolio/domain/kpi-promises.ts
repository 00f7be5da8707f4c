import type { ActiveFilter, Formula, KpiFacts } from '../portfolio.types.js';
import { NONE } from './columns.js';
import { type EffectGroup, effectsOf } from './kpi-effects.js';
import type { Portfolio } from './portfolio.js';

export const GUARDRAILS: Formula = { name: 'guardrail', version: 1 };
export const OVERCLAIM: Formula = { name: 'over-claim', version: 1 };

/** From this ratio of what is promised to what there is to gain on, a KPI is over-claimed. */
export const OVERCLAIM_ABOVE = 1.5;

/** The bound of a KPI that a change would pass; null when it passes none. All values in the KPI's unit. */
export function boundPassed(
  aims: { readonly floor: number | null; readonly ceiling: number | null },
  actual: number,
  expectedChange: number,
): 'floor' | 'ceiling' | null {
  const after = actual + expectedChange;
  if (expectedChange < 0 && aims.floor !== null && after < aims.floor) return 'floor';
  if (expectedChange > 0 && aims.ceiling !== null && after > aims.ceiling) return 'ceiling';
  return null;
}

/** An initiative that would push a KPI of another owner past its floor or ceiling. */
export interface Guardrail {
  readonly id: string;
  readonly slot: number;
  readonly kpi: KpiFacts;
  readonly actual: number;
  readonly expectedChange: number;
  readonly bound: 'floor' | 'ceiling';
  /** 0..1. */
  readonly confidence: number | null;
}

/** The values that KPIs have now, by id; null or missing when nothing was measured. */
export type Actuals = ReadonlyMap<string, number | null>;

/** Which initiatives would pass a bound that somebody else set (docs/method.md, "KPI conflict"); the surest first. */
export function guardrailsOf(portfolio: Portfolio, active: ActiveFilter, actuals: Actuals): Guardrail[] {
  const { columns, references } = portfolio;
  const { change, confidence } = columns.kpiLinks.columns;
  const effects = effectsOf(portfolio, active);
  const found: Guardrail[] = [];
  for (const kpi of references.kpis) {
    const actual = actuals.get(kpi.id) ?? null;
    const pushed = effects.get(columns.numbers.kpis.find(kpi.id));
    if (actual === null || pushed === undefined) continue;
    const owner = columns.numbers.people.find(kpi.ownerId);
    for (const { slots, links } of [pushed.up, pushed.down]) {
      slots.forEach((slot, at) => {
        if (owner !== NONE && columns.owner[slot] === owner) return;
        const link = links[at]!;
        const bound = boundPassed(kpi, actual, change[link]!);
        if (bound === null) return;
        found.push({
          id: `${columns.slots.idOf(slot)}:${kpi.id}`,
          ...{ slot, kpi, actual, bound, expectedChange: change[link]! },
          confidence: Number.isNaN(confidence[link]!) ? null : confidence[link]!,
        });
      });
    }
  }
  return found.sort((one, other) => (other.confidence ?? -1) - (one.confidence ?? -1) || (one.id < other.id ? -1 : 1));
}

export type OverclaimReason = 'no_target' | 'no_measurement' | 'no_confidence' | 'no_room';

/** What initiatives promise of one KPI together, beside what there is to gain. */
export interface Overclaim {
  readonly kpi: KpiFacts;
  readonly actual: number | null;
  /** Promised / to gain, ≥ 0; null with the reason. */
  readonly ratio: number | null;
  readonly reason: OverclaimReason | null;
  /** Σ |expectedChange| · confidence of those in the good direction, in the KPI's unit. */
  readonly promised: number;
  /** What there is to gain: the way from the actual to the target, > 0; null when unknown. */
  readonly room: number | null;
  /** Those who promise a change in the good direction, and how many of them do not say how sure they are. */
  readonly claims: EffectGroup;
  readonly withoutConfidence: number;
  /** The ratio is above OVERCLAIM_ABOVE, or there is nothing left to gain. */
  readonly flagged: boolean;
}

/**
 * The ratio of what is promised to what there is to gain (docs/method.md, "KPI conflict"). In: changes and target in the
 * KPI's unit. With nothing left to gain there is no ratio, `no_room`; claims without a confidence count for nothing.
 */
export function overclaimRatio(
  aims: Pick<KpiFacts, 'target' | 'betterWhen'>,
  actual: number | null,
  claims: readonly { readonly change: number; readonly confidence: number | null }[],
): Pick<Overclaim, 'ratio' | 'reason' | 'promised' | 'room'> {
  const promised = claims.reduce((sum, claim) => sum + Math.abs(claim.change) * (claim.confidence ?? 0), 0);
  if (aims.target === null) return { ratio: null, reason: 'no_target', promised, room: null };
  if (actual === null) return { ratio: null, reason: 'no_measurement', promised, room: null };
  const room = aims.betterWhen === 'higher' ? aims.target - actual : actual - aims.target;
  if (room <= 0) return { ratio: null, reason: 'no_room', promised, room };
  if (claims.every(({ confidence }) => confidence === null)) {
    return { ratio: null, reason: 'no_confidence', promised, room };
  }
  return { ratio: promised / room, reason: null, promised, room };
}

/** Every unarchived KPI of which something is promised: no room first, then by ratio, the unknown last. */
export function overclaimsOf(portfolio: Portfolio, active: ActiveFilter, actuals: Actuals): Overclaim[] {
  const { columns, references } = portfolio;
  const { change, confidence } = columns.kpiLinks.columns;
  const effects = effectsOf(portfolio, active);
  return references.kpis
    .flatMap((kpi): Overclaim[] => {
      const pushed = effects.get(columns.numbers.kpis.find(kpi.id));
      const claims = kpi.betterWhen === 'higher' ? pushed?.up : pushed?.down;
      if (claims === undefined || claims.slots.length === 0) return [];
      const actual = actuals.get(kpi.id) ?? null;
      const stated = Array.from(claims.links, (link) => ({
        change: change[link]!,
        confidence: Number.isNaN(confidence[link]!) ? null : confidence[link]!,
      }));
      const answer = overclaimRatio(kpi, actual, stated);
      const withoutConfidence = stated.filter((claim) => claim.confidence === null).length;
      const flagged = answer.reason === 'no_room' || (answer.ratio ?? 0) > OVERCLAIM_ABOVE;
      return [{ kpi, actual, claims, withoutConfidence, flagged, ...answer }];
    })
    .sort((one, other) => rankOf(other) - rankOf(one) || (one.kpi.id < other.kpi.id ? -1 : 1));
}

/** What one initiative promises of a KPI. */
export interface Claim {
  readonly slot: number;
  /** In the KPI's unit, in the good direction. */
  readonly expectedChange: number;
  /** 0..1. */
  readonly confidence: number | null;
}

/** The claims that weigh most: by |expectedChange| · confidence, those without a confidence last and by their size. */
export function largestClaims(portfolio: Portfolio, { slots, links }: EffectGroup, count: number): Claim[] {
  const { columns } = portfolio;
  const { change, confidence } = columns.kpiLinks.columns;
  const weighed = Array.from(slots, (slot, at) => {
    const size = Math.abs(change[links[at]!]!);
    const sure = confidence[links[at]!]!;
    return { at, slot, size, weight: Number.isNaN(sure) ? -1 : size * sure };
  }).sort(
    (one, other) =>
      other.weight - one.weight ||
      other.size - one.size ||
      (columns.slots.idOf(one.slot) < columns.slots.idOf(other.slot) ? -1 : 1),
  );
  return weighed.slice(0, count).map(({ at, slot }) => {
    const sure = confidence[links[at]!]!;
    return { slot, expectedChange: change[links[at]!]!, confidence: Number.isNaN(sure) ? null : sure };
  });
}

function rankOf({ ratio, reason }: Overclaim): number {
  return reason === 'no_room' ? Infinity : (ratio ?? -1);
}
