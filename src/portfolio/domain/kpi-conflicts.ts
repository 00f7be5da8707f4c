import type { ActiveFilter, Formula } from '../portfolio.types.js';
import { type Coupling, couplingsOf } from './kpi-couplings.js';
import { type EffectGroup, effectsOf } from './kpi-effects.js';
import type { Portfolio } from './portfolio.js';

export const KPI_CONFLICTS: Formula = { name: 'kpi-conflict', version: 1 };

/** How far an initiative pushes a KPI: its expected change, its confidence (0..1), and the KPI's spread (> 0). */
export interface Push {
  readonly change: number;
  readonly confidence: number | null;
  readonly spread: number | null;
}

export type StrengthReason = 'no_spread' | 'no_confidence';

/**
 * How strong a conflict is (docs/method.md, "KPI conflict"): `min(|δ_i| / s_i, |δ_k| / s_k) · √(c_i · c_k)`, ≥ 0; null
 * with the reason when a spread is unknown or 0, or a confidence is unknown.
 */
export function strengthOf(one: Push, other: Push): { strength: number | null; reason: StrengthReason | null } {
  if (!one.spread || !other.spread) return { strength: null, reason: 'no_spread' };
  if (one.confidence === null || other.confidence === null) return { strength: null, reason: 'no_confidence' };
  const reach = Math.min(Math.abs(one.change) / one.spread, Math.abs(other.change) / other.spread);
  // The product of the roots, as the search for the strongest has it, or equal ones would differ by their last digit.
  return { strength: reach * (Math.sqrt(one.confidence) * Math.sqrt(other.confidence)), reason: null };
}

/** Two groups of initiatives of which every pair whose stages or segments meet is in conflict. */
export interface Opposed {
  readonly a: EffectGroup;
  readonly b: EffectGroup;
  /** Null when both push the same KPI; else the way from the KPI of `a` to that of `b`. */
  readonly coupling: Coupling | null;
}

/**
 * Which groups work against each other: on one KPI those who push it up and those who push it down; on two KPIs that are
 * coupled, those who would push the second one opposite ways. Effects last, so two windows always meet in the end.
 * In order of the KPIs' ids. @param kpiId only what meets on, or starts from, this KPI
 */
export function opposedGroups(portfolio: Portfolio, active: ActiveFilter, kpiId: string | null = null): Opposed[] {
  const effects = effectsOf(portfolio, active);
  const { kpis } = portfolio.columns.numbers;
  const numbers = [...effects.keys()].sort((one, other) => (kpis.idOf(one) < kpis.idOf(other) ? -1 : 1));
  const direct = numbers.map((kpi) => ({ a: effects.get(kpi)!.up, b: effects.get(kpi)!.down, coupling: null }));
  const coupled = couplingsOf(portfolio).flatMap((coupling): Opposed[] => {
    const from = effects.get(coupling.from)!;
    const to = effects.get(coupling.to)!;
    const [afterUp, afterDown] = coupling.sign === 1 ? [to.down, to.up] : [to.up, to.down];
    return [
      { a: from.up, b: afterUp, coupling },
      { a: from.down, b: afterDown, coupling },
    ];
  });
  const wanted = kpiId === null ? null : kpis.find(kpiId);
  return [...direct, ...coupled].filter(
    ({ a, b }) => a.slots.length > 0 && b.slots.length > 0 && (wanted === null || a.kpi === wanted || b.kpi === wanted),
  );
}
