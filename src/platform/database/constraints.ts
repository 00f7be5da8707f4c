import { type FieldError, Problem } from '../problems/problem.js';
import { invalid } from '../problems/field-errors.js';
import { platformProblems } from '../problems/platform.problems.js';
import { sqlState } from './tenant-database.js';

type Mapping = () => Problem;
const byName = new Map<string, Mapping>();

/**
 * Says which problem a violated constraint means. One table for the whole application, filled by each module.
 * @throws Error when a constraint is mapped twice
 */
export function mapConstraints(mappings: Readonly<Record<string, Mapping>>): void {
  for (const [constraint, mapping] of Object.entries(mappings)) {
    if (byName.has(constraint)) throw new Error(`constraint ${constraint} is mapped twice`);
    byName.set(constraint, mapping);
  }
}

/** A field that must be unique was given a value that another record has: 409, with the field named. */
export const taken =
  (field: string, pointer = `/${field}`) =>
  (): Problem =>
    new Problem(platformProblems.conflict, { unique: field }, { errors: [{ pointer, code: 'already_taken' }] });

/** A reference to a record that does not exist (any more) in this organisation: 422, with the field named. */
export const unknownReference = (pointer: string, record: string) => (): Problem => {
  const error: FieldError = { pointer, code: 'unknown_reference', parameters: { record } };
  return invalid([error]);
};

/** The problem that a database error means, or undefined when it is a fault of ours. */
export function problemOfDatabaseError(error: unknown): Problem | undefined {
  const state = sqlState(error);
  if (!state) return undefined;
  const constraint = constraintOf(error);
  const mapping = constraint ? byName.get(constraint) : undefined;
  if (mapping) return mapping();
  if (state === '40001' || state === '40P01') return new Problem(platformProblems.unavailable, { cause: 'busy' });
  return undefined;
}

function constraintOf(error: unknown): string | undefined {
  const candidate = error as { constraint?: unknown; driverError?: { constraint?: unknown } };
  const name = candidate.driverError?.constraint ?? candidate.constraint;
  return typeof name === 'string' ? name : undefined;
}
