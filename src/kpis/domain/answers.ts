import type { Answers, Fault, KpiDefinition } from '../kpis.types.js';

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
export function answerFaults(answers: Answers, definition: KpiDefinition): Fault[] {
  if (definition.statistic === 'value')
    return [{ pointer: '', code: 'answers_not_taken', message: 'this KPI is a plain value and takes no answers' }];
  return Object.entries(answers).flatMap(([score, count]) => {
    const pointer = `/${score.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const faults: Fault[] = [];
    if (!/^-?\d{1,6}$/.test(score))
      faults.push({ pointer, code: 'score_not_whole', message: 'a score must be a whole number' });
    else if (!isOnScale(Number(score), definition))
      faults.push({ pointer, code: 'outside_scale', message: `must lie on the scale ${scaleText(definition)}` });
    if (!Number.isSafeInteger(count) || count < 0)
      faults.push({ pointer, code: 'count_invalid', message: 'a count must be a whole number from 0' });
    return faults;
  });
}

function isOnScale(score: number, { scale }: KpiDefinition): boolean {
  return (scale.min === null || score >= scale.min) && (scale.max === null || score <= scale.max);
}

function scaleText({ scale }: KpiDefinition): string {
  return `${scale.min ?? '…'} to ${scale.max ?? '…'}`;
}
