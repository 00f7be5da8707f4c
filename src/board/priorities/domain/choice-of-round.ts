import type { Prospects } from '../../../portfolio/prospects.types.js';
import type { RoundQuestion, Score } from '../priorities.types.js';
import type { Choice, ScarceThing } from './choice.js';

/** The choice that a round asks for, with its candidates by position. */
export function choiceOf(question: RoundQuestion, prospects: Prospects, scores: readonly Score[]): Choice {
  const position = new Map(prospects.candidates.map(({ id }, at) => [id, at]));
  const { weights, exclusions, pins } = question;
  const needs = prospects.candidates.flatMap(({ dependsOn }, at) => dependsOn.map((needed) => ({ at, ...needed })));
  return {
    customer: scores.map(({ counted }) => counted.customer),
    internal: scores.map(({ counted }) => counted.internal),
    pairs: prospects.pairs,
    weights,
    scarce: scarceThings(question, scores),
    dependencies: needs.flatMap(({ at, id, standing }) => {
      const other = position.get(id);
      return standing === 'candidate' && other !== undefined ? [{ one: at, other }] : [];
    }),
    blocked: [
      // What is under way goes on without what it waits for.
      ...needs.flatMap(({ at, id, standing }) =>
        standing === 'missing' && !scores[at]!.active ? [{ at, onId: id, because: 'needs' as const }] : [],
      ),
      ...exclusions.flatMap(({ initiativeId, otherInitiativeId }) =>
        [
          { at: position.get(initiativeId), onId: otherInitiativeId },
          { at: position.get(otherInitiativeId), onId: initiativeId },
        ].flatMap(({ at, onId }) =>
          at !== undefined && prospects.standings.get(onId) === 'active'
            ? [{ at, onId, because: 'excludes' as const }]
            : [],
        ),
      ),
    ],
    exclusions: exclusions.flatMap(({ initiativeId, otherInitiativeId }) => {
      const [one, other] = [position.get(initiativeId), position.get(otherInitiativeId)];
      return one === undefined || other === undefined ? [] : [{ one, other }];
    }),
    pins: new Map(
      pins.flatMap(({ initiativeId, place }) => {
        const at = position.get(initiativeId);
        return at === undefined ? [] : [[at, place] as const];
      }),
    ),
  };
}

/** The budget first, then the teams whose capacity is limited. */
function scarceThings({ budget, capacities }: RoundQuestion, scores: readonly Score[]): ScarceThing[] {
  const scarce: ScarceThing[] = capacities.map(({ teamId, effort }) => ({
    kind: 'capacity',
    teamId,
    limit: effort,
    use: scores.map((score) => (score.teamId === teamId ? score.effort : 0)),
  }));
  if (budget !== null) {
    const use = scores.map(({ budgetMinor }) => budgetMinor);
    scarce.unshift({ kind: 'budget', teamId: null, limit: budget.amountMinor, use });
  }
  return scarce;
}
