import type { FieldError } from '../../../platform/problems/problem.js';
import type { RoundQuestion } from '../priorities.types.js';

/** Every initiative that a question names, with the place where it stands in the input. */
export function initiativesNamed({ candidates, exclusions, pins }: RoundQuestion): { id: string; pointer: string }[] {
  return [
    ...(candidates.initiativeIds ?? []).map((id, at) => ({ id, pointer: `/candidates/initiativeIds/${at}` })),
    ...exclusions.flatMap(({ initiativeId, otherInitiativeId }, at) => [
      { id: initiativeId, pointer: `/exclusions/${at}/initiativeId` },
      { id: otherInitiativeId, pointer: `/exclusions/${at}/otherInitiativeId` },
    ]),
    ...pins.map(({ initiativeId: id }, at) => ({ id, pointer: `/pins/${at}/initiativeId` })),
  ];
}

/** What is wrong with a question by itself. @param currency the organisation's */
export function questionFaults(question: RoundQuestion, currency: string): FieldError[] {
  const { budget, capacities, goalWeights, exclusions, pins } = question;
  return [
    ...(budget && budget.currency !== currency
      ? [{ pointer: '/budget/currency', code: 'not_one_of', parameters: { allowed: currency } }]
      : []),
    ...twice(
      capacities.map(({ teamId }) => teamId),
      'capacities',
      'teamId',
    ),
    ...twice(
      goalWeights.map(({ goalId }) => goalId),
      'goalWeights',
      'goalId',
    ),
    ...twice(
      pins.map(({ initiativeId }) => initiativeId),
      'pins',
      'initiativeId',
    ),
    ...exclusions.flatMap(({ initiativeId, otherInitiativeId }, at) =>
      initiativeId === otherInitiativeId
        ? [{ pointer: `/exclusions/${at}/otherInitiativeId`, code: 'excludes_itself' }]
        : [],
    ),
  ];
}

function twice(ids: readonly string[], list: string, field: string): FieldError[] {
  return ids.flatMap((id, at) =>
    ids.indexOf(id) < at ? [{ pointer: `/${list}/${at}/${field}`, code: 'duplicate_item' }] : [],
  );
}
