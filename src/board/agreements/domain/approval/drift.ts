import type { DriftWeights } from '../../../../organisations/organisations.types.js';
import { type ApprovedContent, type Drift, DRIFT_PARTS, type Drifting, type DriftPart } from '../../approvals.types.js';

/** A plan shorter than this is measured as if it were so long: a week more or less is no other plan. Days. */
const SHORTEST_PLAN = 30;
/** How long a plan is taken to be when its beginning or end was not known. Days. */
const UNKNOWN_PLAN = 180;

/** The part of an initiative that an approval signs. */
export function approvedContent(initiative: Drifting): ApprovedContent {
  const { budget, startsOn, endsOn, accountablePersonId } = initiative;
  return {
    stages: initiative.stages.map(({ stageId, share }) => ({ stageId, share })),
    kpis: initiative.kpis.map(({ kpiId, expectedChange }) => ({ kpiId, expectedChange })),
    ...{ budget, startsOn, endsOn, accountablePersonId },
  };
}

/**
 * How far an initiative moved from what was approved: per part 0 (the same) to 1 (another altogether), and their weighted
 * mean (docs/method.md, "Approval that lapses").
 */
export function driftOf(approved: ApprovedContent, now: Drifting, weights: DriftWeights): Drift {
  const current = approvedContent(now);
  const parts = DRIFT_PARTS.map((part) => ({ part, drift: PARTS[part](approved, current), weight: weights[part] }));
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  const drift = total === 0 ? 0 : parts.reduce((sum, one) => sum + one.drift * one.weight, 0) / total;
  return { drift: Math.min(1, drift), parts };
}

/** Whether an approval lapses at this drift; a little less than the threshold for the rounding of sums. */
export function lapses({ drift }: Drift, threshold: number): boolean {
  return drift > 0 && drift >= threshold - 1e-9;
}

const PARTS: Readonly<Record<DriftPart, (was: ApprovedContent, is: ApprovedContent) => number>> = {
  /** The share of the effort that goes to other stages than was approved. */
  stages: (was, is) => {
    if (was.stages.length === 0 || is.stages.length === 0) return was.stages.length === is.stages.length ? 0 : 1;
    const ids = new Set([...was.stages, ...is.stages].map(({ stageId }) => stageId));
    const share = (content: ApprovedContent, id: string): number =>
      content.stages.find(({ stageId }) => stageId === id)?.share ?? 0;
    const moved = [...ids].reduce((sum, id) => sum + Math.abs(share(was, id) - share(is, id)), 0);
    return Math.min(1, moved / 2);
  },
  /** The mean over the KPIs of either side. */
  kpis: (was, is) => {
    const ids = [...new Set([...was.kpis, ...is.kpis].map(({ kpiId }) => kpiId))];
    if (ids.length === 0) return 0;
    const of = (content: ApprovedContent, id: string) => content.kpis.find(({ kpiId }) => kpiId === id);
    const moved = ids.map((id) => {
      const [before, after] = [of(was, id), of(is, id)];
      return before && after ? apart(before.expectedChange, after.expectedChange) : 1;
    });
    return moved.reduce((sum, one) => sum + one, 0) / ids.length;
  },
  budget: (was, is) => {
    if (was.budget && is.budget && was.budget.currency !== is.budget.currency) return 1;
    return apart(was.budget?.amountMinor ?? null, is.budget?.amountMinor ?? null);
  },
  /** The mean shift of beginning and end, beside the length of the plan. */
  dates: (was, is) => {
    const length = was.startsOn && was.endsOn ? days(was.startsOn, was.endsOn) : UNKNOWN_PLAN;
    const plan = Math.max(SHORTEST_PLAN, length);
    const shift = (before: string | null, after: string | null): number => {
      if (before === null || after === null) return before === after ? 0 : 1;
      return Math.min(1, days(before, after) / plan);
    };
    return (shift(was.startsOn, is.startsOn) + shift(was.endsOn, is.endsOn)) / 2;
  },
  owner: (was, is) => (was.accountablePersonId === is.accountablePersonId ? 0 : 1),
};

/** How far two amounts are apart, beside the larger: 0 the same, 1 when one is unknown, nothing, or of the other sign. */
function apart(one: number | null, other: number | null): number {
  if (one === other) return 0;
  if (one === null || other === null || Math.sign(one) * Math.sign(other) < 0) return 1;
  return Math.abs(one - other) / Math.max(Math.abs(one), Math.abs(other));
}

function days(from: string, until: string): number {
  return Math.abs(Date.parse(until) - Date.parse(from)) / 86_400_000;
}
