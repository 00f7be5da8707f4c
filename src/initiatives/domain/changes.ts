/** One field that differs between two versions. */
export interface Change {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Fields that every write touches and nobody asks about. */
const SILENT = new Set(['version', 'updatedAt', 'createdAt', 'can']);

/**
 * What differs between two versions, by field, in the order of the fields. `null` before means: it was not there yet
 * (every field that says something is a change); `null` after: it was removed. Order within an array of links counts
 * for nothing; the order of a plain list of ids neither.
 */
export function changesBetween(
  before: Readonly<Record<string, unknown>> | null,
  after: Readonly<Record<string, unknown>> | null,
): Change[] {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return fields
    .filter((field) => !SILENT.has(field))
    .map((field) => ({ field, before: before?.[field] ?? null, after: after?.[field] ?? null }))
    .filter((change) => canonical(change.before) !== canonical(change.after));
}

/** Whether two bodies say the same: what "nothing changed = no new version" asks. */
export function saysTheSame(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): boolean {
  return changesBetween(before, after).length === 0;
}

/** The changes as the audit trail keeps them: the fields that differ, before and after. */
export function sidesOf(changes: readonly Change[]): {
  before: Record<string, unknown>;
  after: Record<string, unknown>;
} {
  return {
    before: Object.fromEntries(changes.map((change) => [change.field, change.before])),
    after: Object.fromEntries(changes.map((change) => [change.field, change.after])),
  };
}

/** A text that is equal exactly when two values say the same: keys sorted, array members as a set. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`);
    return `{${entries.join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}
