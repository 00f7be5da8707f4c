import type { Schema } from '../../../api/client';

export type Rules = Schema<'JiraRulesResponse'>;
export type Rule = Schema<'JiraRuleRequest'>;
export type Effect = Schema<'JiraEffectRequest'>;
export type EffectKind = Effect['kind'];
export type SourceKind = Schema<'JiraSourceRequest'>['kind'];

/** The rules as they are being edited: what is saved, without who saved it. */
export type RulesDraft = Pick<Rules, 'choice' | 'statuses' | 'people' | 'rules' | 'fields' | 'relations'>;

export const SOURCES: readonly SourceKind[] = ['component', 'label', 'parent', 'project', 'issue_type', 'field'];
export const EFFECTS: readonly EffectKind[] = [
  'team',
  'stage',
  'goal',
  'kpi',
  'initiative_kind',
  'trigger',
  'discipline',
];

export function draftOf({ choice, statuses, people, rules, fields, relations }: Rules): RulesDraft {
  return { choice, statuses, people, rules, fields, relations };
}

export const EMPTY_RULE: Rule = { source: { kind: 'component' }, values: [], effects: [{ kind: 'team' }] };

/** What an effect gives, under whichever name its kind has it. */
export function valueOf({ kind, teamId, stageId, goalId, kpiId, value }: Effect): string | null {
  const given = { team: teamId, stage: stageId, goal: goalId, kpi: kpiId };
  return (kind in given ? given[kind as keyof typeof given] : value) ?? null;
}

/** The effect with another value; what else it says (a contribution, an expected change) stays. */
export function withValue(effect: Effect, value: string | null): Effect {
  const name = { team: 'teamId', stage: 'stageId', goal: 'goalId', kpi: 'kpiId' }[effect.kind as string] ?? 'value';
  return { ...effect, [name]: value ?? undefined };
}

/** Whether every rule says when it holds and what it does. */
export function isComplete({ rules }: RulesDraft): boolean {
  return rules.every(
    ({ source, values, effects }) =>
      values.length > 0 &&
      effects.length > 0 &&
      (source.kind !== 'field' || Boolean(source.fieldId)) &&
      effects.every((effect) => valueOf(effect) !== null),
  );
}

/** Whether two drafts say the same. */
export const isSame = (one: RulesDraft, other: RulesDraft | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** What a preview answers (`jira.preview`). */
export interface Preview {
  readonly looked: number;
  readonly isWhole: boolean;
  readonly notCarried: Readonly<Record<string, number>>;
  readonly shown: readonly {
    readonly siteIssueId: string;
    readonly key: string | null;
    readonly title: string | null;
    readonly kind: 'create' | 'change' | 'skip';
    readonly fields: readonly string[];
    /** Of a change: the fields as they would become, and as they are. */
    readonly changes: Readonly<Record<string, unknown>> | null;
    readonly before: Readonly<Record<string, unknown>> | null;
    readonly code: string | null;
  }[];
  /** What it all comes to, with why, in both languages. */
  readonly sentence: { readonly en: string; readonly nl: string };
}
