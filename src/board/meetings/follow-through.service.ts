import { Injectable } from '@nestjs/common';
import { KPI_REFERENCE } from '../../kpis/kpis.types.js';
import { Records } from '../../platform/database/records.js';
import { References } from '../../platform/database/references.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import { type ExpectedVersion, expectVersion } from '../../platform/http/etags.js';
import { invalid } from '../../platform/problems/field-errors.js';
import { Problem } from '../../platform/problems/problem.js';
import { DecisionsService } from '../decisions/decisions.service.js';
import type { Decision } from '../decisions/decisions.types.js';
import { FollowThroughEntity } from './data/follow-through.entity.js';
import { expectationFaults, judgedFrom, judgementFaults, outcomeOf } from './domain/follow-through.js';
import { meetingProblems } from './domain/meeting.problems.js';
import { expectationOf, FOLLOW_THROUGH, judgementOf } from './expectations.js';
import type { ExpectationDraft, FollowThrough, JudgementDraft } from './follow-through.types.js';
import { KpiObservations } from './kpi-observations.js';
import { today } from './meeting-records.js';

/** What is expected of a decision, and what became of both: of the decision, and of the expectation. */
@Injectable()
export class FollowThroughService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly records: Records,
    private readonly references: References,
    private readonly decisions: DecisionsService,
    private readonly observations: KpiObservations,
  ) {}

  /** @throws Problem `not_found` when there is no such decision */
  async read(decisionId: string): Promise<FollowThrough> {
    await this.decisions.read(decisionId);
    return this.tell(decisionId, await this.kept(decisionId));
  }

  /**
   * States what is expected, by when, and how surely. It can be restated until the decision is taken; who took it may
   * still state it afterwards, once.
   * @throws Problem `not_found`, `stale`, `expectation_fixed`, `not_the_decider`, `validation`
   */
  async expect(decisionId: string, draft: ExpectationDraft, expected: ExpectedVersion): Promise<FollowThrough> {
    const decision = await this.decisions.read(decisionId);
    const before = await this.kept(decisionId, expected);
    await this.checkExpectation(draft, before);
    this.demandStatable(decision, before);
    const { actor } = this.database;
    const fields = {
      ...draft,
      baseline: draft.kpiId === null ? null : await this.observations.latest(draft.kpiId),
      statedAt: new Date(),
      statedByName: actor.name,
    };
    return this.tell(decisionId, await this.keep(decisionId, before, fields, 'stated'));
  }

  /**
   * Says what became of a decision, by name; a later word takes the place of an earlier one.
   * @throws Problem `not_found`, `stale`, `decision_not_taken`, `judged_too_early`, `validation`
   */
  async judge(decisionId: string, draft: JudgementDraft, expected: ExpectedVersion): Promise<FollowThrough> {
    const decision = await this.decisions.read(decisionId);
    const before = await this.kept(decisionId, expected);
    const faults = judgementFaults(draft, expectationOf(before));
    if (faults.length > 0) throw invalid(faults);
    const key = `D-${decision.number}`;
    if (decision.choice === null) throw new Problem(meetingProblems.decision_not_taken, { key });
    const from = judgedFrom(expectationOf(before), decision.reviewOn);
    if (from !== null && from > today()) throw new Problem(meetingProblems.judged_too_early, { key, day: from });
    const { actor } = this.database;
    const fields = { ...draft, judgedOn: today(), judgedById: actor.id, judgedByName: actor.name };
    return this.tell(decisionId, await this.keep(decisionId, before, fields, 'judged'));
  }

  private async checkExpectation(draft: ExpectationDraft, before: FollowThroughEntity | null): Promise<void> {
    const { kpiId } = draft;
    const named = kpiId === null ? [] : [{ to: KPI_REFERENCE, id: kpiId, pointer: '/kpiId' }];
    const faults = await this.references.faults(named, new Set([before?.kpiId ?? '']));
    const baseline = kpiId === null || faults.length > 0 ? null : await this.observations.latest(kpiId);
    const all = [...faults, ...expectationFaults(draft, baseline, today())];
    if (all.length > 0) throw invalid(all);
  }

  private demandStatable({ state, choice, number }: Decision, before: FollowThroughEntity | null): void {
    if (choice === null) return;
    const key = `D-${number}`;
    if (state === 'revised' || expectationOf(before) !== null || judgementOf(before) !== null)
      throw new Problem(meetingProblems.expectation_fixed, { key });
    if (choice.decidedById !== this.database.actor.id)
      throw new Problem(meetingProblems.not_the_decider, { key, decider: choice.decidedByName });
  }

  private async kept(decisionId: string, expected?: ExpectedVersion): Promise<FollowThroughEntity | null> {
    const where = { organisationId: this.database.organisationId, decisionId };
    const repository = this.database.repository(FollowThroughEntity);
    if (expected === undefined) return repository.findOne({ where });
    const kept = await repository.findOne({ where, lock: { mode: 'for_no_key_update' } });
    expectVersion(expected, kept?.version ?? 0);
    return kept;
  }

  private async keep(
    decisionId: string,
    before: FollowThroughEntity | null,
    fields: Partial<FollowThroughEntity>,
    what: string,
  ): Promise<FollowThroughEntity> {
    if (before) return this.records.amend(FOLLOW_THROUGH, before, fields, what);
    return this.records.create(FOLLOW_THROUGH, { ...NOTHING, ...fields, decisionId });
  }

  private async tell(decisionId: string, kept: FollowThroughEntity | null): Promise<FollowThrough> {
    const [expectation, judgement] = [expectationOf(kept), judgementOf(kept)];
    const expectations = new Map(expectation ? [[decisionId, expectation] as const] : []);
    const observed = await this.observations.of(expectations);
    const observation = observed.get(decisionId) ?? null;
    const outcome = outcomeOf(expectation, judgement, observation, today());
    return { decisionId, version: kept?.version ?? 0, expectation, judgement, observation, outcome };
  }
}

const NOTHING = {
  words: null,
  kpiId: null,
  comparison: null,
  value: null,
  baseline: null,
  expectedOn: null,
  confidence: null,
  statedAt: null,
  statedByName: null,
  execution: null,
  cameTrue: null,
  note: null,
  judgedOn: null,
  judgedById: null,
  judgedByName: null,
};
