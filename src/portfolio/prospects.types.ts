import type { KpiLinkFacts } from './portfolio.types.js';

/** What could be done next, in plain data: candidates for the board's priorities, and what they mean for each other. */

/** Which initiatives are candidates: those named, or else all that are proposed or in review and pass the filters. */
export interface CandidateQuestion {
  /** Null: whatever passes the filters. */
  readonly initiativeIds: readonly string[] | null;
  /** Candidates whatever the filters say. */
  readonly alsoIds: readonly string[];
  /** Of these it is asked how they stand, candidates or not. */
  readonly asideIds: readonly string[];
  /** Active work is a candidate as well. */
  readonly includeActive: boolean;
  /** Empty filters let everything through. A journey takes its child journeys along, a goal its subgoals. */
  readonly teamIds: readonly string[];
  readonly journeyIds: readonly string[];
  readonly goalIds: readonly string[];
}

/** Whether an initiative (that a candidate depends on, say) is a candidate itself, active or done already, or neither. */
export type DependencyStanding = 'candidate' | 'active' | 'done' | 'missing';

export interface ProspectStage {
  readonly stageId: string;
  /** Part of the candidate's effort, 0..1. */
  readonly share: number;
  /** Whom it is for; empty: everybody. */
  readonly segmentIds: readonly string[];
}

/** One candidate. */
export interface Prospect {
  readonly id: string;
  readonly active: boolean;
  readonly teamId: string | null;
  /** In the organisation's unit, ≥ 0: the median of what is known where its own is unknown (`estimated`). */
  readonly effort: number;
  readonly estimated: boolean;
  /** In minor units of the organisation's currency; null when unknown or in another currency. */
  readonly budgetMinor: number | null;
  readonly stages: readonly ProspectStage[];
  /** The goals of which it says how it contributes to them. */
  readonly goalIds: readonly string[];
  readonly kpis: readonly KpiLinkFacts[];
  readonly dependsOn: readonly { readonly id: string; readonly standing: DependencyStanding }[];
}

/** What two candidates mean for each other, by their positions, `a < b`. */
export interface ProspectPair {
  readonly a: number;
  readonly b: number;
  /** The smaller effort on every stage that both change, times what is not coordinated; 0 within a team. */
  readonly fragmentation: number;
  /** Sum of the known strengths of their KPI conflicts, and how many are of unknown strength. */
  readonly conflict: number;
  readonly unknownConflicts: number;
}

/** What a stage needs, ≥ 0, or null with the reason (docs/method.md, "White spots and misallocation"). */
export interface StageNeedFacts {
  readonly id: string;
  readonly name: string;
  readonly need: number | null;
  readonly reason: string | null;
}

export interface Prospects {
  /** By id. */
  readonly candidates: readonly Prospect[];
  /** Named, but no candidate: there no longer, or final. */
  readonly leftOut: readonly { readonly id: string; readonly reason: 'gone' | 'final' }[];
  /** How those asked aside stand, by id. */
  readonly standings: ReadonlyMap<string, DependencyStanding>;
  /** Only pairs of which something is to be said. */
  readonly pairs: readonly ProspectPair[];
  readonly needs: readonly StageNeedFacts[];
  /** Stands in for an unknown effort. */
  readonly medianEffort: number;
  readonly effortUnit: string;
  readonly currency: string;
  /** What stages, goals and teams are called, by id. */
  readonly names: ReadonlyMap<string, string>;
}
