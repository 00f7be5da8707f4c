import type { JiraMapping, MappingRule, RuleEffect, RuleSource } from '../../mapping.types.js';
import type { JiraIssue } from '../../issue.types.js';

type EffectOf<Kind extends RuleEffect['kind']> = Extract<RuleEffect, { kind: Kind }>;

/** What the rules that hold do to an issue. */
export interface Effects {
  readonly all: readonly RuleEffect[];
  /** The first rule that holds decides. */
  first<Kind extends RuleEffect['kind']>(kind: Kind): EffectOf<Kind> | null;
}

/** The effects of every rule that holds, in the order of the rules. */
export function effectsOn(issue: JiraIssue, mapping: JiraMapping): Effects {
  const all = mapping.rules.filter((rule) => holds(rule, issue)).flatMap((rule) => rule.effects);
  return {
    all,
    first: <Kind extends RuleEffect['kind']>(kind: Kind) =>
      all.find((effect): effect is EffectOf<Kind> => effect.kind === kind) ?? null,
  };
}

function holds(rule: MappingRule, issue: JiraIssue): boolean {
  const found = valuesOf(rule.source, issue).map(folded);
  return rule.values.some((value) => (value === '*' ? found.length > 0 : found.includes(folded(value))));
}

/** Whether some rule asks about this value of this kind of source. */
export function isAskedFor(kind: 'component' | 'label', value: string, mapping: JiraMapping): boolean {
  const wanted = folded(value);
  return mapping.rules.some(
    (rule) => rule.source.kind === kind && rule.values.some((one) => one === '*' || folded(one) === wanted),
  );
}

const folded = (value: string): string => value.normalize('NFC').trim().toLowerCase();

function valuesOf(source: RuleSource, issue: JiraIssue): string[] {
  switch (source.kind) {
    case 'component':
      return present(issue.components.flatMap(({ id, name }) => [id, name]));
    case 'label':
      return [...issue.labels];
    case 'parent':
      return present([issue.parent?.siteIssueId, issue.parent?.key]);
    case 'project':
      return present([issue.project.id, issue.project.key, issue.project.name]);
    case 'issue_type':
      return present([issue.type?.id, issue.type?.name]);
    case 'field':
      return fieldValues(source.fieldId, issue);
  }
}

function fieldValues(fieldId: string, issue: JiraIssue): string[] {
  const field = issue.customFields.find((one) => one.id === fieldId);
  if (!field || field.value === null) return [];
  const values = Array.isArray(field.value) ? (field.value as readonly string[]) : [String(field.value)];
  return [...values, ...field.optionIds];
}

const present = (values: readonly (string | null | undefined)[]): string[] =>
  values.filter((value): value is string => value !== null && value !== undefined);
