import { ApiProblem, fieldErrors } from '../../api/problems';

/** The faults of a refused form by its fields; none when it was refused for another reason. */
export function faultsOf(problem: unknown): Record<string, string> {
  return problem instanceof ApiProblem ? fieldErrors(problem) : {};
}

/** Whether somebody else changed the record first. */
export function isStale(problem: unknown): boolean {
  return problem instanceof ApiProblem && problem.stale;
}
