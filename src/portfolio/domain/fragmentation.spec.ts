import fc from 'fast-check';
import { portfolioFacts, type PortfolioFacts } from '../../../test/arbitraries/portfolio.js';
import * as oracle from '../../../test/arbitraries/portfolio-oracle.js';
import { initiativeFacts } from '../../../test/arbitraries/portfolio-oracle.js';
import type { ActiveFilter, InitiativeFacts, ReferenceFacts, ScopeKind } from '../portfolio.types.js';
import { fragmentationList, type ScopeFragmentation } from './figures.js';
import { fragmentationTable, organisationIndex } from './fragmentation.js';
import { portfolioOf } from './portfolio.js';
import { contributorsOf, largestGains } from './uncoordinated-pairs.js';

const team = (id: string) => ({ id, name: id, parentId: null, archived: false });
const oneStage: ReferenceFacts = {
  organisation: { currency: 'EUR', effortUnit: 'fte_months' },
  teams: [team('A'), team('B')],
  people: [{ id: 'lead', name: 'Lead', active: true }],
  journeys: [{ id: 'j', name: 'Invoice', parentId: null, ownerId: null, archived: false }],
  stages: [
    {
      id: 's',
      name: 'Understand',
      journeyId: 'j',
      position: 1,
      momentOfTruth: 1,
      volumeShare: null,
      channelIds: [],
      phase: 'use',
      ownerId: null,
      archived: false,
    },
  ],
  goals: [],
  kpis: [],
  kpiDrives: [],
  channels: [],
  segments: [],
};
const onStage = [{ stageId: 's', share: null, channelIds: [], segmentIds: [] }];
const work = (id: string, teamId: string | null, effort: number | null, more: Partial<InitiativeFacts> = {}) =>
  initiativeFacts({ id, teamId, effort, stages: onStage, ...more });

const indexOf = (
  facts: PortfolioFacts,
  kind: ScopeKind = 'journey',
  id = 'j',
  active: ActiveFilter = 'true',
): ScopeFragmentation =>
  fragmentationList(portfolioOf(facts.initiatives, facts.references), kind, active).find((scope) => scope.id === id)!;

const example = (relations: InitiativeFacts['relations'] = []): PortfolioFacts => ({
  references: oneStage,
  initiatives: [work('a', 'A', 50, { relations }), work('b', 'B', 30), work('c', 'B', 20)],
});

describe('fragmentation index, worked example', () => {
  it('is 50.0 with 2.0 effective teams for efforts 50 (team A), 30 and 20 (team B)', () => {
    const answer = indexOf(example());
    expect(answer.index).toBeCloseTo(50, 9);
    expect(answer.effectiveTeams).toBeCloseTo(2, 9);
    expect(answer).toMatchObject({ initiatives: 3, effort: 100, estimatedShare: 0, withoutTeam: 0, reason: null });
  });

  it('is 35.0 after an unratified coordination of the 50 with the 30, and 20.0 once it is ratified', () => {
    expect(indexOf(example([{ toId: 'b', kind: 'coordinates_with', ratified: false }])).index).toBeCloseTo(35, 9);
    expect(indexOf(example([{ toId: 'b', kind: 'depends_on', ratified: false }])).index).toBeCloseTo(35, 9);
    expect(indexOf(example([{ toId: 'b', kind: 'coordinates_with', ratified: true }])).index).toBeCloseTo(20, 9);
  });

  it('names the pairs by what their coordination would take off', () => {
    const portfolio = portfolioOf(example().initiatives, oneStage);
    const table = fragmentationTable(portfolio, 'journey', 'true');
    const contributors = contributorsOf(portfolio, 'journey', table.placements.numbering.find('j'), 'true');
    expect(largestGains(portfolio, contributors, 20)).toEqual([
      { a: 'a', b: 'b', coordination: 0, gain: expect.closeTo(30, 9) },
      { a: 'a', b: 'c', coordination: 0, gain: expect.closeTo(20, 9) },
    ]);
  });

  it('is 0 within a programme that an active person answers for, and not when that person left', () => {
    const parts = [
      work('p', null, 0, { accountablePersonId: 'lead' }),
      work('a', 'A', 50, { partOfId: 'p' }),
      work('b', 'B', 50, { partOfId: 'p' }),
    ];
    expect(indexOf({ references: oneStage, initiatives: parts }).index).toBe(0);
    const left = { ...oneStage, people: [{ id: 'lead', name: 'Lead', active: false }] };
    expect(indexOf({ references: left, initiatives: parts }).index).toBeCloseTo(50, 9);
  });

  it('is unknown, not 0, without effort', () => {
    expect(indexOf({ references: oneStage, initiatives: [work('a', 'A', 0)] })).toMatchObject({
      index: null,
      effectiveTeams: null,
      reason: 'no_effort',
      initiatives: 1,
    });
  });

  it('counts unknown effort with the median known effort of what is not final, and says how much that is', () => {
    const initiatives = [
      work('a', 'A', 10),
      work('b', 'B', 30),
      work('c', 'B', null),
      work('d', 'B', 1000, { state: 'closed' }),
    ];
    expect(indexOf({ references: oneStage, initiatives })).toMatchObject({ effort: 60, estimatedShare: 1 / 3 });
    expect(indexOf({ references: oneStage, initiatives: [work('a', null, null)] })).toMatchObject({
      effort: 1,
      estimatedShare: 1,
      withoutTeam: 1,
    });
  });

  it('calls five stages with one team each fragmented as a journey, not within a stage', () => {
    const stages = ['s1', 's2', 's3', 's4', 's5'].map((id) => ({ ...oneStage.stages[0]!, id }));
    const initiatives = stages.map(({ id }) =>
      work(id, `team of ${id}`, 1, { stages: [{ stageId: id, share: 1, channelIds: [], segmentIds: [] }] }),
    );
    const answer = indexOf({ references: { ...oneStage, stages }, initiatives });
    expect(answer.index).toBeCloseTo(80, 9);
    expect(answer.withinStage).toBe(0);
  });
});

const anyScope = portfolioFacts().chain((facts) =>
  fc.record({
    facts: fc.constant(facts),
    active: fc.constantFrom<ActiveFilter>('true', 'false', 'all'),
    scope: fc.constantFrom<[ScopeKind, string]>(
      ...facts.references.journeys.map(({ id }): [ScopeKind, string] => ['journey', id]),
      ...facts.references.stages.map(({ id }): [ScopeKind, string] => ['stage', id]),
      ...facts.references.goals.map(({ id }): [ScopeKind, string] => ['goal', id]),
      ...facts.references.kpis.map(({ id }): [ScopeKind, string] => ['kpi', id]),
    ),
  }),
);

const close = (expected: number | null) => (expected === null ? null : expect.closeTo(expected, 7));

describe('fragmentation index, properties', () => {
  it('is what looking at all pairs gives', () => {
    fc.assert(
      fc.property(anyScope, ({ facts, active, scope: [kind, id] }) => {
        const expected = oracle.fragmentation(facts, kind, id, active);
        expect(indexOf(facts, kind, id, active)).toMatchObject({
          index: close(expected.index),
          effectiveTeams: close(expected.effectiveTeams),
          effort: close(expected.effort),
          initiatives: expected.initiatives,
        });
      }),
      { numRuns: 400 },
    );
  });

  it('finds the same best pairs as looking at all pairs', () => {
    fc.assert(
      fc.property(anyScope, fc.integer({ min: 1, max: 20 }), ({ facts, active, scope: [kind, id] }, limit) => {
        const portfolio = portfolioOf(facts.initiatives, facts.references);
        const { placements } = fragmentationTable(portfolio, kind, active);
        const contributors = contributorsOf(portfolio, kind, placements.numbering.find(id), active);
        const found = largestGains(portfolio, contributors, limit).map(({ gain }) => gain);
        const expected = oracle.fragmentation(facts, kind, id, active).pairs.map(({ gain }) => gain);
        expect(found).toEqual(expected.slice(0, limit).map(close));
      }),
      { numRuns: 400 },
    );
  });

  it('gives the organisation the effort-weighted mean of its stages', () => {
    fc.assert(
      fc.property(portfolioFacts(), (facts) => {
        const index = organisationIndex(portfolioOf(facts.initiatives, facts.references), 'true');
        expect(index).toEqual(close(oracle.organisationIndex(facts, 'true')));
      }),
    );
  });

  const everyIndex = (facts: PortfolioFacts): (number | null)[] =>
    (['journey', 'stage', 'goal', 'kpi'] as const).flatMap((kind) =>
      [...fragmentationList(portfolioOf(facts.initiatives, facts.references), kind, 'all')]
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ index }) => index),
    );
  const same = (found: (number | null)[], expected: (number | null)[]) => expect(found).toEqual(expected.map(close));

  it('is 0 with one team', () => {
    fc.assert(
      fc.property(portfolioFacts(), (facts) => {
        const initiatives = facts.initiatives.map((initiative) => ({ ...initiative, teamId: 'team0' }));
        for (const index of everyIndex({ ...facts, initiatives })) expect(index ?? 0).toBe(0);
      }),
    );
  });

  it('is 0 when all are fully coordinated', () => {
    fc.assert(
      fc.property(portfolioFacts(8), (facts) => {
        const initiatives = facts.initiatives.map((initiative, at) => ({
          ...initiative,
          relations: facts.initiatives
            .slice(0, at)
            .map(({ id }) => ({ toId: id, kind: 'coordinates_with' as const, ratified: true })),
        }));
        for (const index of everyIndex({ ...facts, initiatives })) expect(index ?? 0).toBeCloseTo(0, 9);
      }),
    );
  });

  it('never rises by a relation', () => {
    fc.assert(
      fc.property(
        portfolioFacts(),
        fc.nat(),
        fc.nat(),
        fc.constantFrom('coordinates_with' as const, 'depends_on' as const),
        fc.boolean(),
        (facts, from, to, kind, ratified) => {
          const count = facts.initiatives.length;
          if (count < 2) return;
          const toId = facts.initiatives[to % count]!.id;
          const initiatives = facts.initiatives.map((initiative, at) =>
            at === from % count && initiative.id !== toId
              ? { ...initiative, relations: [...initiative.relations, { toId, kind, ratified }] }
              : initiative,
          );
          const before = everyIndex(facts);
          everyIndex({ ...facts, initiatives }).forEach((index, at) =>
            expect(index ?? 0).toBeLessThanOrEqual((before[at] ?? 0) + 1e-9),
          );
        },
      ),
    );
  });

  it('does not depend on the unit of effort', () => {
    fc.assert(
      fc.property(portfolioFacts(), fc.constantFrom(0.001, 0.5, 12, 1720), (facts, factor) => {
        const known = facts.initiatives.some(
          ({ effort, state }) => effort !== null && !['closed', 'stopped', 'merged'].includes(state),
        );
        fc.pre(known);
        const initiatives = facts.initiatives.map((initiative) => ({
          ...initiative,
          effort: initiative.effort === null ? null : initiative.effort * factor,
        }));
        same(everyIndex({ ...facts, initiatives }), everyIndex(facts));
      }),
    );
  });

  it('does not change when an initiative of known effort is split in two within its team', () => {
    fc.assert(
      fc.property(portfolioFacts(10), fc.nat(), fc.double({ min: 0.1, max: 0.9, noNaN: true }), (facts, pick, part) => {
        const chosen = facts.initiatives[pick % Math.max(1, facts.initiatives.length)];
        fc.pre(chosen !== undefined && chosen.effort !== null && chosen.teamId !== null);
        const known = facts.initiatives.every(({ effort }) => effort !== null);
        fc.pre(known && !facts.initiatives.some(({ partOfId }) => partOfId === chosen.id));
        const twin: InitiativeFacts = { ...chosen, id: 'twin', effort: chosen.effort * (1 - part) };
        const initiatives = facts.initiatives.map((initiative) => ({
          ...initiative,
          effort: initiative === chosen ? chosen.effort! * part : initiative.effort,
          relations: initiative.relations.flatMap((relation) =>
            relation.toId === chosen.id ? [relation, { ...relation, toId: 'twin' }] : [relation],
          ),
        }));
        same(everyIndex({ ...facts, initiatives: [...initiatives, twin] }), everyIndex(facts));
      }),
    );
  });

  it('lies between 0 and 100', () => {
    fc.assert(
      fc.property(portfolioFacts(), (facts) => {
        for (const index of everyIndex(facts)) {
          expect(index ?? 0).toBeGreaterThanOrEqual(0);
          expect(index ?? 0).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});
