import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { EventLog } from '../platform/events/event-log.js';
import { type ExpectedVersion, expectVersion } from '../platform/http/etags.js';
import { currentRequest } from '../platform/http/request-context.js';
import { invalid } from '../platform/problems/field-errors.js';
import { platformProblems } from '../platform/problems/platform.problems.js';
import { Problem } from '../platform/problems/problem.js';
import type { Locale } from '../platform/wording/locale.types.js';
import { type KeptInitiative, lockInitiatives, readInitiatives } from './data/read-initiatives.query.js';
import { wasMerged } from './data/register-part.query.js';
import { updateInitiatives } from './data/write-initiatives.query.js';
import { movingRights } from './domain/initiative.policy.js';
import { initiativeProblems } from './domain/initiative.problems.js';
import {
  type MovingRights,
  type Refusal,
  refusalOf,
  type Standing,
  stateBeforeAfter,
  type TransitionOption,
  transitionOptions,
  transitionTo,
  type Transition,
} from './domain/lifecycle.js';
import { remarksInWords } from './domain/remarks.js';
import { CurrentGround } from './current-ground.js';
import { InitiativeCallers } from './initiative-callers.js';
import { INITIATIVE_EVENTS } from './initiatives.events.js';
import type { Initiative, InitiativeState } from './initiatives.types.js';
import { MovedHere } from './moved-here.js';
import { TransitionJudges } from './transition-judges.js';
import type { SaidRemark, TransitionGround, TransitionJudgement } from './transitions.types.js';

/** A possible step with what was agreed about it. */
export interface AdvisedOption extends TransitionOption {
  readonly remarks: readonly SaidRemark[];
}

/** An initiative that was moved, and what was agreed and is not met: it was no obstacle. */
export interface MovedInitiative {
  readonly initiative: Initiative;
  readonly remarks: readonly SaidRemark[];
}

/** The board's word on an initiative: what is possible now, and doing it. */
@Injectable()
export class TransitionsService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly events: EventLog,
    private readonly callers: InitiativeCallers,
    private readonly judges: TransitionJudges,
    private readonly movedHere: MovedHere,
    private readonly ground: CurrentGround,
  ) {}

  /** Every other state: possible for the caller now, or why not, and what was agreed about it. @throws Problem `not_found` */
  async options(id: string): Promise<{ state: InitiativeState; items: AdvisedOption[] }> {
    const kept = found(await readInitiatives(this.database, [id]));
    const { record } = kept;
    const standing = await this.standing(kept);
    const base = transitionOptions(standing, await this.rights(record));
    const steps = base.flatMap(({ to }) => transitionTo(standing, to) ?? []).filter(({ by }) => by !== 'merge');
    const judged = await this.judges.judge(record, steps);
    const said = new Map(steps.map((step, i) => [step.to, { step, judgement: judged[i] }]));
    const rights = await this.rights(
      record,
      steps.filter((_, i) => isOpen(judged[i])),
    );
    return {
      state: standing.state,
      items: transitionOptions(standing, rights).map((option) => {
        const about = said.get(option.to);
        const remarks = about?.judgement ? remarksInWords(about.step, about.judgement.remarks, locale()) : [];
        const why: Refusal | null = option.why ?? (heldBack(remarks) ? 'held_back' : null);
        return { ...option, possible: why === null, why, remarks };
      }),
    };
  }

  /**
   * Moves an initiative to another state, inside the open unit of work and as its actor.
   * @param ground what the step is taken under, that of the unit of work unless said: a decision takes it past what the lane asks
   * @throws Problem `not_found`, `stale`, `transition_impossible` (409), `board_only` or `not_your_initiative` (403),
   * `held_back` (422) with what was agreed and is not met, `validation` when a reason is needed and missing
   */
  async move(
    id: string,
    to: InitiativeState,
    reason: string | null,
    expected: ExpectedVersion = 'any',
    ground: TransitionGround = this.ground.current(),
  ): Promise<Initiative> {
    return (await this.moveAdvised(id, to, reason, expected, ground)).initiative;
  }

  /** As `move`, answering also what was agreed about the step and is not met. */
  async moveAdvised(
    id: string,
    to: InitiativeState,
    reason: string | null,
    expected: ExpectedVersion = 'any',
    ground: TransitionGround = this.ground.current(),
  ): Promise<MovedInitiative> {
    const kept = found(await lockInitiatives(this.database, [id]));
    expectVersion(expected, kept.record.version);
    const { step, judgement } = await this.demandStep(kept, to, ground);
    if (step.reasonNeeded && reason === null) throw invalid([{ pointer: '/reason', code: 'required' }]);
    const remarks = remarksInWords(step, judgement.remarks, locale());
    if (heldBack(remarks)) throw refusal(remarks);
    return { initiative: await this.write(kept, to, reason, remarks, ground), remarks };
  }

  /**
   * Whether the lifecycle knows the step as things stand; who takes it and what was agreed about it are asked when it is taken.
   * @throws Problem `not_found`, `transition_impossible` (409)
   */
  async rehearse(id: string, to: InitiativeState): Promise<void> {
    const standing = await this.standing(found(await readInitiatives(this.database, [id])));
    const why = refusalOf(standing, to, { asBoard: true, asOwner: true });
    if (why !== null) throw new Problem(initiativeProblems.transition_impossible, { state: standing.state, to, why });
  }

  /**
   * Takes an approval back because what was approved is no longer what is there: nobody's choice, so nobody's right is
   * asked. Does nothing when the initiative is no longer approved or in delivery. Inside the open unit of work.
   */
  async lapse(id: string, reason: string): Promise<boolean> {
    const kept = found(await lockInitiatives(this.database, [id]));
    if (transitionTo({ state: kept.record.state, stateBefore: null }, 'in_review')?.name !== 'lapse') return false;
    await this.write(kept, 'in_review', reason, [], {});
    return true;
  }

  private async write(
    { record, stateBefore }: KeptInitiative,
    to: InitiativeState,
    reason: string | null,
    remarks: readonly SaidRemark[],
    { decisionId }: TransitionGround,
  ): Promise<Initiative> {
    const next = stateBeforeAfter(record.state, to);
    const [row] = await updateInitiatives(this.database, [
      { id: record.id, state: to, stateBefore: next, content: record, links: {} },
    ]);
    this.movedHere.add(record.id);
    await this.events.record({
      name: INITIATIVE_EVENTS.moved,
      recordType: 'initiative',
      recordId: record.id,
      before: { state: record.state, ...(stateBefore === null ? {} : { stateBefore }) },
      after: {
        state: to,
        ...(next === null ? {} : { stateBefore: next }),
        ...(decisionId ? { decisionId } : {}),
        ...(remarks.length === 0
          ? {}
          : { notMet: remarks.map(({ agreementId, code, severity }) => ({ agreementId, code, severity })) }),
      },
      reason,
    });
    return { ...record, state: to, version: row?.version ?? record.version, updatedAt: row?.updated_at ?? '' };
  }

  private async standing({ record: { id, state }, stateBefore }: KeptInitiative): Promise<Standing> {
    return { state, stateBefore, byMerge: state === 'merged' && (await wasMerged(this.database, id)) };
  }

  private async demandStep(
    kept: KeptInitiative,
    to: InitiativeState,
    ground: TransitionGround,
  ): Promise<{ step: Transition; judgement: TransitionJudgement }> {
    const { record } = kept;
    const standing = await this.standing(kept);
    const step = transitionTo(standing, to);
    const [judgement] = step && step.by !== 'merge' ? await this.judges.judge(record, [step], ground) : [];
    const why = refusalOf(standing, to, await this.rights(record, step && isOpen(judgement) ? [step] : []));
    if (why === null && step && judgement) return { step, judgement };
    if (why !== 'not_allowed') {
      throw new Problem(initiativeProblems.transition_impossible, { state: record.state, to, why });
    }
    const { isMachine } = await this.callers.current();
    const hers = !isMachine && (await this.rights(record)).asOwner;
    if (step && judgement?.opened && hers && !isOpen(judgement))
      throw refusal(remarksInWords(step, judgement.remarks, locale()), 'warn');
    throw step?.by === 'owner'
      ? new Problem(initiativeProblems.not_your_initiative, { key: record.key })
      : new Problem(initiativeProblems.board_only, { action: step?.name ?? to });
  }

  /** What the caller may do; a machine takes no step of the board's, opened or not. */
  private async rights(record: Initiative, opened: readonly Transition[] = []): Promise<MovingRights> {
    const caller = await this.callers.current();
    const names = caller.isMachine ? [] : opened.map(({ name }) => name);
    return { ...movingRights(caller, record), opened: new Set(names) };
  }
}

function locale(): Locale {
  return currentRequest().locale;
}

/** An opened step is the owner's as long as everything agreed about it is kept. */
function isOpen(judgement: TransitionJudgement | undefined): boolean {
  return judgement?.opened === true && judgement.remarks.every(({ severity }) => severity === 'inform');
}

function heldBack(remarks: readonly SaidRemark[]): boolean {
  return remarks.some(({ severity }) => severity === 'block');
}

/** @param from what is in the way from this severity on */
function refusal(remarks: readonly SaidRemark[], from: 'warn' | 'block' = 'block'): Problem {
  const heldBackBy = remarks.filter(({ severity }) => severity === 'block' || severity === from);
  const agreements = heldBackBy.flatMap(({ agreementId }) => (agreementId === null ? [] : [agreementId]));
  const what = heldBackBy.map(({ title }) => title).join('; ');
  return new Problem(initiativeProblems.held_back, { what }, { members: { agreements, heldBackBy } });
}

function found([kept]: readonly KeptInitiative[]): KeptInitiative {
  if (!kept) throw new Problem(platformProblems.not_found, { record: 'initiative' });
  return kept;
}
