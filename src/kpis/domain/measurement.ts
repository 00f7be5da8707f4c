import { fieldErrors } from '../../platform/problems/field-errors.js';
import type { FieldError } from '../../platform/problems/problem.js';
import type { Answers, KpiDefinition, Measurement, MeasurementChanges, NewMeasurement, Period } from '../kpis.types.js';
import { answerFaults, answered, MOST_ANSWERS } from './answers.js';
import { figureOf } from './arithmetic.js';
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

/** A definition with its number. */
export type DefinitionInForce = KpiDefinition & { definitionVersion: number };

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
  if (answers !== null && count !== null && count > MOST_ANSWERS)
    faults.push({ pointer: '/answers', code: fieldErrors.too_large, parameters: { max: MOST_ANSWERS } });
  if (answers !== null && n !== null && n !== count)
    faults.push({ pointer: '/n', code: kpiErrors.n_disagrees, parameters: { n: count } });
  if (value !== null && n === 0) faults.push({ pointer: '/n', code: kpiErrors.n_zero });
  if (count !== null && offered !== null && count > offered)
    faults.push({ pointer: '/offered', code: kpiErrors.offered_below_n });
  if (standardError !== null && !(standardError >= 0))
    faults.push({ pointer: '/standardError', code: fieldErrors.too_small, parameters: { min: 0 } });
  return faults;
}

/** What is stated about a measurement and kept: its cut, its period and the figure made of the statement. */
export type MeasurementBody = Omit<Measurement, 'id' | 'version' | 'createdAt' | 'updatedAt' | 'kpiId'>;

/** The source of a measurement that names none. */
export const UNNAMED_SOURCE = 'manual';

/** A new measurement under a definition. For a draft without faults. */
export function measurementOf(fields: NewMeasurement, definition: DefinitionInForce): MeasurementBody {
  const draft = draftOf(fields);
  const cut = {
    segmentId: fields.segmentId ?? null,
    channelId: fields.channelId ?? null,
    source: fields.source ?? UNNAMED_SOURCE,
  };
  return { ...cut, definitionVersion: definition.definitionVersion, ...kept(draft, definition) };
}

/** What a new measurement states; what was left out is null. */
export function draftOf(fields: NewMeasurement): MeasurementDraft {
  const { from, to, value = null, answers = null, n = null, offered = null, standardError = null } = fields;
  return { from, to, value, answers, n, offered, standardError };
}

/**
 * What a measurement states after a merge patch: absent keeps, null clears. A value that was computed from answers is
 * no statement, and new answers or a new value take the place of the other.
 */
export function amendedDraft(current: MeasurementBody, changes: MeasurementChanges): MeasurementDraft {
  const pick = <T>(value: T | undefined, before: T): T => (value === undefined ? before : value);
  const { value, answers } = amendedStatement(current, changes);
  const counted = answers !== null;
  // What was counted or computed from the former answers does not outlive them.
  const n = counted || current.answers !== null ? null : current.n;
  return {
    from: pick(changes.from, current.from),
    to: pick(changes.to, current.to),
    value,
    answers,
    n: pick(changes.n, n),
    offered: pick(changes.offered, current.offered),
    standardError: pick(changes.standardError, counted ? null : current.statedError),
  };
}

/** The measurement after a merge patch without faults, under the definition it was taken under. */
export function amendedMeasurement(
  current: MeasurementBody,
  changes: MeasurementChanges,
  definition: DefinitionInForce,
): MeasurementBody {
  return {
    segmentId: changes.segmentId === undefined ? current.segmentId : changes.segmentId,
    channelId: changes.channelId === undefined ? current.channelId : changes.channelId,
    source: changes.source ?? current.source,
    definitionVersion: current.definitionVersion,
    ...kept(amendedDraft(current, changes), definition),
  };
}

function amendedStatement(
  current: MeasurementBody,
  changes: MeasurementChanges,
): Pick<MeasurementDraft, 'value' | 'answers'> {
  const stated = current.answers === null ? current.value : null;
  if (changes.answers && changes.value === undefined) return { value: null, answers: changes.answers };
  if (typeof changes.value === 'number' && changes.answers === undefined)
    return { value: changes.value, answers: null };
  return {
    value: changes.value === undefined ? stated : changes.value,
    answers: changes.answers === undefined ? current.answers : changes.answers,
  };
}

function kept(draft: MeasurementDraft, definition: KpiDefinition) {
  const figure = figureOf(definition, draft);
  return {
    from: draft.from,
    to: draft.to,
    answers: draft.answers,
    n: figure.n,
    offered: draft.offered,
    statedError: draft.standardError,
    value: figure.value,
    standardError: figure.standardError,
    intervalLow: figure.interval?.low ?? null,
    intervalHigh: figure.interval?.high ?? null,
  };
}
