import type { FieldError, Parameters } from '../../platform/problems/problem.js';
import type { KpiDefinition, Scale } from '../kpis.types.js';
import { kpiErrors } from './kpi.problems.js';

export const NPS_RANGE: Scale = { min: -100, max: 100 };
export const PERCENT_RANGE: Scale = { min: 0, max: 100 };

/** The range in which a KPI's values (not its answers) lie: the scale, but ±100 for NPS and 0..100 for a top box. */
export function valueRange({ statistic, scale }: Pick<KpiDefinition, 'statistic' | 'scale'>): Scale {
  if (statistic === 'nps') return NPS_RANGE;
  if (statistic === 'top_box') return PERCENT_RANGE;
  return scale;
}

/** True when the value lies within the range; null (nothing stated) and open ends always do. */
export function isWithin(value: number | null, range: Scale): boolean {
  return value === null || ((range.min === null || value >= range.min) && (range.max === null || value <= range.max));
}

/** The fault of a value that does not lie in the KPI's range. */
export function outsideScale(pointer: string, range: Scale): FieldError {
  return { pointer, code: kpiErrors.outside_scale, parameters: rangeParameters(range) };
}

/** The ends of a range for a sentence; an open end reads as `…`. */
export function rangeParameters({ min, max }: Scale): Parameters {
  return { min: min ?? '…', max: max ?? '…' };
}
