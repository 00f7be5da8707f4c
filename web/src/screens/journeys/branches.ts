import type { Schema } from '../../api/client';

type Journey = Schema<'JourneyResponse'>;
type Served = Schema<'ServedStageResponse'>;

export interface JourneyBranch {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  /** 0 at the top. */
  readonly depth: number;
  /** In journey order. */
  readonly stages: readonly Served[];
}

/** The journeys as a tree read from top to bottom, each with its own stages in order. */
export function branchesOf(
  journeys: readonly Journey[],
  served: readonly Served[],
  stages: readonly { readonly id: string; readonly position: number }[],
): JourneyBranch[] {
  const positions = new Map(stages.map(({ id, position }) => [id, position]));
  const under = (parentId: string | null, depth: number): JourneyBranch[] =>
    journeys
      .filter((journey) => journey.parentId === parentId)
      .flatMap(({ id, name, description }) => {
        const own = served.filter(({ journeyId }) => journeyId === id);
        own.sort((a, b) => (positions.get(a.id) ?? 0) - (positions.get(b.id) ?? 0));
        return [{ id, name, description, depth, stages: own }, ...under(id, depth + 1)];
      });
  return under(null, 0);
}
