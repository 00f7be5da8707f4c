import type { InitiativeFacts } from './portfolio.types.js';

/** What a register would look like, in plain data. */
export interface RegisterChanges {
  /** Initiatives as they would be. */
  readonly becomes: readonly InitiativeFacts[];
  /** Whoever relates to one of these would relate to the other: absorbed → survivor. */
  readonly replaced: ReadonlyMap<string, string>;
}

/** A figure as it is and as it would be; null unknown. */
export interface Compared {
  readonly before: number | null;
  readonly after: number | null;
}

export interface ComparedRecord extends Compared {
  readonly kind: 'journey' | 'stage';
  readonly id: string;
  readonly name: string;
}

export interface ComparedTeam {
  readonly id: string;
  readonly name: string;
  /** Effort of its active initiatives, in the organisation's unit. */
  readonly before: number;
  readonly after: number;
}

/** What a simulation says. Over active initiatives, as all portfolio figures. */
export interface SimulatedFigures {
  /** The organisation's fragmentation index, 0..100. */
  readonly fragmentation: Compared;
  /** The index of every journey and stage that a changed initiative works on, before or after; stages first. */
  readonly scopes: readonly ComparedRecord[];
  /** Effort that is done twice, as the radar's standing duplicates have it; null when nothing was ever examined. */
  readonly duplicatedEffort: Compared;
  /** KPI conflicts; `atLeast` when not all could be compared. */
  readonly conflicts: Compared & { readonly atLeast: boolean };
  /** AMI, 0..100. */
  readonly misallocation: Compared;
  /** Stages where two teams deliver in one month without coordination. */
  readonly collisions: Compared;
  readonly activeEffort: Compared;
  /** What the changed initiatives that are not final would take less: of all of them, and of the active ones. */
  readonly freedEffort: number;
  readonly freedActiveEffort: number;
  /** The teams of the changed initiatives. */
  readonly teams: readonly ComparedTeam[];
  readonly medianEffort: number;
  readonly effortUnit: string;
}
