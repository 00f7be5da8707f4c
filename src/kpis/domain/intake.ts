import { fieldErrors } from '../../platform/problems/field-errors.js';
import type { FieldError } from '../../platform/problems/problem.js';
import type { BulkMeasurement, IntakeItem } from '../kpis.types.js';
import { kpiErrors } from './kpi.problems.js';
import {
  draftOf,
  measurementFaults,
  measurementOf,
  UNNAMED_SOURCE,
  type DefinitionInForce,
  type MeasurementBody,
} from './measurement.js';

/** What must be known of a KPI to take a measurement of it in. */
export interface MeasuredKpi {
  archived: boolean;
  definitionVersion: number;
  definitions: readonly DefinitionInForce[];
}

/** What the register knows of the things that a batch refers to, and the measurements that its items would meet. */
export interface IntakeContext {
  kpis: ReadonlyMap<string, MeasuredKpi>;
  /** Segments and channels that cannot be chosen, with the reason; all others can. */
  unusable: ReadonlyMap<string, 'unknown_reference' | 'archived_reference'>;
  existing: ReadonlyMap<string, MeasurementBody & { id: string }>;
}

/** What is to be done with one item. */
export type Intake =
  | { status: 'created'; kpiId: string; body: MeasurementBody }
  | { status: 'updated'; id: string; body: MeasurementBody }
  | { status: 'unchanged'; id: string }
  | { status: 'error'; errors: readonly FieldError[] };

/** What makes a measurement unique: KPI, period, segment, channel and source. */
export function measurementKey(
  kpiId: string,
  cut: Pick<BulkMeasurement, 'from' | 'to' | 'segmentId' | 'channelId' | 'source'>,
): string {
  const { from, to, segmentId, channelId, source } = cut;
  return JSON.stringify([kpiId, from, to, segmentId ?? null, channelId ?? null, source ?? UNNAMED_SOURCE]);
}

/**
 * Decides about every item of a batch, in its order: created, updated, unchanged, or refused with every fault named
 * (pointers into the item). An item that repeats an earlier one of the batch is refused, so that the outcome does not
 * depend on the order in which two truths came in. A batch taken in twice changes nothing the second time.
 */
export function planIntake(items: readonly IntakeItem[], context: IntakeContext): Intake[] {
  const seen = new Set<string>();
  return items.map((item) => {
    if ('errors' in item) return { status: 'error', errors: item.errors };
    const { fields } = item;
    const key = measurementKey(fields.kpiId, fields);
    if (seen.has(key)) return { status: 'error', errors: [{ pointer: '', code: fieldErrors.duplicate_item }] };
    seen.add(key);
    return intakeOf(fields, context, context.existing.get(key));
  });
}

/**
 * Everything that is wrong with a measurement and with what it refers to; pointers are into it. `versionMet` is the
 * definition of a measurement that stands there already: its segment or channel may have been archived since.
 */
export function intakeFaults(fields: BulkMeasurement, context: IntakeContext, versionMet?: number): FieldError[] {
  const faults: FieldError[] = [];
  const kpi = context.kpis.get(fields.kpiId);
  if (!kpi) faults.push({ pointer: '/kpiId', code: fieldErrors.unknown_reference, parameters: { record: 'kpi' } });
  if (kpi?.archived)
    faults.push({ pointer: '/kpiId', code: fieldErrors.archived_reference, parameters: { record: 'kpi' } });
  const stays = versionMet !== undefined;
  for (const record of ['segment', 'channel'] as const) {
    const reason = context.unusable.get(fields[`${record}Id`] ?? '');
    if (reason && !(stays && reason === 'archived_reference'))
      faults.push({ pointer: `/${record}Id`, code: fieldErrors[reason], parameters: { record } });
  }
  if (!kpi) return faults;
  const definition = definitionFor(fields, kpi, versionMet);
  if (definition) return [...faults, ...measurementFaults(draftOf(fields), definition)];
  const parameters = { definitionVersion: fields.definitionVersion ?? 0, current: kpi.definitionVersion };
  return [...faults, { pointer: '/definitionVersion', code: kpiErrors.definition_unknown, parameters }];
}

/** The definition under which a measurement is read: the stated one, that of the measurement it meets, the current. */
export function definitionFor(
  fields: Pick<BulkMeasurement, 'definitionVersion'>,
  kpi: MeasuredKpi,
  versionMet?: number,
): DefinitionInForce | undefined {
  const version = fields.definitionVersion ?? versionMet ?? kpi.definitionVersion;
  return kpi.definitions.find(({ definitionVersion }) => definitionVersion === version);
}

function intakeOf(
  fields: BulkMeasurement,
  context: IntakeContext,
  met: (MeasurementBody & { id: string }) | undefined,
): Intake {
  const errors = intakeFaults(fields, context, met?.definitionVersion);
  const kpi = context.kpis.get(fields.kpiId);
  const definition = kpi && definitionFor(fields, kpi, met?.definitionVersion);
  if (errors.length > 0 || !definition) return { status: 'error', errors };
  const body = measurementOf(fields, definition);
  if (!met) return { status: 'created', kpiId: fields.kpiId, body };
  return sameStatement(met, body) ? { status: 'unchanged', id: met.id } : { status: 'updated', id: met.id, body };
}

function sameStatement(a: MeasurementBody, b: MeasurementBody): boolean {
  return (
    a.definitionVersion === b.definitionVersion &&
    (a.answers === null) === (b.answers === null) &&
    (a.answers === null || b.answers === null || sameAnswers(a.answers, b.answers)) &&
    (['value', 'n', 'offered', 'statedError'] as const).every((field) => a[field] === b[field])
  );
}

function sameAnswers(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): boolean {
  const scores = Object.keys(a);
  return scores.length === Object.keys(b).length && scores.every((score) => a[score] === b[score]);
}
