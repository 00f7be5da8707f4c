import { inUnits, moneyOf } from '../../signs/money';
import type { Round, RoundDraft } from './priorities.queries';

/** A round's question as the form has it. */
export interface Draft {
  readonly title: string;
  /** Null: by the filters. */
  readonly initiativeIds: readonly string[] | null;
  readonly includeActive: boolean;
  readonly teamIds: readonly string[];
  readonly journeyIds: readonly string[];
  readonly goalIds: readonly string[];
  /** In whole units of the currency; null: no limit. */
  readonly budget: number | null;
  readonly currency: string;
  readonly capacities: readonly { readonly teamId: string | null; readonly effort: number | null }[];
  readonly weights: Round['weights'];
  /** A goal that is not here weighs 1. */
  readonly goalWeights: readonly { readonly goalId: string | null; readonly weight: number | null }[];
  readonly exclusions: readonly {
    readonly initiativeId: string | null;
    readonly otherInitiativeId: string | null;
    readonly reason: string;
  }[];
}

/** @param round what is amended; a blank question when there is none */
export function draftOf(round: Round | undefined, currency: string): Draft {
  if (!round) {
    return {
      ...{ title: '', initiativeIds: null, includeActive: false, teamIds: [], journeyIds: [], goalIds: [] },
      ...{ budget: null, currency, capacities: [], exclusions: [], goalWeights: [] },
      weights: { customer: 0.5, fragmentation: 0.2, conflict: 0.2, money: 0.5 },
    };
  }
  const { title, candidates, budget, capacities, weights, goalWeights, exclusions } = round;
  return {
    ...{ title, ...candidates, capacities, weights, goalWeights, currency: budget?.currency ?? currency },
    budget: budget && inUnits(budget),
    exclusions: exclusions.map(({ reason, ...pair }) => ({ ...pair, reason: reason ?? '' })),
  };
}

export function isComplete({ title, initiativeIds, capacities, goalWeights, exclusions }: Draft): boolean {
  return (
    title.trim() !== '' &&
    initiativeIds?.length !== 0 &&
    capacities.every(({ teamId, effort }) => teamId !== null && effort !== null) &&
    goalWeights.every(({ goalId, weight }) => goalId !== null && weight !== null) &&
    exclusions.every((pair) => pair.initiativeId !== null && pair.otherInitiativeId !== null)
  );
}

/** What the API takes. */
export function toBody(draft: Draft): RoundDraft {
  const { title, initiativeIds, includeActive, teamIds, journeyIds, goalIds, budget, currency, weights } = draft;
  return {
    title: title.trim(),
    candidates: {
      initiativeIds: initiativeIds && [...initiativeIds],
      ...{ includeActive, teamIds: [...teamIds], journeyIds: [...journeyIds], goalIds: [...goalIds] },
    },
    weights: { ...weights },
    goalWeights: draft.goalWeights.map(({ goalId, weight }) => ({ goalId: goalId ?? '', weight: weight ?? 1 })),
    budget: budget === null ? null : moneyOf(budget, currency),
    capacities: draft.capacities.map(({ teamId, effort }) => ({ teamId: teamId ?? '', effort: effort ?? 0 })),
    exclusions: draft.exclusions.map(({ initiativeId, otherInitiativeId, reason }) => ({
      ...{ initiativeId: initiativeId ?? '', otherInitiativeId: otherInitiativeId ?? '' },
      reason: reason.trim() || null,
    })),
  };
}
