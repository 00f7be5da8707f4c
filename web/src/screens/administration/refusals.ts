import { ApiProblem, fieldErrors } from '../../api/problems';

/** The faults of a refused form by its fields; none when it was refused for another reason. */
export function faultsOf(problem: unknown): Record<string, string> {
  return problem instanceof ApiProblem ? fieldErrors(problem) : {};
}
