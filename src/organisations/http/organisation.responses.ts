import { ApiProperty } from '@nestjs/swagger';
import { type Actor, may } from '../../platform/access/actor.js';
import { RecordResponse, recordResponse } from '../../platform/http/record.responses.js';
import { type EffortUnit, EFFORT_UNITS, type Organisation } from '../organisations.types.js';

export class OverlapWeightsResponse {
  /** @example 0.35 */
  stage!: number;
  /** @example 0.25 */
  kpi!: number;
  /** @example 0.15 */
  goal!: number;
  /** @example 0.15 */
  segment!: number;
  /** @example 0.1 */
  channel!: number;
}

export class SimilarityResponse {
  /** @example 0.6 */
  high!: number;
  /** @example 0.3 */
  low!: number;
  /** @example 0.5 */
  text!: number;
}

export class LaneSettingsResponse {
  /** Small up to this effort; null = the default of the effort unit (3 FTE months). */
  smallEffort!: number | null;
  /** Large from this effort on; null = the default of the effort unit (12 FTE months). */
  largeEffort!: number | null;
  /** @example 25000 */
  smallBudget!: number;
  /** @example 250000 */
  largeBudget!: number;
  @ApiProperty({ enum: ['low', 'medium'] }) greenRisk!: 'low' | 'medium';
  @ApiProperty({ enum: ['warn', 'block'] }) enforcement!: 'warn' | 'block';
  /** @example 2 */
  greenWaitingDays!: number;
  /** @example 14 */
  improvementWaitingDays!: number;
  /** @example 30 */
  strategicWaitingDays!: number;
}

export class DriftWeightsResponse {
  /** @example 0.3 */
  stages!: number;
  /** @example 0.25 */
  kpis!: number;
  /** @example 0.15 */
  budget!: number;
  /** @example 0.15 */
  dates!: number;
  /** @example 0.15 */
  owner!: number;
}

export class SettingsResponse {
  /** @example 30 */
  fragmentationThreshold!: number;
  overlapWeights!: OverlapWeightsResponse;
  similarity!: SimilarityResponse;
  /** @example 0.5 */
  technologyWarning!: number;
  /** @example 30 */
  thinSample!: number;
  lanes!: LaneSettingsResponse;
  driftWeights!: DriftWeightsResponse;
  /** @example 0.25 */
  driftThreshold!: number;
  /** @example 1 */
  quorum!: number;
  /** @example 50 */
  agendaSeverity!: number;
}

export class OrganisationCan {
  amend!: boolean;
  amendSettings!: boolean;
}

export class OrganisationResponse extends RecordResponse {
  /** @example "Noordlicht Verzekeringen" */
  name!: string;
  /** @example "noordlicht-verzekeringen-4f1a2b" */
  slug!: string;
  @ApiProperty({ enum: ['nl', 'en'] }) locale!: 'nl' | 'en';
  /** @example "EUR" */
  currency!: string;
  @ApiProperty({ enum: EFFORT_UNITS }) effortUnit!: EffortUnit;
  settings!: SettingsResponse;
  /** True for the demonstration organisation: nothing in it is real. */
  demo!: boolean;
  can!: OrganisationCan;
}

export function toOrganisationResponse(organisation: Organisation, caller: Actor): OrganisationResponse {
  const { name, slug, locale, currency, effortUnit, settings, demo } = organisation;
  return {
    ...recordResponse(organisation),
    name,
    slug,
    locale,
    currency,
    effortUnit,
    settings,
    demo,
    can: { amend: may(caller, 'organisation:manage'), amendSettings: may(caller, 'settings:manage') },
  };
}
