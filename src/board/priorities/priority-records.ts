import type { RecordKind } from '../../platform/database/records.js';
import { PriorityRoundEntity } from './data/priority-round.entity.js';
import type { PriorityRound } from './priorities.types.js';

export const PRIORITY_ROUND: RecordKind<PriorityRoundEntity> = {
  entity: PriorityRoundEntity,
  type: 'priority_round',
  table: 'priority_rounds',
};

export function asRound({ organisationId: _, question, ...round }: PriorityRoundEntity): PriorityRound {
  return { ...round, ...question };
}
