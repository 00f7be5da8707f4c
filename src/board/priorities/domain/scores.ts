import type { Prospect, StageNeedFacts } from '../../../portfolio/prospects.types.js';
import type { CustomerValue, InternalValue, MoneyPart, Score, StagePart, ValueReason } from '../priorities.types.js';

/** What candidates are weighed against. */
export interface ScoreGround {
  readonly needs: readonly StageNeedFacts[];
  /** What the customers of a segment are worth together (size times value); null when either is unknown. */
  readonly segments: readonly { readonly id: string; readonly worth: number | null }[];
  /** 0..1. */
  readonly goalWeight: (goalId: string) => number;
  /** KPIs that count money: the unit they are told in, and whether more of it is better. */
  readonly moneyKpis: ReadonlyMap<string, { readonly unit: string; readonly sign: 1 | -1 }>;
  /** The part of money in internal value, 0..1. */
  readonly moneyShare: number;
}

/**
 * What every candidate is worth to customers and to the organisation (docs/method.md, "Priorities"), in the order of the
 * candidates. Efforts in the organisation's unit.
 */
export function scoresOf(candidates: readonly Prospect[], ground: ScoreGround): Score[] {
  const customers = customerValues(candidates, ground);
  const internals = internalValues(candidates, ground);
  const usualCustomer = medianOf(customers.flatMap(({ value }) => value ?? [])) ?? 0;
  const usualInternal = medianOf(internals.flatMap(({ value }) => value ?? [])) ?? 0;
  const usualBudget = medianOf(candidates.flatMap(({ budgetMinor }) => budgetMinor ?? [])) ?? 0;
  return candidates.map(({ id, teamId, active, effort, estimated, budgetMinor }, at) => {
    const [customer, internal] = [customers[at]!, internals[at]!];
    const counted = { customer: customer.value ?? usualCustomer, internal: internal.value ?? usualInternal };
    const per = (value: number | null): number | null => (effort > 0 && value !== null ? value / effort : null);
    return {
      initiativeId: id,
      ...{ teamId, active, effort, effortEstimated: estimated },
      budgetMinor: budgetMinor ?? usualBudget,
      budgetEstimated: budgetMinor === null,
      ...{ customer, internal, counted },
      customerPerEffort: per(customer.value),
      internalPerEffort: per(internal.value),
    };
  });
}

/** `Σ share · need · part of the customers' worth` over the stages that a candidate changes. */
function customerValues(candidates: readonly Prospect[], { needs, segments }: ScoreGround): CustomerValue[] {
  const byStage = new Map(needs.map((need) => [need.id, need]));
  const usualNeed = medianOf(needs.flatMap(({ need }) => need ?? []));
  const usualWorth = medianOf(segments.flatMap(({ worth }) => worth ?? [])) ?? 1;
  const worths = new Map(segments.map(({ id, worth }) => [id, worth ?? usualWorth]));
  const allWorth = [...worths.values()].reduce((sum, worth) => sum + worth, 0);
  const unknown = new Set(segments.filter(({ worth }) => worth === null).map(({ id }) => id));
  const served = (segmentIds: readonly string[]): Pick<StagePart, 'segmentShare' | 'unknownSegments'> => {
    if (segmentIds.length === 0) return { segmentShare: 1, unknownSegments: 0 };
    const worth = segmentIds.reduce((sum, id) => sum + (worths.get(id) ?? 0), 0);
    return {
      segmentShare: allWorth > 0 ? worth / allWorth : 1,
      unknownSegments: segmentIds.filter((id) => unknown.has(id)).length,
    };
  };
  return candidates.map(({ stages }) => {
    const reason: ValueReason | null = stages.length === 0 ? 'no_stages' : usualNeed === null ? 'no_known_need' : null;
    if (reason !== null || usualNeed === null) return { value: null, reason, parts: [], estimatedShare: 0 };
    const parts = stages.map(({ stageId, share, segmentIds }): StagePart => {
      const known = byStage.get(stageId);
      const need = known?.need ?? usualNeed;
      const part = served(segmentIds);
      const needReason = known === undefined ? 'archived' : known.reason;
      return { stageId, share, need, needReason, ...part, value: share * need * part.segmentShare };
    });
    const estimated = parts.filter(({ needReason, unknownSegments }) => needReason !== null || unknownSegments > 0);
    return {
      value: sum(parts.map(({ value }) => value)),
      reason: null,
      parts,
      estimatedShare: sum(estimated.map(({ share }) => share)),
    };
  });
}

/** `(1 − money) · goals + money · earnings`, both scaled by the largest among the candidates. */
function internalValues(candidates: readonly Prospect[], ground: ScoreGround): InternalValue[] {
  const { goalWeight, moneyShare } = ground;
  const goalParts = candidates.map(({ goalIds }) => goalIds.map((goalId) => ({ goalId, weight: goalWeight(goalId) })));
  const goalSums = goalParts.map((parts) => sum(parts.map(({ weight }) => weight)));
  const mostGoals = Math.max(0, ...goalSums);
  const moneyParts = candidates.map((candidate) => moneyPartsOf(candidate, ground));
  const earnings = earningsOf(moneyParts.map(({ parts }) => parts));
  const usual = medianOf(earnings.flatMap((value, at) => (moneyParts[at]!.parts.length > 0 ? (value ?? []) : [])));
  return candidates.map((_, at) => {
    const goals = mostGoals > 0 ? goalSums[at]! / mostGoals : 0;
    const { parts, reason } = moneyParts[at]!;
    const known = earnings[at]!;
    const unknown = known === null && usual === null && moneyShare > 0;
    return {
      value: unknown ? null : (1 - moneyShare) * goals + moneyShare * (known ?? usual ?? 0),
      reason: unknown ? reason : goalParts[at]!.length === 0 ? 'no_contribution' : null,
      goals,
      goalParts: goalParts[at]!,
      earnings: known,
      earningsReason: reason,
      moneyParts: parts,
    };
  });
}

function moneyPartsOf(
  { kpis }: Prospect,
  { moneyKpis }: ScoreGround,
): { parts: MoneyPart[]; reason: ValueReason | null } {
  const claims = kpis.flatMap((link) => {
    const kpi = moneyKpis.get(link.kpiId);
    return kpi ? [{ ...link, ...kpi }] : [];
  });
  const parts = claims.map(({ kpiId, unit, sign, expectedChange, confidence }) => ({
    kpiId,
    unit,
    expected: expectedChange === null || confidence === null ? null : sign * expectedChange * confidence,
  }));
  if (claims.length === 0) return { parts, reason: 'no_claim' };
  if (parts.some(({ expected }) => expected !== null)) return { parts, reason: null };
  return {
    parts,
    reason: claims.every(({ expectedChange }) => expectedChange === null) ? 'no_change' : 'no_confidence',
  };
}

/**
 * By candidate: its expected money, −1..1. What is told in one unit is added; each unit is scaled by its largest amount
 * among the candidates, and the mean of the units counts. Nothing claimed is 0, only unknown claims null.
 */
function earningsOf(parts: readonly (readonly MoneyPart[])[]): (number | null)[] {
  const byUnit = parts.map((own) => {
    const amounts = new Map<string, number>();
    for (const { unit, expected } of own) if (expected !== null) amounts.set(unit, (amounts.get(unit) ?? 0) + expected);
    return amounts;
  });
  const largest = new Map<string, number>();
  for (const amounts of byUnit) {
    for (const [unit, amount] of amounts) largest.set(unit, Math.max(largest.get(unit) ?? 0, Math.abs(amount)));
  }
  return parts.map((own, at) => {
    if (own.length === 0) return 0;
    if (byUnit[at]!.size === 0) return null;
    const scaled = [...byUnit[at]!].map(([unit, amount]) => (amount === 0 ? 0 : amount / largest.get(unit)!));
    return sum(scaled) / largest.size;
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The middle value, or the mean of the two in the middle; null of nothing. */
function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const upper = sorted[sorted.length >> 1];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : (sorted[(sorted.length >> 1) - 1]! + upper) / 2;
}
