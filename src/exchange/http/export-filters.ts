import type { InitiativeListQuery } from '../../initiatives/initiatives.list.types.js';
import { invalid } from '../../platform/problems/field-errors.js';
import type { FindingFilter } from '../../radar/findings.types.js';
import type { ExportQuery } from './exports.requests.js';

const OF_BOTH = ['what', 'format', 'journeyId', 'teamId'];
const OF_FINDINGS = ['findingKind', 'status', 'severity', 'initiativeId', 'assigneeId'];

/** @throws Problem `validation` for a filter that findings do not have */
export function findingFilter(query: ExportQuery): FindingFilter {
  refuse(query, (name) => !OF_BOTH.includes(name) && !OF_FINDINGS.includes(name));
  const { findingKind, status, severity, initiativeId, journeyId, teamId, assigneeId } = query;
  return {
    ...(findingKind ? { kind: findingKind } : {}),
    ...(status ? { status } : {}),
    ...(severity === undefined ? {} : { severity }),
    ...(initiativeId ? { initiativeId } : {}),
    ...(journeyId?.[0] ? { journeyId: journeyId[0] } : {}),
    ...(teamId ? { teamId } : {}),
    ...(assigneeId ? { assigneeId } : {}),
  };
}

/** @throws Problem `validation` for a filter that initiatives do not have */
export function initiativeFilter(query: ExportQuery): InitiativeListQuery['filter'] {
  refuse(query, (name) => OF_FINDINGS.includes(name));
  const { what, format: _format, active = what === 'portfolio' ? 'true' : 'all', ...filter } = query;
  return { ...filter, ...(active === 'all' ? {} : { active: active === 'true' }) };
}

function refuse(query: ExportQuery, isForeign: (name: string) => boolean): void {
  const foreign = Object.entries(query)
    .filter(([name, value]) => value !== undefined && isForeign(name))
    .map(([name]) => ({ pointer: `#query/${name}`, code: 'unknown_field' }));
  if (foreign.length > 0) throw invalid(foreign);
}
