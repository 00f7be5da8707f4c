import { Injectable } from '@nestjs/common';
import { Problem } from '../../../platform/problems/problem.js';
import { FindingsService } from '../../../radar/findings.service.js';
import type { FindingStatus } from '../../../radar/findings.types.js';
import type { Effect, Outcome } from '../decisions.types.js';
import { decisionProblems } from '../domain/decision.problems.js';
import type { DecisionEffect, EffectGround } from './decision-effect.js';

interface Memory {
  readonly findingId: string;
  readonly status: FindingStatus;
  readonly reason: string | null;
}

/** Accepts a finding: the board knows of it and lets it be. */
@Injectable()
export class AcceptFindingEffect implements DecisionEffect {
  readonly kind = 'accept_finding';
  readonly sentence = {
    en: 'Accept the finding “{finding}”.',
    nl: 'De bevinding ‘{finding}’ accepteren.',
  };

  constructor(private readonly findings: FindingsService) {}

  async apply({ findingId = '', reason }: Effect, { why }: EffectGround): Promise<Outcome> {
    const { status, reason: before } = await this.findings.read(findingId);
    await this.findings.judge(findingId, 'acknowledged', reason ? `${why} – ${reason}` : why, 'any');
    const memory: Memory = { findingId, status, reason: before };
    return { kind: this.kind, initiativeId: null, memory: { ...memory } };
  }

  async undo({ memory }: Outcome): Promise<void> {
    const { findingId, status, reason } = memory as unknown as Memory;
    const now = await this.findings.read(findingId);
    if (now.status !== 'acknowledged') {
      const what = `acknowledged → ${now.status}`;
      throw new Problem(decisionProblems.effect_overtaken, { record: now.title, what });
    }
    await this.findings.judge(findingId, status, reason, 'any');
  }
}
