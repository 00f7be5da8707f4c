import type { DeliveryStatus, InitiativeKind, InitiativeState, Trigger } from './initiatives.types.js';

/** What a list of initiatives can be narrowed by; sets are "any of". */
export interface InitiativeFilter {
  readonly state?: readonly InitiativeState[];
  readonly kind?: readonly InitiativeKind[];
  readonly deliveryStatus?: readonly DeliveryStatus[];
  readonly teamId?: readonly string[];
  readonly accountablePersonId?: readonly string[];
  readonly stageId?: readonly string[];
  /** The stages of a journey and of the journeys under it. */
  readonly journeyStageIds?: readonly string[];
  readonly goalId?: readonly string[];
  readonly kpiId?: readonly string[];
  readonly trigger?: readonly Trigger[];
  readonly source?: readonly string[];
  readonly active?: boolean;
  readonly updatedSince?: string;
  readonly q?: string;
}

/** The fields that a list can be sorted by: the column, its type, and whether it can be unknown. */
export const SORTABLE = {
  updatedAt: { column: 'updated_at', type: 'timestamptz', nullable: false },
  createdAt: { column: 'created_at', type: 'timestamptz', nullable: false },
  key: { column: 'key_number', type: 'integer', nullable: false },
  title: { column: 'title', type: 'text', nullable: false },
  state: { column: 'state', type: 'text', nullable: false },
  startsOn: { column: 'starts_on', type: 'date', nullable: true },
  endsOn: { column: 'ends_on', type: 'date', nullable: true },
  effort: { column: 'effort', type: 'double precision', nullable: true },
} as const;
export type SortField = keyof typeof SORTABLE;

/** What somebody asks of the list. */
export interface InitiativeListQuery {
  readonly filter: Omit<InitiativeFilter, 'journeyStageIds'> & { readonly journeyId?: readonly string[] };
  readonly sort?: string;
  readonly cursor?: string;
  readonly limit?: number;
}

/** One row of the list: the record as JSON text without `can`, and what decides about `can`. */
export interface ListedInitiative {
  readonly accountablePersonId: string | null;
  readonly teamId: string | null;
  readonly state: InitiativeState;
  readonly json: string;
}

export interface InitiativeList {
  readonly items: readonly ListedInitiative[];
  readonly nextCursor: string | null;
}
