/** What effort is counted in. The figures do not depend on it; it is shown beside them. */
export const EFFORT_UNITS = ['fte_months', 'fte_days', 'hours', 'story_points', 'k_eur'] as const;
export type EffortUnit = (typeof EFFORT_UNITS)[number];
