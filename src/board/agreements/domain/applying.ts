import type { InitiativeState } from '../../../initiatives/initiatives.types.js';
import type { TransitionName, TransitionRemark } from '../../../initiatives/transitions.types.js';
import type {
  AgreedWork,
  Agreement,
  AgreementContent,
  AgreementScope,
  GuardedStep,
  Judged,
  Outcome,
} from '../agreements.types.js';

/** What lies under what: for scopes that name a team or a journey with those below it. */
export interface ScopeWorld {
  readonly teamParents: ReadonlyMap<string, string | null>;
  readonly journeyParents: ReadonlyMap<string, string | null>;
  readonly journeyOfStage: ReadonlyMap<string, string>;
}

/** Whether an agreement is in force on a day (`YYYY-MM-DD`). */
export function inForce(
  { status, validFrom, validUntil }: Pick<AgreementContent, 'status' | 'validFrom' | 'validUntil'>,
  today: string,
): boolean {
  return (
    status === 'active' && (validFrom === null || validFrom <= today) && (validUntil === null || today < validUntil)
  );
}

/** Whether an agreement is about an initiative. */
export function inScope(
  { kinds, teamIds, journeyIds }: AgreementScope,
  work: Pick<AgreedWork, 'kind' | 'teamId' | 'stages'>,
  world: ScopeWorld,
): boolean {
  if (kinds.length > 0 && !kinds.includes(work.kind)) return false;
  if (teamIds.length > 0 && !liesUnder(work.teamId, teamIds, world.teamParents)) return false;
  return (
    journeyIds.length === 0 ||
    work.stages.some(({ stageId }) =>
      liesUnder(world.journeyOfStage.get(stageId) ?? null, journeyIds, world.journeyParents),
    )
  );
}

/** What one agreement says about a step; null when it is kept, excepted, or not about this step. */
export function remarkOf(
  agreement: Agreement,
  judged: Judged,
  excepted: boolean,
  step: TransitionName,
): TransitionRemark | null {
  if (judged.verdict === 'kept' || excepted || !agreement.steps.some((one) => one === step)) return null;
  const unknown = judged.verdict === 'unknown';
  const { id, severity, title, satisfiedBy } = agreement;
  return {
    kind: 'agreement',
    agreementId: id,
    code: unknown ? 'unknown' : 'not_kept',
    // What is unknown is not broken: it is shown, and holds nothing back.
    severity: unknown && severity === 'block' ? 'warn' : severity,
    title,
    satisfiedBy,
    facts: judged.facts,
  };
}

/** An exception stands before what it excepts. */
export function outcomeOf({ verdict }: Judged, excepted: boolean): Outcome {
  return excepted && verdict !== 'kept' ? 'excepted' : verdict;
}

const BEHIND: Readonly<Record<InitiativeState, readonly GuardedStep[]>> = {
  proposed: [],
  in_review: ['submit'],
  approved: ['submit', 'approve'],
  in_delivery: ['submit', 'approve', 'start_delivery'],
  measuring: ['submit', 'approve', 'start_delivery', 'start_measuring'],
  closed: [],
  stopped: [],
  merged: [],
};

/** Whether an initiative has taken a step that an agreement guards, so that the agreement is due; final ones are past it. */
export function isDue(steps: readonly GuardedStep[], state: InitiativeState): boolean {
  return steps.some((step) => BEHIND[state].includes(step));
}

function liesUnder(id: string | null, tops: readonly string[], parents: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>();
  for (let at = id; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
    if (tops.includes(at)) return true;
    seen.add(at);
  }
  return false;
}
