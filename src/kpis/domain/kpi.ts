import { fieldErrors } from '../../platform/problems/field-errors.js';
import type { FieldError } from '../../platform/problems/problem.js';
import type { Kpi, KpiChanges, KpiDefinition, KpiScope, NewKpi } from '../kpis.types.js';
import { aimFaults, definitionFaults, raisesDefinitionVersion, withDefaults } from './definition.js';
import { kpiErrors } from './kpi.problems.js';

/** What is stated about a KPI: all of it but identity and bookkeeping. */
export type KpiBody = Omit<Kpi, 'id' | 'version' | 'createdAt' | 'updatedAt' | 'archivedAt'>;

/** The definition of a KPI, read out of it. */
export function definitionOf(kpi: Omit<KpiDefinition, 'scale'> & Pick<Kpi, 'scaleMin' | 'scaleMax'>): KpiDefinition {
  const { kind, statistic, scaleMin, scaleMax, topBoxFrom, question } = kpi;
  return { kind, statistic, scale: { min: scaleMin, max: scaleMax }, topBoxFrom, question };
}

/** What a KPI is about. */
export function scopeOf({ journeyId, stageId }: Pick<Kpi, 'journeyId' | 'stageId'>): KpiScope {
  if (journeyId !== null) return { kind: 'journey', id: journeyId };
  if (stageId !== null) return { kind: 'stage', id: stageId };
  return { kind: 'organisation', id: null };
}

/** A new KPI with what goes without saying filled in. */
export function bodyOf(fields: NewKpi): KpiBody {
  return completed(merged({ ...EMPTY, statistic: fields.statistic, kind: fields.kind }, fields));
}

/**
 * A KPI after a merge patch: absent keeps, null clears. A change of definition raises `definitionVersion` by one.
 * A top box that was not stated does not outlive its statistic or scale.
 */
export function amendedBody(kpi: KpiBody, changes: KpiChanges): KpiBody {
  const moved = changes.statistic !== undefined || changes.scale !== undefined;
  const kept = moved && changes.topBoxFrom === undefined ? { ...kpi, topBoxFrom: null } : kpi;
  const after = completed(merged(kept, changes));
  const raised = raisesDefinitionVersion(definitionOf(kpi), definitionOf(after));
  return { ...after, definitionVersion: kpi.definitionVersion + (raised ? 1 : 0) };
}

/** Everything that is wrong with a KPI in itself, and with the scope as it was stated; pointers into the KPI. */
export function kpiFaults(body: KpiBody, stated: KpiChanges['scope']): FieldError[] {
  const definition = definitionOf(body);
  return [...scopeFaults(stated), ...definitionFaults(definition), ...aimFaults(body, definition)];
}

function scopeFaults(stated: KpiChanges['scope']): FieldError[] {
  if (!stated) return [];
  const hasId = (stated.id ?? null) !== null;
  if (stated.kind === 'organisation') return hasId ? [{ pointer: '/scope/id', code: kpiErrors.scope_without_id }] : [];
  return hasId ? [] : [{ pointer: '/scope/id', code: fieldErrors.required }];
}

function merged(kpi: KpiBody, changes: KpiChanges): KpiBody {
  const pick = <T>(value: T | undefined, current: T): T => (value === undefined ? current : value);
  const { scale, scope } = changes;
  return {
    name: pick(changes.name, kpi.name),
    kind: pick(changes.kind, kpi.kind),
    unit: pick(changes.unit, kpi.unit),
    betterWhen: pick(changes.betterWhen, kpi.betterWhen),
    statistic: pick(changes.statistic, kpi.statistic),
    scaleMin: pick(scale?.min, kpi.scaleMin),
    scaleMax: pick(scale?.max, kpi.scaleMax),
    topBoxFrom: pick(changes.topBoxFrom, kpi.topBoxFrom),
    question: pick(changes.question, kpi.question),
    definitionVersion: kpi.definitionVersion,
    journeyId: scope ? (scope.kind === 'journey' ? (scope.id ?? null) : null) : kpi.journeyId,
    stageId: scope ? (scope.kind === 'stage' ? (scope.id ?? null) : null) : kpi.stageId,
    ownerId: pick(changes.ownerId, kpi.ownerId),
    target: pick(changes.target, kpi.target),
    floor: pick(changes.floor, kpi.floor),
    ceiling: pick(changes.ceiling, kpi.ceiling),
    worstPossible: pick(changes.worstPossible, kpi.worstPossible),
  };
}

function completed(body: KpiBody): KpiBody {
  const { scale, topBoxFrom } = withDefaults(definitionOf(body));
  return { ...body, scaleMin: scale.min, scaleMax: scale.max, topBoxFrom };
}

const EMPTY: KpiBody = {
  name: '',
  kind: 'other',
  unit: null,
  betterWhen: 'higher',
  statistic: 'value',
  scaleMin: null,
  scaleMax: null,
  topBoxFrom: null,
  question: null,
  definitionVersion: 1,
  journeyId: null,
  stageId: null,
  ownerId: null,
  target: null,
  floor: null,
  ceiling: null,
  worstPossible: null,
};
