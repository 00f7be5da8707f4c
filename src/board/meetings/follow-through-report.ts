import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import { decisionsTaken, type TakenDecision } from './data/decisions-taken.query.js';
import { FollowThroughEntity } from './data/follow-through.entity.js';
import { calibrationOf } from './domain/calibration.js';
import { outcomeOf } from './domain/follow-through.js';
import { expectationOf, judgementOf } from './expectations.js';
import type { Calibration, Execution, Expectation, Outcome } from './follow-through.types.js';
import { KpiObservations } from './kpi-observations.js';
import { today } from './meeting-records.js';

/** One decision as it counts. */
export interface FollowedDecision extends TakenDecision, Outcome {
  readonly confidence: number | null;
  readonly expectedOn: string | null;
  readonly execution: Execution | null;
}

/** What became of the decisions of somebody, or of the organisation. */
export interface Followed {
  readonly decisions: number;
  readonly kept: number;
  readonly changed: number;
  readonly notExecuted: number;
  readonly unjudged: number;
  /** Decisions of which something was expected. */
  readonly expectations: number;
  readonly calibration: Calibration;
}

export interface FollowThroughReport extends Followed {
  readonly deciders: readonly (Followed & { readonly memberId: string; readonly name: string })[];
  /** What the figures are made of, the latest decision first. */
  readonly lines: readonly FollowedDecision[];
  readonly formula: { readonly name: string; readonly version: number };
  readonly computedAt: string;
}

/** What becomes of decisions, and how sure deciders may be of themselves. Inside a unit of work. */
@Injectable()
export class FollowThroughReports {
  constructor(
    private readonly database: TenantDatabase,
    private readonly observations: KpiObservations,
  ) {}

  /** @param deciderId only the decisions of this member; null: of everybody */
  async read(deciderId: string | null): Promise<FollowThroughReport> {
    const lines = await this.lines(deciderId);
    const deciders = new Map(lines.map((line) => [line.deciderId, line.deciderName]));
    return {
      ...followed(lines),
      deciders: [...deciders]
        .map(([memberId, name]) => ({
          memberId,
          name,
          ...followed(lines.filter((line) => line.deciderId === memberId)),
        }))
        .sort((one, other) => one.name.localeCompare(other.name) || (one.memberId < other.memberId ? -1 : 1)),
      lines,
      formula: { name: 'brier_score', version: 1 },
      computedAt: new Date().toISOString(),
    };
  }

  private async lines(deciderId: string | null): Promise<FollowedDecision[]> {
    const taken = await decisionsTaken(this.database, deciderId);
    const where = { organisationId: this.database.organisationId };
    const all = await this.database.repository(FollowThroughEntity).find({ where });
    const kept = new Map(all.map((one) => [one.decisionId, one]));
    const expectations = new Map<string, Expectation>();
    for (const { id } of taken) {
      const expectation = expectationOf(kept.get(id) ?? null);
      if (expectation) expectations.set(id, expectation);
    }
    const observed = await this.observations.of(expectations);
    return taken.map((decision) => {
      const expectation = expectations.get(decision.id) ?? null;
      const judgement = judgementOf(kept.get(decision.id) ?? null);
      return {
        ...decision,
        confidence: expectation?.confidence ?? null,
        expectedOn: expectation?.expectedOn ?? null,
        execution: judgement?.execution ?? null,
        ...outcomeOf(expectation, judgement, observed.get(decision.id) ?? null, today()),
      };
    });
  }
}

function followed(lines: readonly FollowedDecision[]): Followed {
  const count = (execution: Execution | null): number => lines.filter((line) => line.execution === execution).length;
  const forecasts = lines.flatMap(({ confidence, cameTrue }) =>
    confidence === null || cameTrue === null ? [] : [{ confidence, cameTrue }],
  );
  return {
    decisions: lines.length,
    kept: count('kept'),
    changed: count('changed'),
    notExecuted: count('not_executed'),
    unjudged: count(null),
    expectations: lines.filter(({ confidence }) => confidence !== null).length,
    calibration: calibrationOf(forecasts),
  };
}
