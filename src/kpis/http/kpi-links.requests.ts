import { IsIn } from 'class-validator';
import { Id, MayBeAbsent } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/pages.js';
import { KPI_LINK_BASES, KPI_LINK_SIGNS, type KpiLinkBasis, type KpiLinkSign } from '../kpis.types.js';

export class CreateKpiLink {
  /** The KPI that drives. */
  @Id() fromKpiId!: string;
  /** The KPI that is driven. */
  @Id() toKpiId!: string;
  /** 1: they rise together; -1: when one rises the other falls. @example 1 */
  @IsIn(KPI_LINK_SIGNS) sign!: KpiLinkSign;
  /** Whether somebody measured it or believes it. @example "assumed" */
  @IsIn(KPI_LINK_BASES) basis!: KpiLinkBasis;
}

export class AmendKpiLink {
  /** @example -1 */
  @MayBeAbsent() @IsIn(KPI_LINK_SIGNS) sign?: KpiLinkSign;
  /** @example "measured" */
  @MayBeAbsent() @IsIn(KPI_LINK_BASES) basis?: KpiLinkBasis;
}

export class ListKpiLinks extends PageQuery {
  @MayBeAbsent() @Id() fromKpiId?: string;
  @MayBeAbsent() @Id() toKpiId?: string;
  /** Links from or to this KPI. */
  @MayBeAbsent() @Id() kpiId?: string;
  @MayBeAbsent() @IsIn(KPI_LINK_BASES) basis?: KpiLinkBasis;
}
