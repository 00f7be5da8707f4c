import type { Discipline, InitiativeKind, Trigger } from '../../../initiatives/initiatives.types.js';
import { DISCIPLINES, INITIATIVE_KINDS, TRIGGERS } from '../../../initiatives/initiatives.types.js';
import { invalid } from '../../../platform/problems/field-errors.js';
import type { FieldError } from '../../../platform/problems/problem.js';
import { DEFAULT_MAPPING, type JiraMapping, type MappingRule, type RuleEffect } from '../mapping.types.js';
import type { JiraEffectRequest, JiraRuleRequest, SaveRules } from './rules.requests.js';

/**
 * The rules that a request gives, with every silence filled in.
 * @throws Problem `validation` where an effect's value is none of its kind
 */
export function mappingOf(given: SaveRules): JiraMapping {
  const faults: FieldError[] = [];
  const rules = (given.rules ?? []).map((rule, i) => ruleOf(rule, `/rules/${i}`, faults));
  if (faults.length > 0) throw invalid(faults);
  const { choice, statuses, people, fields, relations } = DEFAULT_MAPPING;
  return {
    choice: {
      projectKeys: filled(given.choice?.projectKeys, choice.projectKeys),
      jql: filled(given.choice?.jql, choice.jql),
      minLevel: filled(given.choice?.minLevel, choice.minLevel),
      issueTypeIds: given.choice?.issueTypeIds ?? choice.issueTypeIds,
    },
    statuses: {
      new: filled(given.statuses?.new, statuses.new),
      indeterminate: filled(given.statuses?.indeterminate, statuses.indeterminate),
      done: filled(given.statuses?.done, statuses.done),
      undefined: filled(given.statuses?.undefined, statuses.undefined),
    },
    people: { ...people, ...given.people },
    rules,
    fields: {
      startsOn: filled(given.fields?.startsOn, fields.startsOn),
      endsOn: filled(given.fields?.endsOn, fields.endsOn),
      effort: filled(given.fields?.effort, fields.effort),
      desiredExperience: filled(given.fields?.desiredExperience, fields.desiredExperience),
    },
    relations: { ...relations, ...given.relations },
  };
}

/** Absent takes what holds by default; null is said. */
function filled<T>(given: T | null | undefined, otherwise: T | null): T | null {
  return given === undefined ? otherwise : given;
}

function ruleOf({ source, values, effects }: JiraRuleRequest, at: string, faults: FieldError[]): MappingRule {
  const { kind, fieldId, fieldName } = source;
  return {
    source: kind === 'field' ? { kind, fieldId: fieldId ?? '', fieldName: fieldName ?? null } : { kind },
    values,
    effects: effects.map((effect, i) => effectOf(effect, `${at}/effects/${i}`, faults)),
  };
}

function effectOf(effect: JiraEffectRequest, at: string, faults: FieldError[]): RuleEffect {
  const { kind, value = '' } = effect;
  switch (kind) {
    case 'team':
      return { kind, teamId: effect.teamId ?? '' };
    case 'stage':
      return { kind, stageId: effect.stageId ?? '' };
    case 'goal':
      return { kind, goalId: effect.goalId ?? '', contribution: effect.contribution ?? null };
    case 'kpi':
      return { kind, kpiId: effect.kpiId ?? '', expectedChange: effect.expectedChange ?? null };
    case 'initiative_kind':
      return { kind, value: among(INITIATIVE_KINDS, value, at, faults) as InitiativeKind };
    case 'trigger':
      return { kind, value: among(TRIGGERS, value, at, faults) as Trigger };
    case 'discipline':
      return { kind, value: among(DISCIPLINES, value, at, faults) as Discipline };
  }
}

function among(words: readonly string[], value: string, at: string, faults: FieldError[]): string {
  if (!words.includes(value))
    faults.push({ pointer: `${at}/value`, code: 'not_one_of', parameters: { allowed: words.join(', ') } });
  return value;
}
