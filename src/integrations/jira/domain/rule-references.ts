import type { InitiativeDraft } from '../../../initiatives/initiatives.types.js';
import type { JiraMapping, RuleEffect } from '../mapping.types.js';

/** A draft that mentions what an effect mentions, so that the register can say whether it may be chosen. */
export function draftOfEffects(effect: RuleEffect): InitiativeDraft {
  switch (effect.kind) {
    case 'team':
      return { teamId: effect.teamId };
    case 'stage':
      return { stages: [{ stageId: effect.stageId }] };
    case 'goal':
      return { goals: [{ goalId: effect.goalId }] };
    case 'kpi':
      return { kpis: [{ kpiId: effect.kpiId }] };
    default:
      return {};
  }
}

/** Every person that accounts of the site are said to be, with the place where it is said. */
export function mentionedPersons({ people }: JiraMapping): { pointer: string; personId: string }[] {
  return Object.entries(people.persons).map(([account, personId]) => ({
    pointer: `/people/persons/${account.replace(/~/g, '~0').replace(/\//g, '~1')}`,
    personId,
  }));
}
