/** What part of the organisation a pack is about, with the names that it needs. */
export interface PackScopeFacts {
  /** Null: the whole organisation. */
  readonly journey: { readonly id: string; readonly name: string } | null;
  /** The journey and the journeys under it. */
  readonly journeys: ReadonlySet<string>;
  readonly journeyNames: ReadonlyMap<string, string>;
  readonly stageNames: ReadonlyMap<string, string>;
  /** Stage id → journey id. */
  readonly journeyOfStage: ReadonlyMap<string, string>;
}

/** Whether a stage is within it. */
export function holdsStage({ journey, journeys, journeyOfStage }: PackScopeFacts, stageId: string | null): boolean {
  return journey === null || (stageId !== null && journeys.has(journeyOfStage.get(stageId) ?? ''));
}
