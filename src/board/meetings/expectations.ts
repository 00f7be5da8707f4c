import type { RecordKind } from '../../platform/database/records.js';
import { FollowThroughEntity } from './data/follow-through.entity.js';
import type { Expectation, Judgement } from './follow-through.types.js';

export const FOLLOW_THROUGH: RecordKind<FollowThroughEntity> = {
  entity: FollowThroughEntity,
  type: 'follow_through',
  table: 'decision_follow_throughs',
};

/** What was expected, as it is kept; null when nothing was. */
export function expectationOf(kept: FollowThroughEntity | null): Expectation | null {
  if (!kept) return null;
  const { words, kpiId, comparison, value, baseline, expectedOn, confidence, statedAt, statedByName } = kept;
  if (expectedOn === null || confidence === null || statedAt === null) return null;
  const stated = { statedAt, statedByName: statedByName ?? '' };
  return { words, kpiId, comparison, value, baseline, expectedOn, confidence, ...stated };
}

/** What somebody said of it afterwards, as it is kept; null when nobody did. */
export function judgementOf(kept: FollowThroughEntity | null): Judgement | null {
  if (!kept) return null;
  const { execution, cameTrue, note, judgedOn, judgedById, judgedByName } = kept;
  if (execution === null || judgedOn === null || judgedById === null) return null;
  return { execution, cameTrue, note, judgedOn, judgedById, judgedByName: judgedByName ?? '' };
}
