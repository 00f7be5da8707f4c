import { ApiProperty } from '@nestjs/swagger';
import { type Actor, may } from '../../platform/access/actor.js';
import { Can, RecordResponse, recordResponse } from '../../platform/http/record.responses.js';
import { KPI_LINK_BASES, KPI_LINK_SIGNS, type KpiLink, type KpiLinkBasis, type KpiLinkSign } from '../kpis.types.js';

export class KpiLinkResponse extends RecordResponse {
  fromKpiId!: string;
  toKpiId!: string;
  /** 1: they rise together; -1: when one rises the other falls. */
  @ApiProperty({ enum: KPI_LINK_SIGNS, example: 1 }) sign!: KpiLinkSign;
  @ApiProperty({ enum: KPI_LINK_BASES, example: 'assumed' }) basis!: KpiLinkBasis;
  can!: Can;
}

export class KpiLinkPage {
  items!: KpiLinkResponse[];
  nextCursor!: string | null;
}

export function toKpiLinkResponse(link: KpiLink, caller: Actor): KpiLinkResponse {
  const manages = may(caller, 'kpis:manage');
  const { fromKpiId, toKpiId, sign, basis } = link;
  return { ...recordResponse(link), fromKpiId, toKpiId, sign, basis, can: { amend: manages, delete: manages } };
}
