import type { ConflictInDetail } from './domain/conflict-details.js';
import type { ChangeCollision } from './domain/change-collisions.js';
import type { ChannelSilo } from './domain/channel-silos.js';
import type { UnownedRecord } from './domain/responsibility.js';
import type { ServedStage } from './domain/white-spots.js';
import type { ScopeKind } from './portfolio.types.js';

/** An initiative that something is to be said of, with the effort that it counts for. */
export interface ObservedInitiative {
  readonly id: string;
  readonly effort: number;
  /** Its effort is unknown, and the median stands in. */
  readonly estimated: boolean;
  /** Why it has no owner, where that is what is said. */
  readonly reason?: 'no_owner' | 'owner_left';
}

/** The largest of them by name, and how many and how much there are beyond. */
export interface ObservedInitiatives {
  readonly largest: readonly ObservedInitiative[];
  readonly more: number;
  readonly moreEffort: number;
}

/** A record on which teams work beside each other. */
export interface ObservedScope {
  readonly kind: ScopeKind;
  readonly id: string;
  /** 0..100. */
  readonly index: number;
  readonly effectiveTeams: number;
  readonly effort: number;
  readonly estimated: boolean;
  /** Teams with effort on it, most effort first. */
  readonly teamIds: readonly string[];
  readonly withoutTeam: number;
  readonly initiatives: number;
}

/** A conflict with the effort of both sides. */
export interface ObservedConflict extends ConflictInDetail {
  readonly effort: number;
  readonly estimated: boolean;
}

export interface ObservedGuardrail {
  readonly initiativeId: string;
  readonly kpiId: string;
  readonly actual: number;
  readonly expectedChange: number;
  readonly bound: 'floor' | 'ceiling';
  readonly confidence: number | null;
  readonly effort: number;
  readonly estimated: boolean;
}

export interface ObservedOverclaim {
  readonly kpiId: string;
  /** Null when there is no room left. */
  readonly ratio: number | null;
  readonly promised: number;
  readonly room: number | null;
  /** At most the first fifty by id, and how many there are. */
  readonly claimantIds: readonly string[];
  readonly claimants: number;
  readonly effort: number;
  readonly estimated: boolean;
}

/** A white spot or an over-served stage. */
export interface ObservedStage extends ServedStage {
  readonly class: 'white_spot' | 'over_served';
  readonly needShare: number;
  readonly effortShare: number;
}

/** What efforts are weighed against, in the organisation's unit. */
export interface Efforts {
  /** Of all active initiatives, with what stands in for an unknown effort. */
  readonly activeEffort: number;
  readonly medianEffort: number;
}

/** One sort of thing that is observed. */
export type ObservedPart = Exclude<keyof Observations, keyof Efforts>;

/** Everything that the portfolio's figures show to be amiss among the active initiatives, as of one moment. */
export interface Observations extends Efforts {
  readonly fragmentation: readonly ObservedScope[];
  readonly stages: readonly ObservedStage[];
  readonly unowned: readonly UnownedRecord[];
  readonly unownedInitiatives: ObservedInitiatives;
  readonly uncontributing: ObservedInitiatives;
  readonly underwayWithoutApproval: ObservedInitiatives;
  /** Those of most effort. */
  readonly silos: readonly ChannelSilo[];
  readonly collisions: readonly ChangeCollision[];
  readonly conflicts: readonly ObservedConflict[];
  readonly guardrails: readonly ObservedGuardrail[];
  readonly overclaims: readonly ObservedOverclaim[];
}

/** What an initiative that is not final touches, as far as comparing places needs it. */
export interface LinkedPlace {
  readonly stages: readonly {
    readonly stageId: string;
    readonly share: number;
    readonly channelIds: readonly string[];
    readonly segmentIds: readonly string[];
  }[];
  readonly goals: readonly { readonly goalId: string }[];
  readonly kpis: readonly { readonly kpiId: string; readonly expectedChange: number | null }[];
}

/** What the register says of initiatives, as of now: hundreds of them take a millisecond, where the database takes tens. */
export interface ComparedRegister {
  /** How well two are coordinated, 0..1, and whether one is a part of the other. Those that are not there have no ties. */
  readonly tiesOf: (one: string, other: string) => { readonly coordination: number; readonly isLineage: boolean };
  /** What one touches; null when it is final or not there. */
  readonly placeOf: (id: string) => LinkedPlace | null;
}
