import { type Actor, may } from '../../platform/access/actor.js';
import { ArchivableResponse, archivableResponse } from '../../platform/http/record.responses.js';
import { definitionOf, scopeOf } from '../domain/kpi.js';
import {
  BETTER_WHEN,
  type BetterWhen,
  type DatedDefinition,
  KPI_KINDS,
  KPI_SCOPE_KINDS,
  KPI_STATISTICS,
  type Kpi,
  type KpiKind,
  type KpiScopeKind,
  type KpiStatistic,
} from '../kpis.types.js';
import { ApiProperty } from '@nestjs/swagger';

export class ScaleResponse {
  /** @example 1 */
  min!: number | null;
  /** @example 5 */
  max!: number | null;
}

export class KpiScopeResponse {
  @ApiProperty({ enum: KPI_SCOPE_KINDS, example: 'organisation' }) kind!: KpiScopeKind;
  /** The journey or stage; null for the organisation. */
  id!: string | null;
}

/** What the caller may do with a KPI. */
export class KpiCan {
  amend!: boolean;
  delete!: boolean;
  /** Add measurements. */
  measure!: boolean;
}

export class KpiResponse extends ArchivableResponse {
  /** @example "Tevredenheid over de factuur" */
  name!: string;
  @ApiProperty({ enum: KPI_KINDS, example: 'csat' }) kind!: KpiKind;
  /** @example "%" */
  unit!: string | null;
  @ApiProperty({ enum: BETTER_WHEN, example: 'higher' }) betterWhen!: BetterWhen;
  @ApiProperty({ enum: KPI_STATISTICS, example: 'top_box' }) statistic!: KpiStatistic;
  scale!: ScaleResponse;
  /** For `top_box`: the lowest answer that counts. @example 4 */
  topBoxFrom!: number | null;
  /** @example "Hoe tevreden bent u over uw factuur?" */
  question!: string | null;
  scope!: KpiScopeResponse;
  ownerId!: string | null;
  /** @example 80 */
  target!: number | null;
  /** @example 60 */
  floor!: number | null;
  /** @example 100 */
  ceiling!: number | null;
  /** @example 20 */
  worstPossible!: number | null;
  /** Goes up when kind, statistic, scale, top box or question change: measurements of unequal definitions do not join. @example 1 */
  definitionVersion!: number;
  can!: KpiCan;
}

export class KpiPage {
  items!: KpiResponse[];
  nextCursor!: string | null;
}

export class KpiDefinitionResponse {
  /** @example 1 */
  definitionVersion!: number;
  /** Since when it holds. @example "2026-03-01T09:30:00.000Z" */
  since!: string;
  @ApiProperty({ enum: KPI_KINDS, example: 'csat' }) kind!: KpiKind;
  @ApiProperty({ enum: KPI_STATISTICS, example: 'top_box' }) statistic!: KpiStatistic;
  scale!: ScaleResponse;
  /** @example 4 */
  topBoxFrom!: number | null;
  /** @example "Hoe tevreden bent u over uw factuur?" */
  question!: string | null;
}

export class KpiDefinitions {
  /** Oldest first. */
  items!: KpiDefinitionResponse[];
}

export function toKpiResponse(kpi: Kpi, caller: Actor): KpiResponse {
  const manages = may(caller, 'kpis:manage');
  return {
    ...archivableResponse(kpi),
    name: kpi.name,
    unit: kpi.unit,
    betterWhen: kpi.betterWhen,
    ...definitionOf(kpi),
    scope: scopeOf(kpi),
    ownerId: kpi.ownerId,
    target: kpi.target,
    floor: kpi.floor,
    ceiling: kpi.ceiling,
    worstPossible: kpi.worstPossible,
    definitionVersion: kpi.definitionVersion,
    can: { amend: manages, delete: manages, measure: kpi.archivedAt === null && may(caller, 'measurements:record') },
  };
}

export function toDefinitionResponse({ createdAt, ...definition }: DatedDefinition): KpiDefinitionResponse {
  return { ...definition, since: createdAt.toISOString() };
}
