import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import type { Actor } from '../../platform/access/actor.js';
import { Records } from '../../platform/database/records.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { ExpectedVersion } from '../../platform/http/etags.js';
import { Operations } from '../../platform/operations/operations.js';
import type { Operation, RunningOperation } from '../../platform/operations/operations.types.js';
import { Problem } from '../../platform/problems/problem.js';
import { joined } from '../../platform/wording/lists.js';
import type { Locale } from '../../platform/wording/locale.types.js';
import { type Chosen, Choosing, stepsOf } from './choosing.js';
import { keepResult } from './data/priority-results.query.js';
import type { Choice } from './domain/choice.js';
import { choiceOf } from './domain/choice-of-round.js';
import { impossibleDemands } from './domain/impossible.js';
import { priorityProblems } from './domain/priority.problems.js';
import { candidatesOf } from './domain/round-result.js';
import { demandWords, type Names } from './domain/round-sentences.js';
import { scoresOf } from './domain/scores.js';
import { MOST_CANDIDATES, type PriorityRound, type Score } from './priorities.types.js';
import { PRIORITY_ROUND } from './priority-records.js';
import { PriorityRoundsService } from './priority-rounds.service.js';
import type { ResultSummary, RoundResult } from './results.types.js';
import { type Ground, RoundGround } from './round-ground.js';
import { Solver } from './solver.js';

const RUN = 'priority_round.run';

interface Prepared {
  readonly round: PriorityRound;
  readonly ground: Ground;
  readonly scores: readonly Score[];
  readonly choice: Choice;
}

/** Chooses what a priority round asks for, as an operation. */
@Injectable()
export class PriorityRunsService implements OnModuleInit {
  constructor(
    private readonly database: TenantDatabase,
    private readonly operations: Operations,
    private readonly records: Records,
    private readonly rounds: PriorityRoundsService,
    private readonly grounds: RoundGround,
  ) {}

  onModuleInit(): void {
    this.operations.handle(RUN, (running) => this.run(running), calledOff, 'priorities:manage');
  }

  /**
   * Asks for a run of a round that can be run. @param expected the version whose question is meant
   * @throws Problem `not_found`, `stale`, `no_candidates`, `too_many_candidates`, `infeasible_round`
   */
  async start(id: string, expected: ExpectedVersion): Promise<Operation> {
    const { round, choice } = await this.prepare(await this.rounds.expect(id, expected));
    const { name } = this.database.actor;
    return this.operations.start(RUN, 'register:read', { roundId: round.id, ranByName: name }, stepsOf(choice));
  }

  /**
   * As `start`, of a round whose candidates were made in this same unit of work: the portfolio shows them from its commit
   * on only, so that what cannot be run fails as an operation.
   */
  startUnseen(id: string): Promise<Operation> {
    const { name } = this.database.actor;
    return this.operations.start(RUN, 'register:read', { roundId: id, ranByName: name });
  }

  private async run({ actor, input, progress }: RunningOperation): Promise<Record<string, unknown>> {
    const prepared = await this.database.run(
      actor,
      async () => this.prepare(await this.rounds.read(String(input['roundId']))),
      { readOnly: true },
    );
    const { choice, scores, round, ground } = prepared;
    const chosen = await Solver.with((solver) => new Choosing(choice, scores, solver, progress).run());
    const result = resultOf(prepared, chosen);
    const summary = summaryOf(result, round, ground);
    const kept = { asOf: ground.asOf, summary, result };
    const resultId = await this.keep(actor, round, kept, String(input['ranByName']));
    return { roundId: round.id, resultId, ...summary };
  }

  /** @throws Problem `no_candidates`, `too_many_candidates`, `infeasible_round` */
  private async prepare(round: PriorityRound): Promise<Prepared> {
    const count = await this.grounds.count(round);
    if (count === 0) throw new Problem(priorityProblems.no_candidates);
    if (count > MOST_CANDIDATES)
      throw new Problem(priorityProblems.too_many_candidates, { count, most: MOST_CANDIDATES });
    const ground = await this.grounds.read(round);
    const scores = scoresOf(ground.prospects.candidates, ground.scoring);
    const choice = choiceOf(round, ground.prospects, scores);
    refuseImpossible(choice, scores, ground);
    return { round, ground, scores, choice };
  }

  /** A round that was amended while it ran stays a draft: its question is another one by now. */
  private keep(
    actor: Actor,
    round: PriorityRound,
    kept: Parameters<typeof keepResult>[2],
    ranByName: string,
  ): Promise<string> {
    return this.database.run(actor, async () => {
      const question = this.rounds.questionOf(round);
      const entity = await this.records.lock(PRIORITY_ROUND, round.id, 'any');
      const lastResultId = await keepResult(this.database, { ...round, question }, kept, ranByName);
      const same = isDeepStrictEqual(entity.question, question);
      await this.records.amend(PRIORITY_ROUND, entity, same ? { lastResultId, state: 'ran' } : { lastResultId }, 'ran');
      return lastResultId;
    });
  }
}

/** A run that was called off keeps nothing: the round stays what it was. */
async function calledOff({ input }: Pick<RunningOperation, 'input'>): Promise<Record<string, unknown>> {
  return { roundId: input['roundId'] };
}

/** @throws Problem `infeasible_round` naming what cannot go together */
function refuseImpossible(choice: Choice, scores: readonly Score[], ground: Ground): void {
  const demands = impossibleDemands(choice);
  if (demands === null) return;
  const idOf = (at: number): string => scores[at]!.initiativeId;
  const words = demands.map((demand) => demandWords(demand, choice, idOf, namesOf(ground)));
  const say = (locale: Locale): string =>
    joined(
      words.map((one) => one[locale]),
      locale,
    );
  const constraints = demands.map((demand, at) => ({ kind: demand.kind, ...words[at] }));
  throw new Problem(priorityProblems.infeasible_round, { en: say('en'), nl: say('nl') }, { members: { constraints } });
}

function namesOf({ initiatives, names, prospects }: Ground): Names {
  const { effortUnit, currency } = prospects;
  return {
    initiative: (id) => (initiatives[id] ? `${initiatives[id].key} (${initiatives[id].title})` : id),
    record: (id) => names[id] ?? id,
    ...{ effortUnit, currency },
  };
}

function resultOf({ ground, scores, choice }: Prepared, chosen: Chosen): RoundResult {
  const { prospects, initiatives, names } = ground;
  const { medianEffort, effortUnit, currency, leftOut, pairs } = prospects;
  const { terms, gap, scarcities, frontier, pinCosts } = chosen;
  const candidates = candidatesOf(choice, scores, chosen.chosen);
  const used = new Set(
    candidates.flatMap(({ teamId, customer, internal }) => [
      ...(teamId ? [teamId] : []),
      ...customer.parts.map(({ stageId }) => stageId),
      ...internal.goalParts.map(({ goalId }) => goalId),
      ...internal.moneyParts.map(({ kpiId }) => kpiId),
    ]),
  );
  for (const { teamId } of scarcities) if (teamId) used.add(teamId);
  return {
    ...{ candidates, terms, gap, scarcities, frontier, pinCosts, leftOut },
    unknownConflicts: pairs.reduce((sum, { unknownConflicts }) => sum + unknownConflicts, 0),
    initiatives,
    names: Object.fromEntries(Object.entries(names).filter(([id]) => used.has(id))),
    ...{ medianEffort, effortUnit, currency },
  };
}

function summaryOf(
  { candidates, terms, gap }: RoundResult,
  round: PriorityRound,
  { prospects }: Ground,
): ResultSummary {
  const chosen = candidates.filter((one) => one.chosen);
  const amountMinor = chosen.reduce((sum, { budgetMinor }) => sum + budgetMinor, 0);
  return {
    candidates: candidates.length,
    chosen: chosen.length,
    effort: chosen.reduce((sum, { effort }) => sum + effort, 0),
    budget: { amountMinor, currency: round.budget?.currency ?? prospects.currency },
    ...{ terms, gap },
  };
}
