import { fieldErrors } from '../../platform/problems/field-errors.js';
import type { FieldError } from '../../platform/problems/problem.js';
import type { Answers, KpiDefinition, Period } from '../kpis.types.js';
import { answerFaults, answered } from './answers.js';
import { kpiErrors } from './kpi.problems.js';
import { periodFaults } from './period.js';
import { isWithin, outsideScale, valueRange } from './range.js';

/** A measurement as somebody states it; what was left out is null. */
export interface MeasurementDraft extends Period {
  value: number | null;
  answers: Answers | null;
  n: number | null;
  offered: number | null;
  standardError: number | null;
}

/**
 * Everything that is wrong with a measurement of a KPI with this definition; pointers are into the measurement.
 * A value *or* answers, on the KPI's scale; n agrees with the answers; nobody answers who was not asked (n ≤ offered);
 * the standard error of counted answers is computed, never stated.
 */
export function measurementFaults(draft: MeasurementDraft, definition: KpiDefinition): FieldError[] {
  return [...periodFaults(draft), ...statementFaults(draft, definition), ...sampleFaults(draft)];
}

function statementFaults({ value, answers, standardError }: MeasurementDraft, definition: KpiDefinition): FieldError[] {
  if (value === null && answers === null) return [{ pointer: '/value', code: kpiErrors.value_missing }];
  const faults: FieldError[] = [];
  if (value !== null && answers !== null) faults.push({ pointer: '/value', code: kpiErrors.value_and_answers });
  if (!isWithin(value, valueRange(definition))) faults.push(outsideScale('/value', valueRange(definition)));
  if (answers !== null) {
    faults.push(...answerFaults(answers, definition).map((f) => ({ ...f, pointer: `/answers${f.pointer}` })));
    if (standardError !== null) faults.push({ pointer: '/standardError', code: kpiErrors.standard_error_computed });
  }
  return faults;
}

function sampleFaults({ value, answers, n, offered, standardError }: MeasurementDraft): FieldError[] {
  const faults: FieldError[] = [];
  const count = answers === null ? n : answered(answers);
  if (answers !== null && n !== null && n !== count)
    faults.push({ pointer: '/n', code: kpiErrors.n_disagrees, parameters: { n: count } });
  if (value !== null && n === 0) faults.push({ pointer: '/n', code: kpiErrors.n_zero });
  if (count !== null && offered !== null && count > offered)
    faults.push({ pointer: '/offered', code: kpiErrors.offered_below_n });
  if (standardError !== null && !(standardError >= 0))
    faults.push({ pointer: '/standardError', code: fieldErrors.too_small, parameters: { min: 0 } });
  return faults;
}
