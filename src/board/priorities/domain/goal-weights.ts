import type { GoalWeight } from '../priorities.types.js';

/**
 * How much contributing to a goal counts, 0..1: its own weight, else that of the nearest goal above it, else 1.
 * @param parents every goal's parent
 */
export function goalWeightIn(
  weights: readonly GoalWeight[],
  parents: ReadonlyMap<string, string | null>,
): (goalId: string) => number {
  const own = new Map(weights.map(({ goalId, weight }) => [goalId, weight]));
  return (goalId) => {
    const seen = new Set<string>();
    for (let at: string | null = goalId; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
      const weight = own.get(at);
      if (weight !== undefined) return weight;
      seen.add(at);
    }
    return 1;
  };
}
