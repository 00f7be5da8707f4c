import { AGENDA_KINDS, type AgendaItem, type RaisedItem, type Treatment } from '../meetings.types.js';

/** What a meeting did with one item. */
export interface Handling {
  readonly itemId: string;
  readonly treatment: Treatment;
  /** From 1 on; null: after those that have one. */
  readonly position: number | null;
  readonly note: string | null;
}

/**
 * The agenda in the order of the meeting: first what was given a place, by place; then by kind, in the order of
 * AGENDA_KINDS, and within a kind as it was raised. Hidden and postponed items stand aside.
 * In: everything that was raised, each id once, and what the meeting did with some of it. An item that is no longer
 * raised is left out; its handling is kept for when it comes back.
 */
export function arrange(
  raised: readonly RaisedItem[],
  handlings: readonly Handling[],
): { readonly items: readonly AgendaItem[]; readonly aside: readonly AgendaItem[] } {
  const handled = new Map(handlings.map((handling) => [handling.itemId, handling]));
  const placeOf = (item: RaisedItem): number => handled.get(item.id)?.position ?? Infinity;
  const sorted = raised
    .map((item, at) => ({ item, at }))
    .sort(
      (one, other) =>
        compare(placeOf(one.item), placeOf(other.item)) ||
        AGENDA_KINDS.indexOf(one.item.kind) - AGENDA_KINDS.indexOf(other.item.kind) ||
        one.at - other.at,
    )
    .map(({ item }): AgendaItem => {
      const { treatment = 'shown', note = null } = handled.get(item.id) ?? {};
      return { ...item, treatment, note };
    });
  return {
    items: sorted.filter(({ treatment }) => treatment === 'shown'),
    aside: sorted.filter(({ treatment }) => treatment !== 'shown'),
  };
}

const compare = (one: number, other: number): number => (one === other ? 0 : one < other ? -1 : 1);
