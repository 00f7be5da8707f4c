import { answerOf, api, type Schema } from '../../api/client';
import { ifMatch } from '../../api/etags';
import { dayAhead } from '../../app/days';
import type { FollowThrough } from './decisions.queries';

type Comparison = NonNullable<Schema<'StateExpectation'>['comparison']>;

/** What a form says of what is expected. */
export interface Expected {
  readonly words: string;
  readonly kpiId: string | null;
  readonly comparison: Comparison | null;
  readonly value: number | null;
  readonly expectedOn: string;
  /** In percent. */
  readonly confidence: number;
}

/** When one looks back unless another day is chosen. */
const QUARTER = 91;
const CONFIDENCE = 70;

/** What was stated already, or an empty form that looks back in a quarter of a year. */
export function expectedOf({ expectation }: Pick<FollowThrough, 'expectation'>): Expected {
  if (!expectation) {
    const expectedOn = dayAhead(QUARTER);
    return { words: '', kpiId: null, comparison: null, value: null, expectedOn, confidence: CONFIDENCE };
  }
  const { words, kpiId, comparison, value, expectedOn, confidence } = expectation;
  return { words: words ?? '', kpiId, comparison, value, expectedOn, confidence: Math.round(confidence * 100) };
}

/** Whether it says something that can be looked at on a day. */
export function isWhole({ words, kpiId, comparison, value, expectedOn }: Expected): boolean {
  const bound = comparison === 'at_least' || comparison === 'at_most';
  return expectedOn !== '' && (words.trim() !== '' || (kpiId !== null && (!bound || value !== null)));
}

/** States it, before the decision is taken. @throws ApiProblem */
export function stateExpectation(decisionId: string, version: number, said: Expected) {
  const { words, kpiId, comparison, value, expectedOn, confidence } = said;
  const bound = comparison === 'at_least' || comparison === 'at_most';
  return answerOf(
    api.PUT('/v1/decisions/{id}/expectation', {
      params: { path: { id: decisionId }, header: ifMatch({ version }) },
      body: {
        expectedOn,
        confidence: confidence / 100,
        ...(words.trim() ? { words: words.trim() } : {}),
        ...(kpiId ? { kpiId, comparison } : {}),
        ...(kpiId && bound ? { value } : {}),
      },
    }),
  );
}
