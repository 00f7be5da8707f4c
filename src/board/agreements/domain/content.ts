import type { FieldError } from '../../../platform/problems/problem.js';
import type {
  AgreementContent,
  AgreementDraft,
  AgreementRule,
  AgreementScope,
  Condition,
} from '../agreements.types.js';
import { agreementErrors } from './agreement.problems.js';
import { conditionFaults, wouldBeCircular } from './condition.js';

const NEW: AgreementContent = {
  title: { en: '', nl: '' },
  rationale: { en: '', nl: '' },
  satisfiedBy: { en: '', nl: '' },
  scope: { kinds: [], teamIds: [], journeyIds: [] },
  condition: true,
  steps: [],
  severity: 'warn',
  status: 'draft',
  ownerId: null,
  validFrom: null,
  validUntil: null,
};

/** What an agreement says after a change: absent keeps (or takes the default), null clears what can be cleared. */
export function contentAfter(current: AgreementContent | null, draft: AgreementDraft): AgreementContent {
  const base = current ?? NEW;
  const said = Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));
  return { ...base, ...said, scope: scopeAfter(base.scope, draft.scope) };
}

/** The part of an agreement that somebody wrote. */
export function contentOf(agreement: AgreementContent): AgreementContent {
  return Object.fromEntries(
    Object.keys(NEW).map((name) => [name, agreement[name as keyof AgreementContent]]),
  ) as unknown as AgreementContent;
}

/** What is wrong with an agreement in itself, and in how it uses others. @param others the conditions of all, by id */
export function contentFaults(
  id: string | null,
  content: AgreementContent,
  others: ReadonlyMap<string, Condition>,
): FieldError[] {
  const { condition, validFrom, validUntil, steps } = content;
  const inside = conditionFaults(condition, new Set(others.keys()));
  const circular = id !== null && inside.length === 0 && wouldBeCircular(id, condition, others);
  return [
    ...inside,
    ...(circular ? [{ pointer: '/condition', code: agreementErrors.circular_agreements }] : []),
    ...(steps.length === 0 ? [{ pointer: '/steps', code: 'too_few', parameters: { min: 1 } }] : []),
    ...(validFrom !== null && validUntil !== null && validUntil <= validFrom
      ? [{ pointer: '/validUntil', code: 'end_before_start' }]
      : []),
  ];
}

/** What a dry run tries, as one text: the same for the same rule, whatever was reworded around it. */
export function ruleText({ scope, condition, steps }: AgreementRule): string {
  const sorted = (list: readonly string[]): string[] => [...list].sort();
  return JSON.stringify([
    sorted(scope.kinds),
    sorted(scope.teamIds),
    sorted(scope.journeyIds),
    condition,
    sorted(steps),
  ]);
}

function scopeAfter(current: AgreementScope, said: AgreementDraft['scope']): AgreementScope {
  return {
    kinds: said?.kinds ?? current.kinds,
    teamIds: said?.teamIds ?? current.teamIds,
    journeyIds: said?.journeyIds ?? current.journeyIds,
  };
}
