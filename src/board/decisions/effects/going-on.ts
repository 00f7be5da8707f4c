import type { Initiative } from '../../../initiatives/initiatives.types.js';
import { Problem } from '../../../platform/problems/problem.js';
import { decisionProblems } from '../domain/decision.problems.js';

const ENDED = ['closed', 'stopped', 'merged'];

/** What has ended is left as it ended: changing it would stand in the way of taking that back. @throws Problem `effect_on_ended` */
export function demandGoingOn({ key, state }: Pick<Initiative, 'key' | 'state'>): void {
  if (ENDED.includes(state)) throw new Problem(decisionProblems.effect_on_ended, { key, state });
}
