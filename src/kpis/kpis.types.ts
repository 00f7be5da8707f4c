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
