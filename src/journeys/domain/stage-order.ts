/** A stage in its place, counted from 1. */
export interface Placed {
  readonly id: string;
  readonly position: number;
}

/**
 * The order with one stage put in a place; the others close up and make room.
 * @param order the stages as they lie now
 * @param id the stage to place: a new one, or one of the order
 * @param position from 1; beyond the end means last
 */
export function withPlaced(order: readonly Placed[], id: string, position: number): Placed[] {
  const others = order.filter((stage) => stage.id !== id).map((stage) => stage.id);
  others.splice(Math.max(0, position - 1), 0, id);
  return numbered(others);
}

/** The order without one stage, closed up. */
export function without(order: readonly Placed[], id: string): Placed[] {
  return numbered(order.filter((stage) => stage.id !== id).map((stage) => stage.id));
}

/** The stages whose position differs from what it was, with their new position. A stage that is new to the order is none of them. */
export function moved(before: readonly Placed[], after: readonly Placed[]): Placed[] {
  const positions = new Map(before.map(({ id, position }) => [id, position]));
  return after.filter(({ id, position }) => positions.has(id) && positions.get(id) !== position);
}

const numbered = (ids: readonly string[]): Placed[] => ids.map((id, i) => ({ id, position: i + 1 }));
