import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { EventLog } from '../platform/events/event-log.js';
import { type ExpectedVersion, expectVersion } from '../platform/http/etags.js';
import { invalid } from '../platform/problems/field-errors.js';
import { platformProblems } from '../platform/problems/platform.problems.js';
import { Problem } from '../platform/problems/problem.js';
import { type KeptInitiative, lockInitiatives, readInitiatives } from './data/read-initiatives.query.js';
import { updateInitiatives } from './data/write-initiatives.query.js';
import { movingRights } from './domain/initiative.policy.js';
import { initiativeProblems } from './domain/initiative.problems.js';
import {
  refusalOf,
  stateBeforeAfter,
  type TransitionOption,
  transitionOptions,
  transitionTo,
  type Transition,
} from './domain/lifecycle.js';
import { InitiativeCallers } from './initiative-callers.js';
import { INITIATIVE_EVENTS } from './initiatives.events.js';
import type { Initiative, InitiativeState } from './initiatives.types.js';

/** The board's word on an initiative: what is possible now, and doing it. */
@Injectable()
export class TransitionsService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly events: EventLog,
    private readonly callers: InitiativeCallers,
  ) {}

  /** Every other state: possible for the caller now, or why not. @throws Problem `not_found` */
  async options(id: string): Promise<{ state: InitiativeState; items: TransitionOption[] }> {
    const kept = found(await readInitiatives(this.database, [id]));
    const rights = movingRights(await this.callers.current(), kept.record);
    const { state } = kept.record;
    return { state, items: transitionOptions({ state, stateBefore: kept.stateBefore }, rights) };
  }

  /**
   * Moves an initiative to another state.
   * @throws Problem `not_found`, `stale`, `transition_impossible` (409), `board_only` or `not_your_initiative` (403),
   * `validation` when a reason is needed and missing
   */
  async move(
    id: string,
    to: InitiativeState,
    reason: string | null,
    expected: ExpectedVersion = 'any',
  ): Promise<Initiative> {
    const kept = found(await lockInitiatives(this.database, [id]));
    const { record, stateBefore } = kept;
    expectVersion(expected, record.version);
    const step = await this.demandStep(kept, to);
    if (step.reasonNeeded && reason === null) throw invalid([{ pointer: '/reason', code: 'required' }]);
    const next = stateBeforeAfter(record.state, to);
    const [row] = await updateInitiatives(this.database, [
      { id, state: to, stateBefore: next, content: record, links: {} },
    ]);
    await this.events.record({
      name: INITIATIVE_EVENTS.moved,
      recordType: 'initiative',
      recordId: id,
      before: { state: record.state, ...(stateBefore === null ? {} : { stateBefore }) },
      after: { state: to, ...(next === null ? {} : { stateBefore: next }) },
      reason,
    });
    return { ...record, state: to, version: row?.version ?? record.version, updatedAt: row?.updated_at ?? '' };
  }

  private async demandStep({ record, stateBefore }: KeptInitiative, to: InitiativeState): Promise<Transition> {
    const standing = { state: record.state, stateBefore };
    const step = transitionTo(standing, to);
    const refusal = refusalOf(standing, to, movingRights(await this.callers.current(), record));
    if (refusal === null && step) return step;
    if (refusal !== 'not_allowed') {
      throw new Problem(initiativeProblems.transition_impossible, { state: record.state, to, why: refusal });
    }
    throw step?.by === 'owner'
      ? new Problem(initiativeProblems.not_your_initiative, { key: record.key })
      : new Problem(initiativeProblems.board_only, { action: step?.name ?? to });
  }
}

function found([kept]: readonly KeptInitiative[]): KeptInitiative {
  if (!kept) throw new Problem(platformProblems.not_found, { record: 'initiative' });
  return kept;
}
