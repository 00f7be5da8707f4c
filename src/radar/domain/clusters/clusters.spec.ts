import fc from 'fast-check';
import type { ClusterMember, OverlappingPair } from '../../clusters.types.js';
import { clustersOf } from './clusters.js';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

const member = (id: string, more: Partial<ClusterMember> = {}): ClusterMember => ({
  id,
  key: `CX-${id}`,
  title: id,
  state: 'proposed',
  teamId: null,
  accountablePersonId: null,
  effort: null,
  contributions: 0,
  ...more,
});
const pair = (a: string, b: string, strength: number, kind: OverlappingPair['class'] = 'duplicate') => ({
  a,
  b,
  class: kind,
  strength,
});
const byId = (members: readonly ClusterMember[]) => new Map(members.map((one) => [one.id, one]));
const options = { threshold: 0.3, medianEffort: 2 };

const members = fc
  .tuple(
    ...IDS.map((id) =>
      fc
        .record({
          effort: fc.option(fc.integer({ min: 0, max: 9 })),
          state: fc.constantFrom('proposed' as const, 'approved' as const),
          contributions: fc.nat(2),
          accountablePersonId: fc.option(fc.constant('somebody')),
        })
        .map((more) => member(id, more)),
    ),
  )
  .map(byId);
const pairs = fc.array(
  fc
    .tuple(
      fc.constantFrom(...IDS),
      fc.constantFrom(...IDS),
      fc.integer({ min: 0, max: 10 }),
      fc.constantFrom('duplicate' as const, 'possible_duplicate' as const, 'hidden_overlap' as const),
    )
    .map(([a, b, tenths, kind]) => pair(a, b, tenths / 10, kind)),
  { maxLength: 25 },
);

describe('clusters', () => {
  it('are not chained: A like B and B like C do not make A like C', () => {
    const chain = [pair('a', 'b', 0.9), pair('b', 'c', 0.8), pair('c', 'd', 0.7)];
    const found = clustersOf(chain, byId(IDS.map((id) => member(id))), options);
    expect(found.map(({ memberIds }) => memberIds)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(found[0]!.bridges).toEqual([pair('b', 'c', 0.8)]);
  });

  it('free the overlapping part of all but the lead, and at most all but the largest', () => {
    const three = [pair('a', 'b', 0.5), pair('a', 'c', 1), pair('b', 'c', 0.4)];
    const known = byId([
      member('a', { effort: 10, state: 'approved' }),
      member('b', { effort: 6 }),
      member('c', { effort: null }),
    ]);
    const [cluster] = clustersOf(three, known, options);
    expect(cluster).toMatchObject({ leadId: 'a', leadGrounds: ['approved', 'largest_effort'], suggestion: 'merge' });
    expect(cluster!.effort).toEqual({ total: 18, freed: 5, atMost: 8, estimatedIds: ['c'] });
  });

  it('say why the lead leads, and are merged only when all are duplicates', () => {
    const two = [pair('b', 'a', 0.9, 'hidden_overlap')];
    expect(clustersOf(two, byId([member('a'), member('b')]), options)[0]).toMatchObject({
      leadId: 'a',
      leadGrounds: ['oldest'],
      suggestion: 'coordinate',
    });
    const contributing = byId([member('a'), member('b', { contributions: 1 })]);
    expect(clustersOf(two, contributing, options)[0]).toMatchObject({ leadId: 'b', leadGrounds: ['contributes'] });
  });

  it('hold together: each overlaps with each at the threshold, nobody is in two, freed effort is within its bounds', () => {
    fc.assert(
      fc.property(pairs, members, (given, known) => {
        const found = clustersOf(given, known, options);
        const all = found.flatMap(({ memberIds }) => memberIds);
        expect(new Set(all).size).toBe(all.length);
        for (const cluster of found) {
          const { memberIds, effort } = cluster;
          expect(memberIds.length).toBeGreaterThan(1);
          expect(cluster.pairs.length).toBe((memberIds.length * (memberIds.length - 1)) / 2);
          expect(cluster.pairs.every(({ strength }) => strength >= options.threshold)).toBe(true);
          expect(memberIds).toContain(cluster.leadId);
          expect(effort.freed).toBeGreaterThanOrEqual(0);
          expect(effort.freed).toBeLessThanOrEqual(effort.atMost);
          expect(effort.atMost).toBeLessThanOrEqual(effort.total);
        }
      }),
    );
  });

  it('leave no two that could be one, and no strong overlap without a cluster', () => {
    fc.assert(
      fc.property(pairs, members, (given, known) => {
        const found = clustersOf(given, known, options);
        const bound = new Set(
          given
            .filter(({ a, b, strength }) => a !== b && strength >= options.threshold)
            .map(({ a, b }) => [a, b].sort().join()),
        );
        const inOne = new Set(found.flatMap(({ memberIds }) => memberIds));
        const groups = [...found.map((one) => one.memberIds), ...IDS.filter((id) => !inOne.has(id)).map((id) => [id])];
        groups.forEach((one, i) =>
          groups.slice(i + 1).forEach((other) => {
            const whole = one.every((a) => other.every((b) => bound.has([a, b].sort().join())));
            expect(whole).toBe(false);
          }),
        );
      }),
    );
  });

  it('are the same for every order of the pairs and either way round', () => {
    fc.assert(
      fc.property(pairs, members, fc.infiniteStream(fc.nat()), (given, known, random) => {
        const shuffled = given
          .map((one) => ({
            one: random.next().value % 2 ? { ...one, a: one.b, b: one.a } : one,
            at: random.next().value,
          }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        expect(clustersOf(shuffled, known, options)).toEqual(clustersOf(given, known, options));
      }),
    );
  });
});
