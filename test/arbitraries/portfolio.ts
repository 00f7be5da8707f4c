import fc from 'fast-check';
import {
  DELIVERY_STATUSES,
  DISCIPLINES,
  EVIDENCE_GRADES,
  INITIATIVE_KINDS,
  INITIATIVE_STATES,
  TRIGGERS,
} from '../../src/initiatives/initiatives.types.js';
import { PHASES } from '../../src/journeys/journeys.types.js';
import type { InitiativeFacts, ReferenceFacts } from '../../src/portfolio/portfolio.types.js';

/** A small organisation in plain facts, with trees, archived records, people who left and links of every sort. */
export interface PortfolioFacts {
  readonly references: ReferenceFacts;
  readonly initiatives: readonly InitiativeFacts[];
}

const ids = (prefix: string, count: number): string[] => Array.from({ length: count }, (_, at) => `${prefix}${at}`);

/** A parent from among the records before it, so that trees have no circles. */
const treeOf = (names: string[]): fc.Arbitrary<(string | null)[]> =>
  fc
    .tuple(...names.map((_, at) => fc.option(fc.constantFrom(...names.slice(0, Math.max(1, at))))))
    .map((parents) => parents.map((parent, at) => (at === 0 ? null : parent)));

const TEAMS = ids('team', 5);
const PEOPLE = ids('person', 4);
const JOURNEYS = ids('journey', 3);
const STAGES = ids('stage', 6);
const GOALS = ids('goal', 4);
const KPIS = ids('kpi', 4);
const CHANNELS = ids('channel', 3);
const SEGMENTS = ids('segment', 2);

const owners = (count: number): fc.Arbitrary<(string | null)[]> =>
  fc.array(fc.option(fc.constantFrom(...PEOPLE)), { minLength: count, maxLength: count });

export const references: fc.Arbitrary<ReferenceFacts> = fc
  .record({
    teams: treeOf(TEAMS),
    active: fc.array(fc.boolean(), { minLength: PEOPLE.length, maxLength: PEOPLE.length }),
    journeys: treeOf(JOURNEYS),
    journeyOwners: owners(JOURNEYS.length),
    stageOwners: owners(STAGES.length),
    journeyOfStage: fc.array(fc.constantFrom(...JOURNEYS), { minLength: STAGES.length, maxLength: STAGES.length }),
    phases: fc.array(fc.constantFrom(...PHASES), { minLength: STAGES.length, maxLength: STAGES.length }),
    moments: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: STAGES.length, maxLength: STAGES.length }),
    volumes: fc.array(fc.option(fc.integer({ min: 0, max: 15 }).map((percent) => percent / 100)), {
      minLength: STAGES.length,
      maxLength: STAGES.length,
    }),
    channels: fc.array(fc.subarray(CHANNELS), { minLength: STAGES.length, maxLength: STAGES.length }),
    goals: treeOf(GOALS),
    goalOwners: owners(GOALS.length),
    kpiOwners: owners(KPIS.length),
    kpiAims: fc.array(
      fc.record({
        betterWhen: fc.constantFrom('higher' as const, 'lower' as const),
        target: fc.option(fc.integer({ min: -5, max: 5 })),
        floor: fc.option(fc.integer({ min: -9, max: -3 })),
        ceiling: fc.option(fc.integer({ min: 3, max: 9 })),
      }),
      { minLength: KPIS.length, maxLength: KPIS.length },
    ),
    kpiDrives: fc.array(
      fc.record({
        from: fc.nat(KPIS.length - 1),
        to: fc.nat(KPIS.length - 1),
        sign: fc.constantFrom(1 as const, -1 as const),
      }),
      { maxLength: 4 },
    ),
  })
  .map((drawn) => ({
    organisation: { currency: 'EUR', effortUnit: 'fte_months' },
    teams: TEAMS.map((id, at) => ({ id, name: id, parentId: drawn.teams[at]!, archived: false })),
    people: PEOPLE.map((id, at) => ({ id, name: id, active: drawn.active[at]! })),
    journeys: JOURNEYS.map((id, at) => ({
      id,
      name: id,
      parentId: drawn.journeys[at]!,
      ownerId: drawn.journeyOwners[at]!,
      archived: false,
    })),
    stages: STAGES.map((id, at) => ({
      id,
      name: id,
      journeyId: drawn.journeyOfStage[at]!,
      position: at,
      phase: drawn.phases[at]!,
      momentOfTruth: drawn.moments[at]!,
      volumeShare: drawn.volumes[at]!,
      channelIds: drawn.channels[at]!,
      ownerId: drawn.stageOwners[at]!,
      archived: false,
    })),
    goals: GOALS.map((id, at) => ({
      id,
      name: id,
      parentId: drawn.goals[at]!,
      ownerId: drawn.goalOwners[at]!,
      archived: false,
    })),
    kpis: KPIS.map((id, at) => ({
      id,
      name: id,
      unit: null,
      ...drawn.kpiAims[at]!,
      ownerId: drawn.kpiOwners[at]!,
      archived: false,
    })),
    kpiDrives: [
      ...new Map(
        drawn.kpiDrives
          .filter(({ from, to }) => from !== to)
          .map(({ from, to, sign }) => [`${from} ${to}`, { fromId: KPIS[from]!, toId: KPIS[to]!, sign }]),
      ).values(),
    ],
    channels: CHANNELS.map((id) => ({ id, name: id, archived: false })),
    segments: SEGMENTS.map((id) => ({ id, name: id, archived: false })),
  }));

const stageLinks = fc
  .tuple(fc.subarray(STAGES), fc.boolean(), fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 6, maxLength: 6 }))
  .chain(([stages, shared, weights]) => {
    const sum = stages.reduce((total, _, at) => total + weights[at]!, 0);
    return fc.tuple(
      ...stages.map((stageId, at) =>
        fc.record({
          stageId: fc.constant(stageId),
          share: fc.constant(shared ? weights[at]! / sum : null),
          channelIds: fc.subarray(CHANNELS),
          segmentIds: fc.subarray(SEGMENTS),
        }),
      ),
    );
  });

const effort = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 200 }).map((tenths) => tenths / 10) },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constant(0) },
);

const initiative = (id: string, others: readonly string[]): fc.Arbitrary<InitiativeFacts> =>
  fc.record({
    id: fc.constant(id),
    state: fc.constantFrom(...INITIATIVE_STATES),
    deliveryStatus: fc.constantFrom(...DELIVERY_STATUSES),
    kind: fc.constantFrom(...INITIATIVE_KINDS),
    trigger: fc.option(fc.constantFrom(...TRIGGERS)),
    evidenceGrade: fc.option(fc.constantFrom(...EVIDENCE_GRADES)),
    discipline: fc.option(fc.constantFrom(...DISCIPLINES)),
    teamId: fc.option(fc.constantFrom(...TEAMS), { freq: 6 }),
    accountablePersonId: fc.option(fc.constantFrom(...PEOPLE)),
    effort,
    budget: fc.option(
      fc.record({ amountMinor: fc.integer({ min: 0, max: 1e9 }), currency: fc.constantFrom('EUR', 'EUR', 'GBP') }),
    ),
    partOfId: others.length === 0 ? fc.constant(null) : fc.option(fc.constantFrom(...others), { freq: 2 }),
    stages: stageLinks,
    goals: fc
      .subarray(GOALS)
      .chain((goals) =>
        fc.tuple(...goals.map((goalId) => fc.record({ goalId: fc.constant(goalId), saysHow: fc.boolean() }))),
      ),
    kpis: fc.subarray(KPIS).chain((kpis) =>
      fc.tuple(
        ...kpis.map((kpiId) =>
          fc.record({
            kpiId: fc.constant(kpiId),
            expectedChange: fc.option(fc.integer({ min: -4, max: 4 }), { freq: 6 }),
            confidence: fc.option(fc.constantFrom(0, 0.25, 0.5, 1), { freq: 6 }),
            lagDays: fc.option(fc.integer({ min: 0, max: 90 })),
          }),
        ),
      ),
    ),
    startDay: fc.option(fc.integer({ min: 20_000, max: 20_400 })),
    endDay: fc.option(fc.integer({ min: 20_400, max: 20_800 })),
    relations:
      others.length === 0
        ? fc.constant([])
        : fc.array(
            fc.record({
              toId: fc.constantFrom(...others),
              kind: fc.constantFrom('coordinates_with' as const, 'depends_on' as const),
              ratified: fc.boolean(),
            }),
            { maxLength: 3 },
          ),
  });

/** Initiatives that refer only to those before them, so that programmes have no circles. */
export const initiatives = (max = 14): fc.Arbitrary<InitiativeFacts[]> =>
  fc.integer({ min: 0, max }).chain((count) => {
    const names = ids('initiative', count);
    return fc.tuple(...names.map((id, at) => initiative(id, names.slice(0, at))));
  });

export const portfolioFacts = (max?: number): fc.Arbitrary<PortfolioFacts> =>
  fc.record({ references, initiatives: initiatives(max) });
