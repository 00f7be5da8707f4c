export const VIEWS = ['goals', 'kpis', 'network'] as const;
export type View = (typeof VIEWS)[number];

/** What stands in the URL: which of the three views, the goal that is open, what the KPIs are narrowed to. */
export interface GoalsSearch {
  readonly view?: 'kpis' | 'network';
  /** The goal that is open beside the tree. */
  readonly goal?: string;
  /** Part of the name of a KPI. */
  readonly q?: string;
  /** The network of one KPI alone. */
  readonly kpi?: string;
  /** The whole network, not only what conflicts. */
  readonly all?: 'true';
}

/** Takes from a URL what the screen knows, and nothing else. */
export function readGoalsSearch(given: Record<string, unknown>): GoalsSearch {
  const { view, goal, q, kpi, all } = given;
  return {
    ...(view === 'kpis' || view === 'network' ? { view } : {}),
    ...(said(goal) ? { goal: said(goal) } : {}),
    ...(said(q) ? { q: said(q) } : {}),
    ...(said(kpi) ? { kpi: said(kpi) } : {}),
    ...(all === 'true' || all === true ? { all: 'true' } : {}),
  };
}

export const RANGES = ['12', '24', 'all'] as const;
export type Range = (typeof RANGES)[number];

/** Over how many months a KPI is shown, and of whom. */
export interface KpiSearch {
  readonly months?: '12' | '24';
  readonly segment?: string;
  readonly channel?: string;
}

export function readKpiSearch({ months, segment, channel }: Record<string, unknown>): KpiSearch {
  const range = said(months);
  return {
    ...(range === '12' || range === '24' ? { months: range } : {}),
    ...(said(segment) ? { segment: said(segment) } : {}),
    ...(said(channel) ? { channel: said(channel) } : {}),
  };
}

function said(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
