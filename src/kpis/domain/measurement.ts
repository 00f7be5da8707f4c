import type { Answers, Fault, KpiDefinition, Period } from '../kpis.types.js';
import { answerFaults, answered } from './answers.js';
import { valueRange } from './arithmetic.js';
import { isWithin, outsideScale } from './definition.js';
import { periodFaults } from './period.js';

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
export function measurementFaults(draft: MeasurementDraft, definition: KpiDefinition): Fault[] {
  return [...periodFaults(draft), ...statementFaults(draft, definition), ...sampleFaults(draft)];
}

function statementFaults({ value, answers, standardError }: MeasurementDraft, definition: KpiDefinition): Fault[] {
  if (value === null && answers === null)
    return [{ pointer: '/value', code: 'value_missing', message: 'a measurement has a value or answers' }];
  const faults: Fault[] = [];
  if (value !== null && answers !== null)
    faults.push({ pointer: '/value', code: 'value_and_answers', message: 'give a value or answers, not both' });
  if (!isWithin(value, valueRange(definition))) faults.push(outsideScale('/value', valueRange(definition)));
  if (answers !== null) {
    faults.push(...answerFaults(answers, definition).map((f) => ({ ...f, pointer: `/answers${f.pointer}` })));
    if (standardError !== null)
      faults.push({ pointer: '/standardError', code: 'standard_error_computed', message: 'is computed from answers' });
  }
  return faults;
}

function sampleFaults({ value, answers, n, offered, standardError }: MeasurementDraft): Fault[] {
  const faults: Fault[] = [];
  const count = answers === null ? n : answered(answers);
  if (answers !== null && n !== null && n !== count)
    faults.push({ pointer: '/n', code: 'n_disagrees', message: `the answers count ${count}` });
  if (value !== null && n === 0)
    faults.push({ pointer: '/n', code: 'n_disagrees', message: 'a value needs at least one answer' });
  if (count !== null && offered !== null && count > offered)
    faults.push({ pointer: '/offered', code: 'offered_below_n', message: 'more people answered than were asked' });
  if (standardError !== null && !(standardError >= 0))
    faults.push({ pointer: '/standardError', code: 'negative', message: 'must be 0 or more' });
  return faults;
}
