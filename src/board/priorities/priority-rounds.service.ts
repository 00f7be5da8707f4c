import { Injectable } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import { TEAM_REFERENCE } from '../../people/people.types.js';
import { JOURNEY_REFERENCE } from '../../journeys/journeys.types.js';
import { InitiativesLookup } from '../../initiatives/initiatives.lookup.js';
import { OrganisationsLookup } from '../../organisations/organisations.lookup.js';
import { Records } from '../../platform/database/records.js';
import { type Mention, type Referable, References } from '../../platform/database/references.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import { expectVersion, type ExpectedVersion } from '../../platform/http/etags.js';
import { type ListDefinition, type Page, type PageQuery, Pages } from '../../platform/http/pages.js';
import { invalid } from '../../platform/problems/field-errors.js';
import { platformProblems } from '../../platform/problems/platform.problems.js';
import { type FieldError, Problem } from '../../platform/problems/problem.js';
import { GOAL_REFERENCE } from '../../strategy/strategy.types.js';
import { PriorityRoundEntity } from './data/priority-round.entity.js';
import { findResult, resultsOf } from './data/priority-results.query.js';
import { initiativesNamed, questionFaults } from './domain/question-faults.js';
import {
  type CandidateChoice,
  DEFAULT_WEIGHTS,
  type Exclusion,
  type Pin,
  type PriorityRound,
  type PriorityWeights,
  type RoundQuestion,
  type RoundState,
} from './priorities.types.js';
import { asRound, PRIORITY_ROUND } from './priority-records.js';
import type { KeptResult, ResultInShort } from './results.types.js';

const ROUNDS: ListDefinition<PriorityRoundEntity> = {
  name: 'priority-rounds',
  defaultSort: '-updatedAt',
  sortable: {
    updatedAt: { sql: 'round.updated_at', type: 'timestamptz', value: (round) => round.updatedAt },
    createdAt: { sql: 'round.created_at', type: 'timestamptz', value: (round) => round.createdAt },
  },
};

const RESULTS: ListDefinition<ResultInShort> = {
  name: 'priority-results',
  defaultSort: '-createdAt',
  sortable: { createdAt: { sql: 'kept.created_at', type: 'timestamptz', value: ({ createdAt }) => createdAt } },
};

/** What somebody gives; absent keeps (or takes the default), null clears. */
export interface RoundChanges {
  readonly title?: string;
  readonly candidates?: Partial<CandidateChoice>;
  readonly weights?: Partial<PriorityWeights>;
  readonly goalWeights?: RoundQuestion['goalWeights'];
  readonly budget?: RoundQuestion['budget'];
  readonly capacities?: RoundQuestion['capacities'];
  readonly exclusions?: readonly (Omit<Exclusion, 'reason'> & { readonly reason?: string | null })[];
  readonly pins?: readonly (Pick<Pin, 'initiativeId' | 'place'> & { readonly reason?: string | null })[];
}

const NOTHING_ASKED: RoundQuestion = {
  candidates: { initiativeIds: null, includeActive: false, teamIds: [], journeyIds: [], goalIds: [] },
  weights: DEFAULT_WEIGHTS,
  ...{ goalWeights: [], budget: null, capacities: [], exclusions: [], pins: [] },
};

/** What the board weighs: rounds, their questions, and what came of them. */
@Injectable()
export class PriorityRoundsService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly records: Records,
    private readonly pages: Pages,
    private readonly references: References,
    private readonly initiatives: InitiativesLookup,
    private readonly organisations: OrganisationsLookup,
  ) {}

  async list(filter: { state?: RoundState[] } & PageQuery): Promise<Page<PriorityRound>> {
    const builder = this.database
      .repository(PriorityRoundEntity)
      .createQueryBuilder('round')
      .where('round.organisation_id = :organisation', { organisation: this.database.organisationId });
    if (filter.state) builder.andWhere('round.state in (:...states)', { states: filter.state });
    const page = await this.pages.read(ROUNDS, filter, builder);
    return { ...page, items: page.items.map(asRound) };
  }

  /** @throws Problem `not_found` */
  async read(id: string): Promise<PriorityRound> {
    return asRound(await this.records.find(PRIORITY_ROUND, id));
  }

  /** As `read`, at the version that the caller read. @throws Problem `not_found`, `stale` */
  async expect(id: string, expected: ExpectedVersion): Promise<PriorityRound> {
    const round = await this.read(id);
    expectVersion(expected, round.version);
    return round;
  }

  /** @throws Problem `validation` naming every fault */
  async create(changes: RoundChanges & { title: string }): Promise<PriorityRound> {
    const question = this.asked(NOTHING_ASKED, changes);
    await this.check(question, NOTHING_ASKED);
    const fields = { title: changes.title, state: 'draft' as const, question, lastResultId: null };
    return asRound(await this.records.create(PRIORITY_ROUND, fields));
  }

  /** Another question makes a round a draft again; what came of it before stays. @throws Problem `not_found`, `stale`, `validation` */
  async amend(id: string, changes: RoundChanges, expected: ExpectedVersion): Promise<PriorityRound> {
    const entity = await this.records.lock(PRIORITY_ROUND, id, expected);
    const question = this.asked(entity.question, changes);
    await this.check(question, entity.question);
    // The database keeps the fields of a question in an order of its own.
    const another = isDeepStrictEqual(question, entity.question) ? {} : { question, state: 'draft' as const };
    const fields = { ...given({ title: changes.title }), ...another };
    return asRound(await this.records.amend(PRIORITY_ROUND, entity, fields));
  }

  /** Deletes a round with what came of it. @throws Problem `not_found`, `stale` */
  async remove(id: string, expected: ExpectedVersion): Promise<void> {
    await this.records.remove(PRIORITY_ROUND, await this.records.lock(PRIORITY_ROUND, id, expected));
  }

  /** What came of a round each time, newest first. @throws Problem `not_found`, `validation` */
  async results(id: string, query: PageQuery): Promise<Page<ResultInShort>> {
    await this.records.find(PRIORITY_ROUND, id);
    const plan = this.pages.plan(RESULTS, query, 'kept.id');
    return this.pages.finish(RESULTS, query, await resultsOf(this.database, id, plan));
  }

  /** @throws Problem `not_found` */
  async result(id: string, resultId: string): Promise<KeptResult> {
    await this.records.find(PRIORITY_ROUND, id);
    const found = await findResult(this.database, id, resultId);
    if (!found) throw new Problem(platformProblems.not_found, { record: 'priority_result' });
    return found;
  }

  /** The question of a round, as it is kept. */
  questionOf({ candidates, weights, goalWeights, budget, capacities, exclusions, pins }: PriorityRound): RoundQuestion {
    return { candidates, weights, goalWeights, budget, capacities, exclusions, pins };
  }

  /** What is asked now. Who pins something stands with the pin, until somebody pins it another way. */
  private asked(before: RoundQuestion, changes: RoundChanges): RoundQuestion {
    const { id: pinnedById, name: pinnedByName } = this.database.actor;
    const { candidates, weights, goalWeights, capacities, exclusions, pins } = changes;
    return {
      candidates: { ...before.candidates, ...given(candidates) },
      weights: { ...before.weights, ...given(weights) },
      goalWeights: goalWeights?.map(({ goalId, weight }) => ({ goalId, weight })) ?? before.goalWeights,
      budget: changes.budget === undefined ? before.budget : changes.budget && { ...changes.budget },
      capacities: capacities?.map(({ teamId, effort }) => ({ teamId, effort })) ?? before.capacities,
      exclusions:
        exclusions?.map(({ initiativeId, otherInitiativeId, reason = null }) => ({
          ...{ initiativeId, otherInitiativeId, reason },
        })) ?? before.exclusions,
      pins:
        pins?.map(({ initiativeId, place, reason = null }) => {
          const same = before.pins.find((pin) => pin.initiativeId === initiativeId && pin.place === place);
          return same?.reason === reason ? same : { initiativeId, place, reason, pinnedById, pinnedByName };
        }) ?? before.pins,
    };
  }

  private async check(question: RoundQuestion, before: RoundQuestion): Promise<void> {
    const { currency } = await this.organisations.current();
    const kept = new Set(mentionsIn(before).map(({ id }) => id));
    const known = new Set(initiativesNamed(before).map(({ id }) => id));
    const named = initiativesNamed(question).filter(({ id }) => !known.has(id));
    const states = await this.initiatives.summaries([...new Set(named.map(({ id }) => id))]);
    const faults: FieldError[] = [
      ...(await this.references.faults(mentionsIn(question), kept)),
      ...named.flatMap(({ id, pointer }): FieldError[] => {
        const state = states.get(id)?.state;
        if (state === undefined) return [{ pointer, code: 'unknown_reference', parameters: { record: 'initiative' } }];
        return FINAL.includes(state) ? [{ pointer, code: 'final_candidate' }] : [];
      }),
      ...questionFaults(question, currency),
    ];
    if (faults.length > 0) throw invalid(faults);
  }
}

const FINAL: readonly string[] = ['closed', 'stopped', 'merged'];

function given<T extends object>(changes: T | undefined): Partial<T> {
  return Object.fromEntries(Object.entries(changes ?? {}).filter(([, value]) => value !== undefined)) as Partial<T>;
}

function mentionsIn({ candidates, capacities, goalWeights }: RoundQuestion): Mention[] {
  const all = (to: Referable, ids: readonly string[], where: string): Mention[] =>
    ids.map((id, at) => ({ to, id, pointer: `/candidates/${where}/${at}` }));
  return [
    ...all(TEAM_REFERENCE, candidates.teamIds, 'teamIds'),
    ...all(JOURNEY_REFERENCE, candidates.journeyIds, 'journeyIds'),
    ...all(GOAL_REFERENCE, candidates.goalIds, 'goalIds'),
    ...capacities.map(({ teamId }, at) => ({ to: TEAM_REFERENCE, id: teamId, pointer: `/capacities/${at}/teamId` })),
    ...goalWeights.map(({ goalId }, at) => ({ to: GOAL_REFERENCE, id: goalId, pointer: `/goalWeights/${at}/goalId` })),
  ];
}
