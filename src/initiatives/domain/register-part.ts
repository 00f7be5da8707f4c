import type { HeldInitiative, RegisterPart, Relation } from '../initiatives.types.js';
import { type Change, changesBetween } from './changes.js';
import { amended } from './draft-rules.js';

/** What differs between two versions of the same relations. */
export interface RelationChangesBetween {
  readonly removed: readonly Relation[];
  readonly added: readonly Relation[];
  readonly changed: readonly { readonly before: Relation; readonly after: Relation }[];
}

/** What has to be written so that `was` says `becomes`; versions and times of writing say nothing. */
export function relationChanges(was: readonly Relation[], becomes: readonly Relation[]): RelationChangesBetween {
  const before = new Map(was.map((relation) => [relation.id, relation]));
  const after = new Map(becomes.map((relation) => [relation.id, relation]));
  return {
    removed: was.filter(({ id }) => !after.has(id)),
    added: becomes.filter(({ id }) => !before.has(id)),
    changed: becomes.flatMap((relation) => {
      const known = before.get(relation.id);
      return known && changesBetween({ ...known }, { ...relation }).length > 0
        ? [{ before: known, after: relation }]
        : [];
    }),
  };
}

/** What differs between two versions of an initiative, its state included. Empty when both say the same. */
export function initiativeChanges(was: HeldInitiative, becomes: HeldInitiative): Change[] {
  return changesBetween(fieldsOf(was), fieldsOf(becomes));
}

/** One thing that is not as it was. */
export interface PartChange {
  readonly initiativeId: string;
  readonly key: string;
  /** A field of the initiative, or `relations`. */
  readonly field: string;
}

/**
 * What is otherwise in `now` than it was in `then`, by initiative and field; `relations` when one was made, changed or
 * removed. Initiatives that are gone are named with the field `id`. Versions say nothing: changed and changed back is
 * unchanged.
 */
export function partChanges(then: RegisterPart, now: RegisterPart): PartChange[] {
  const current = new Map(now.initiatives.map((held) => [held.record.id, held]));
  const { removed, added, changed } = relationChanges(then.relations, now.relations);
  const related = new Set(
    [...removed, ...added, ...changed.flatMap(({ before, after }) => [before, after])].flatMap(({ fromId, toId }) => [
      fromId,
      toId,
    ]),
  );
  return then.initiatives.flatMap((held): PartChange[] => {
    const { id, key } = held.record;
    const found = current.get(id);
    if (!found) return [{ initiativeId: id, key, field: 'id' }];
    const fields = initiativeChanges(held, found).map(({ field }) => field);
    return [...fields, ...(related.has(id) ? ['relations'] : [])].map((field) => ({ initiativeId: id, key, field }));
  });
}

function fieldsOf({ record, stateBefore }: HeldInitiative): Record<string, unknown> {
  return { state: record.state, stateBefore, ...amended(record, {}) };
}
