import type { FieldError } from '../platform/problems/problem.js';

/** The words of KPIs and measurements, as plain data: what the rules read and what other modules may hold. */

export const KPI_KINDS = [
  'nps',
  'ces',
  'csat',
  'ktv',
  'mtv',
  'enps',
  'fcr',
  'conversion',
  'churn',
  'revenue',
  'margin',
  'market_share',
  'other',
] as const;
export type KpiKind = (typeof KPI_KINDS)[number];

/** How other modules name a KPI that they refer to. */
export const KPI_REFERENCE = { type: 'kpi', table: 'kpis' } as const;

/** The kinds that say how customers experience us; need of a stage is read from these only. */
export const CX_KPI_KINDS: readonly KpiKind[] = ['nps', 'ces', 'csat', 'ktv', 'fcr'];

export const KPI_STATISTICS = ['nps', 'mean', 'top_box', 'value'] as const;
export type KpiStatistic = (typeof KPI_STATISTICS)[number];

export const BETTER_WHEN = ['higher', 'lower'] as const;
export type BetterWhen = (typeof BETTER_WHEN)[number];

export const KPI_SCOPE_KINDS = ['organisation', 'journey', 'stage'] as const;
export type KpiScopeKind = (typeof KPI_SCOPE_KINDS)[number];

export const KPI_LINK_BASES = ['assumed', 'measured'] as const;
export type KpiLinkBasis = (typeof KPI_LINK_BASES)[number];

/** +1: when one rises so does the other; −1: when one rises the other falls. */
export const KPI_LINK_SIGNS = [1, -1] as const;
export type KpiLinkSign = (typeof KPI_LINK_SIGNS)[number];

/** The scale on which people answer (or, for a plain value, the bounds of that value); an open end is null. */
export interface Scale {
  min: number | null;
  max: number | null;
}

/** What makes a KPI's measurements comparable. Measurements of unequal definitions never share a line. */
export interface KpiDefinition {
  kind: KpiKind;
  statistic: KpiStatistic;
  scale: Scale;
  /** For `top_box`: the lowest answer that counts; null otherwise. */
  topBoxFrom: number | null;
  question: string | null;
}

/** What a KPI aims for and what it may never pass, in the KPI's own unit. */
export interface KpiAims {
  betterWhen: BetterWhen;
  target: number | null;
  floor: number | null;
  ceiling: number | null;
  worstPossible: number | null;
}

/** Counts of answers by score: `{ "9": 40, "10": 60 }`. */
export type Answers = Readonly<Record<string, number>>;

export interface Interval {
  low: number;
  high: number;
}

/** A half-open period of calendar days: `from` belongs to it, `to` does not. Dates are `YYYY-MM-DD`. */
export interface Period {
  from: string;
  to: string;
}

/** What a KPI is about: the organisation as a whole, or one journey or stage. */
export type KpiScope =
  { kind: 'organisation'; id: null } | { kind: 'journey'; id: string } | { kind: 'stage'; id: string };

/** A KPI as it is kept. Its definition lies flat in it; `definitionOf` reads it out. */
export interface Kpi extends KpiAims {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly archivedAt: Date | null;
  readonly name: string;
  readonly kind: KpiKind;
  readonly unit: string | null;
  readonly statistic: KpiStatistic;
  readonly scaleMin: number | null;
  readonly scaleMax: number | null;
  readonly topBoxFrom: number | null;
  readonly question: string | null;
  readonly definitionVersion: number;
  readonly journeyId: string | null;
  readonly stageId: string | null;
  readonly ownerId: string | null;
}

/** What may be stated or changed of a KPI; absent keeps, null clears. */
export interface KpiChanges {
  name?: string;
  kind?: KpiKind;
  unit?: string | null;
  betterWhen?: BetterWhen;
  statistic?: KpiStatistic;
  scale?: { min?: number | null; max?: number | null };
  topBoxFrom?: number | null;
  question?: string | null;
  scope?: { kind: KpiScopeKind; id?: string | null };
  ownerId?: string | null;
  target?: number | null;
  floor?: number | null;
  ceiling?: number | null;
  worstPossible?: number | null;
  archived?: boolean;
}

export type NewKpi = KpiChanges & Required<Pick<KpiChanges, 'name' | 'kind' | 'betterWhen' | 'statistic'>>;

export interface KpiFilter {
  archived?: 'true' | 'false' | 'all';
  kind?: KpiKind[];
  scope?: KpiScopeKind;
  journeyId?: string[];
  stageId?: string[];
  ownerId?: string[];
  q?: string;
}

/** A definition that a KPI has or had, and since when. */
export interface DatedDefinition extends KpiDefinition {
  readonly definitionVersion: number;
  readonly createdAt: Date;
}

/** A measurement as it is kept: what was stated (`answers`, `n`, `offered`, `statedError`) and the figure made of it. */
export interface Measurement {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly kpiId: string;
  readonly definitionVersion: number;
  readonly from: string;
  readonly to: string;
  readonly segmentId: string | null;
  readonly channelId: string | null;
  readonly source: string;
  readonly answers: Answers | null;
  readonly n: number | null;
  readonly offered: number | null;
  readonly statedError: number | null;
  readonly value: number | null;
  readonly standardError: number | null;
  readonly intervalLow: number | null;
  readonly intervalHigh: number | null;
}

/** What may be stated or changed of a measurement; absent keeps, null clears. */
export interface MeasurementChanges {
  from?: string;
  to?: string;
  value?: number | null;
  answers?: Answers | null;
  n?: number | null;
  offered?: number | null;
  standardError?: number | null;
  segmentId?: string | null;
  channelId?: string | null;
  source?: string;
}

export interface NewMeasurement extends Omit<MeasurementChanges, 'from' | 'to'>, Period {
  /** An earlier definition under which it was taken; the current one when absent. */
  definitionVersion?: number;
}

/** A measurement of any KPI, as it comes in with many others. */
export interface BulkMeasurement extends NewMeasurement {
  kpiId: string;
}

/** One item of a batch, or the faults that it has already: then it is not looked at again. */
export type IntakeItem = { fields: BulkMeasurement } | { errors: readonly FieldError[] };

/** What became of one measurement of a batch. */
export type BulkOutcome =
  | { status: 'created' | 'updated' | 'unchanged'; measurementId: string }
  | { status: 'error'; errors: readonly FieldError[] };

export interface MeasurementFilter {
  segmentId?: string[];
  channelId?: string[];
  source?: string[];
  definitionVersion?: number;
  /** Only measurements whose period ends after this day. */
  from?: string;
  /** Only measurements whose period starts before this day. */
  to?: string;
  /** `true`: only over everybody, without segment and channel. */
  overall?: 'true';
}

/** One KPI drives another. */
export interface KpiLink {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly fromKpiId: string;
  readonly toKpiId: string;
  readonly sign: KpiLinkSign;
  readonly basis: KpiLinkBasis;
}

export interface KpiLinkFilter {
  fromKpiId?: string;
  toKpiId?: string;
  /** Links from or to this KPI. */
  kpiId?: string;
  basis?: KpiLinkBasis;
}
