import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CurrentGround } from '../../initiatives/current-ground.js';
import { INITIATIVE_EVENTS } from '../../initiatives/initiatives.events.js';
import { InitiativesLookup } from '../../initiatives/initiatives.lookup.js';
import type { Initiative } from '../../initiatives/initiatives.types.js';
import { TransitionsService } from '../../initiatives/transitions.service.js';
import { OrganisationsLookup } from '../../organisations/organisations.lookup.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import { type DomainEvent, EventLog } from '../../platform/events/event-log.js';
import { platformProblems } from '../../platform/problems/platform.problems.js';
import { Problem } from '../../platform/problems/problem.js';
import type { Approval, ApprovedContent, Drift } from './approvals.types.js';
import { endApproval, insertApproval, lastApproval, standingApprovals } from './data/approvals.query.js';
import { approvedContent, driftOf, lapses } from './domain/approval/drift.js';
import { lapseReason } from './domain/approval/lapse-reason.js';

/** What is told in the event log when an approval lapses by itself. */
export const APPROVAL_LAPSED = 'initiative.approval_lapsed';

/** An initiative's approval beside what the initiative says now. */
export interface ApprovalReport {
  readonly initiativeId: string;
  /** `elsewhere`: the initiative is approved, but came in so: nobody signed here. */
  readonly status: 'standing' | 'ended' | 'elsewhere' | 'none';
  readonly approval: Approval | null;
  readonly current: ApprovedContent;
  /** Null without an approval. */
  readonly drift: Drift | null;
  readonly threshold: number;
  readonly formula: { readonly name: string; readonly version: number };
  readonly computedAt: string;
}

const HELD = ['approved', 'in_delivery'];
const SIGNED_FIELDS = ['stages', 'kpis', 'budget', 'startsOn', 'endsOn', 'accountablePersonId'];

/**
 * Approvals sign what an initiative says. One whose initiative drifts too far lapses with the change itself; what the
 * board changes by its own decision is signed anew.
 */
@Injectable()
export class ApprovalsService implements OnModuleInit {
  constructor(
    private readonly database: TenantDatabase,
    private readonly events: EventLog,
    private readonly initiatives: InitiativesLookup,
    private readonly transitions: TransitionsService,
    private readonly organisations: OrganisationsLookup,
    private readonly ground: CurrentGround,
  ) {}

  onModuleInit(): void {
    this.events.onChange(INITIATIVE_EVENTS.moved, (event) => this.followMove(event));
    this.events.onChanges(INITIATIVE_EVENTS.amended, (events) => this.followChanges(events));
  }

  /** @throws Problem `not_found` */
  async read(initiativeId: string): Promise<ApprovalReport> {
    const [initiative] = await this.initiatives.read([initiativeId]);
    if (!initiative) throw new Problem(platformProblems.not_found, { record: 'initiative' });
    const { settings } = await this.organisations.current();
    const approval = await lastApproval(this.database, initiativeId);
    const approved = HELD.includes(initiative.state) || initiative.state === 'measuring';
    const unsigned = approved ? 'elsewhere' : 'none';
    return {
      initiativeId,
      status: approval === null ? unsigned : approval.endedAt === null ? 'standing' : 'ended',
      approval,
      current: approvedContent(initiative),
      drift: approval && driftOf(approval.snapshot, initiative, settings.driftWeights),
      threshold: settings.driftThreshold,
      formula: { name: 'approval_drift', version: 1 },
      computedAt: new Date().toISOString(),
    };
  }

  /** Signs at an approval, and ends what the board takes back. */
  private async followMove({ recordId, before, after }: DomainEvent): Promise<void> {
    const [from, to] = [before?.['state'], after?.['state']];
    if (from === 'in_review' && to === 'approved') {
      const [initiative] = await this.initiatives.read([recordId]);
      if (initiative) await this.sign(initiative);
    } else if (to === 'in_review' && HELD.some((state) => state === from)) {
      await endApproval(this.database, recordId, 'board');
    }
  }

  /** One question for all the changes that were written together; most touch nothing that was approved. */
  private async followChanges(events: readonly DomainEvent[]): Promise<void> {
    const touched = events.filter(({ after }) => SIGNED_FIELDS.some((field) => after && field in after));
    if (touched.length === 0) return;
    const standing = await standingApprovals(this.database, [...new Set(touched.map(({ recordId }) => recordId))]);
    if (standing.length === 0) return;
    const current = await this.initiatives.read(standing.map(({ initiativeId }) => initiativeId));
    const byId = new Map(standing.map((approval) => [approval.initiativeId, approval]));
    const { decisionId, settled } = this.ground.current();
    for (const initiative of current) {
      const approval = byId.get(initiative.id);
      if (!approval || !HELD.includes(initiative.state)) continue;
      if (decisionId || settled) await this.sign(initiative);
      else await this.lapseWhenDrifted(approval, initiative);
    }
  }

  private async sign(initiative: Initiative): Promise<void> {
    await endApproval(this.database, initiative.id, 'renewed');
    await insertApproval(this.database, {
      initiativeId: initiative.id,
      initiativeVersion: initiative.version,
      snapshot: approvedContent(initiative),
      decisionId: this.ground.current().decisionId ?? null,
    });
  }

  private async lapseWhenDrifted({ snapshot }: Approval, initiative: Initiative): Promise<void> {
    const { settings, locale } = await this.organisations.current();
    const drift = driftOf(snapshot, initiative, settings.driftWeights);
    if (!lapses(drift, settings.driftThreshold)) return;
    const reason = lapseReason(drift, settings.driftThreshold, locale);
    await endApproval(this.database, initiative.id, 'drift', drift);
    await this.transitions.lapse(initiative.id, reason);
    await this.events.record({
      name: APPROVAL_LAPSED,
      recordType: 'initiative',
      recordId: initiative.id,
      after: { drift: drift.drift, threshold: settings.driftThreshold, parts: drift.parts },
      reason,
    });
  }
}
