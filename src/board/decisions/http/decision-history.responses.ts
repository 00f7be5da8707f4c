import { changesBetween } from '../../../initiatives/initiatives.rules.js';
import { AnyValue } from '../../../platform/http/record.responses.js';
import type { DecisionHistoryService } from '../decision-history.service.js';

type DecisionEvent = Awaited<ReturnType<DecisionHistoryService['read']>>['items'][number];

export class DecisionHistoryActor {
  /** @example "member" */
  kind!: string;
  id!: string;
  /** @example "Annelies de Wit" */
  name!: string;
}

export class DecisionHistoryChange {
  /** @example "state" */
  field!: string;
  @AnyValue() before!: unknown;
  @AnyValue() after!: unknown;
}

export class DecisionHistoryEntry {
  id!: string;
  /** @example "2026-03-01T09:30:00.000Z" */
  at!: string;
  /** @example "decision.decided" */
  what!: string;
  by!: DecisionHistoryActor;
  changes!: DecisionHistoryChange[];
  reason!: string | null;
}

export class DecisionHistoryPage {
  items!: DecisionHistoryEntry[];
  nextCursor!: string | null;
}

export function toHistoryResponse(event: DecisionEvent): DecisionHistoryEntry {
  return {
    id: event.id,
    at: event.at.toISOString(),
    what: event.name,
    by: { kind: event.actorKind, id: event.actorId, name: event.actorName },
    changes: changesBetween(event.before, event.after),
    reason: event.reason,
  };
}
