import type { InitiativeSummary } from '../../initiatives/initiatives.lookup.js';
import { RecordResponse } from '../../platform/http/record.responses.js';
import type { ScopeKind } from '../../portfolio/portfolio.types.js';
import type { Coordination, CoordinationStep } from '../coordinating.types.js';
import { MergedInitiativeResponse } from './merges.responses.js';

export class CoordinatedPairResponse {
  relationId!: string;
  fromId!: string;
  toId!: string;
  /** The relation was made, the one that was there was ratified, or it said the same already. */
  step!: CoordinationStep;
}

export class CoordinationGainResponse {
  kind!: ScopeKind;
  id!: string;
  /** @example "De factuur begrijpen" */
  name!: string;
  /**
   * The fragmentation index before, 0–100.
   * @example 50
   */
  before!: number;
  /** @example 20 */
  after!: number;
  /** @example 30 */
  gain!: number;
}

export class CoordinationCan {
  delete!: boolean;
  [right: string]: boolean;
}

export class CoordinationResponse extends RecordResponse {
  initiatives!: MergedInitiativeResponse[];
  findingId!: string | null;
  coordinatorId!: string | null;
  /** @example "One letter to the customer, in March" */
  note!: string | null;
  ratified!: boolean;
  pairs!: CoordinatedPairResponse[];
  /** What it took off the index of the stages and journeys that they share, as of then; the largest first. */
  gains!: CoordinationGainResponse[];
  /** @example "Iris Vos" */
  coordinatedByName!: string;
  can!: CoordinationCan;
}

export class CoordinationPage {
  items!: CoordinationResponse[];
  nextCursor!: string | null;
}

export function toCoordinationResponse(
  coordination: Coordination,
  initiatives: ReadonlyMap<string, InitiativeSummary>,
  can: { readonly relate: boolean; readonly ratify: boolean },
): CoordinationResponse {
  const { initiativeIds, pairs, gains, ...told } = coordination;
  return {
    ...told,
    initiatives: initiativeIds.flatMap((id) => initiatives.get(id) ?? []),
    pairs: [...pairs],
    gains: [...gains],
    can: { delete: can.relate && (can.ratify || !coordination.ratified) },
  };
}
