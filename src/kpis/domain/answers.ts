import type { FieldError } from '../../platform/problems/problem.js';
import type { Answers, KpiDefinition } from '../kpis.types.js';
import { kpiErrors } from './kpi.problems.js';
import { isWithin, rangeParameters } from './range.js';

/** More answers than this are no survey. */
export const MOST_ANSWERS = 1_000_000_000;

/** One score and how many people gave it. */
export interface ScoreCount {
  score: number;
  count: number;
}

/** The answers as numbers, lowest score first. Only for answers without faults. */
export function scoreCounts(answers: Answers): ScoreCount[] {
  return Object.entries(answers)
    .map(([score, count]) => ({ score: Number(score), count }))
    .sort((a, b) => a.score - b.score);
}

/** How many people answered. */
export function answered(answers: Answers): number {
  return Object.values(answers).reduce((sum, count) => sum + count, 0);
}

/**
 * What is wrong with counted answers, nothing when they are good: scores are whole numbers on the KPI's scale, counts
 * whole numbers from 0. Pointers are relative to the answers. A KPI that is a plain value takes no answers.
 */
export function answerFaults(answers: Answers, definition: KpiDefinition): FieldError[] {
  if (definition.statistic === 'value') return [{ pointer: '', code: kpiErrors.answers_not_taken }];
  return Object.entries(answers).flatMap(([score, count]) => {
    const pointer = `/${score.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const faults: FieldError[] = [];
    if (!/^-?\d{1,6}$/.test(score)) faults.push({ pointer, code: kpiErrors.score_not_whole });
    else if (!isWithin(Number(score), definition.scale))
      faults.push({ pointer, code: kpiErrors.outside_scale, parameters: rangeParameters(definition.scale) });
    if (!Number.isSafeInteger(count) || count < 0 || count > MOST_ANSWERS)
      faults.push({ pointer, code: kpiErrors.count_invalid });
    return faults;
  });
}
