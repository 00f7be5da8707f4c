import { Injectable } from '@nestjs/common';
import { type Actor, may } from '../../platform/access/actor.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import { EventLog } from '../../platform/events/event-log.js';
import { platformProblems } from '../../platform/problems/platform.problems.js';
import { Problem } from '../../platform/problems/problem.js';
import { attest, attestationsOf, takeBack } from './data/attestations.query.js';
import { DecisionEntity } from './data/decision.entity.js';
import { DecisionsService } from './decisions.service.js';
import type { Attestation, AttestationKind } from './decisions.types.js';
import { decisionProblems } from './domain/decision.problems.js';
import { type BoardCaller, mayAttest } from './domain/decision.policy.js';
import { decisionKey } from './domain/decision-key.js';

/** Members who say, by name, that the impact of an open decision is clear, understood or agreed. */
@Injectable()
export class AttestationsService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly events: EventLog,
    private readonly decisions: DecisionsService,
  ) {}

  /** What was attested of each of these decisions, first given first. */
  of(decisionIds: readonly string[]): Promise<Map<string, Attestation[]>> {
    return attestationsOf(this.database, decisionIds);
  }

  /**
   * Attests; a second time changes nothing.
   * @throws Problem `not_found`, `decision_not_open`, `attestation_not_yours`
   */
  async attest(decisionId: string, kind: AttestationKind): Promise<void> {
    const decision = await this.decisions.lock(decisionId, 'any', 'open');
    if (!mayAttest(boardCaller(this.database.actor), decision))
      throw new Problem(decisionProblems.attestation_not_yours, { key: decisionKey(decision.number) });
    const attestation = await attest(this.database, decisionId, kind);
    if (attestation) await this.tell(decision, 'attested', null, { attestation: kind, by: attestation.memberName });
  }

  /** Takes one's own attestation back. @throws Problem `not_found`, `decision_not_open`, `attestation_not_yours` */
  async takeBack(decisionId: string, attestationId: string): Promise<void> {
    const own = (await this.of([decisionId])).get(decisionId)?.find(({ id }) => id === attestationId);
    if (!own) throw new Problem(platformProblems.not_found, { record: 'attestation' });
    const decision = await this.decisions.lock(decisionId, 'any', 'open');
    if (own.memberId !== this.database.actor.id)
      throw new Problem(decisionProblems.attestation_not_yours, { key: decisionKey(decision.number) });
    await takeBack(this.database, decisionId, attestationId);
    await this.tell(decision, 'attestation_taken_back', { attestation: own.kind, by: own.memberName }, null);
  }

  /** The attestations stand in the answer of the decision: it has a new version. */
  private async tell(
    { id, organisationId, version }: DecisionEntity,
    what: string,
    before: Record<string, unknown> | null,
    after: Record<string, unknown> | null,
  ): Promise<void> {
    const changed = { version: version + 1, updatedAt: new Date() };
    await this.database.repository(DecisionEntity).update({ organisationId, id }, changed);
    await this.events.record({ name: `decision.${what}`, recordType: 'decision', recordId: id, before, after });
  }
}

/** The caller as the policy of decisions sees them. */
export function boardCaller(actor: Actor): BoardCaller {
  return {
    memberId: actor.id,
    isMachine: actor.kind === 'api_key',
    may: (permission) => may(actor, permission),
  };
}
