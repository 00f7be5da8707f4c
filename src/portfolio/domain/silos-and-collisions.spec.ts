import fc from 'fast-check';
import { portfolioFacts, type PortfolioFacts } from '../../../test/arbitraries/portfolio.js';
import type { InitiativeFacts } from '../portfolio.types.js';
import { monthName, monthOf } from './calendar-months.js';
import { changeCollisionsOf } from './change-collisions.js';
import { changeLoadOf } from './change-load.js';
import { channelSilosOf } from './channel-silos.js';
import { UNKNOWN_DAY } from './columns.js';
import { coordinationBetween } from './coordination.js';
import { type Portfolio, portfolioOf } from './portfolio.js';
import { isActive, select } from './selection.js';

const MARCH = Date.UTC(2026, 2, 31) / 86_400_000;

/** All of it by the letter, over all pairs. */
function byTheLetter({ initiatives, references }: PortfolioFacts, portfolio: Portfolio) {
  const { columns } = portfolio;
  const slot = ({ id }: InitiativeFacts): number => columns.slots.find(id);
  const active = initiatives.filter((one) => isActive(columns, slot(one)));
  const coordinated = (one: InitiativeFacts, other: InitiativeFacts): boolean =>
    coordinationBetween(portfolio)(slot(one), slot(other)) > 0;
  const silos = active.flatMap((one) =>
    one.stages.flatMap((link) => {
      const offered = references.stages.find(({ id }) => id === link.stageId)!.channelIds;
      if (link.channelIds.length === 0) return [];
      const covered = active
        .filter((other) => other.id !== one.id && coordinated(one, other))
        .flatMap(({ stages }) => stages.filter(({ stageId }) => stageId === link.stageId));
      const left = offered.filter(
        (channel) =>
          !link.channelIds.includes(channel) &&
          !covered.some(({ channelIds }) => channelIds.length === 0 || channelIds.includes(channel)),
      );
      return left.length > 0 ? [`${one.id} ${link.stageId} ${left.sort().join()}`] : [];
    }),
  );
  const collisions = new Map<string, Set<string>>();
  for (const one of active) {
    for (const other of active) {
      const [month, otherMonth] = [one, other].map(({ endDay }) => monthOf(endDay ?? UNKNOWN_DAY));
      const sameTeam = one.teamId !== null && one.teamId === other.teamId;
      if (one === other || month === null || month !== otherMonth || sameTeam || coordinated(one, other)) continue;
      for (const link of one.stages) {
        const beside = other.stages.find(({ stageId }) => stageId === link.stageId);
        if (beside === undefined) continue;
        const offered = references.stages.find(({ id }) => id === link.stageId)!.channelIds;
        const channelsOf = (ids: readonly string[]) => (ids.length > 0 ? ids : offered.length > 0 ? offered : ['-']);
        const here = channelsOf(link.channelIds);
        if (!channelsOf(beside.channelIds).some((channel) => here.includes(channel))) continue;
        const key = `${link.stageId} ${monthName(month!)}`;
        collisions.set(key, new Set([...(collisions.get(key) ?? []), one.id, other.id]));
      }
    }
  }
  return { silos: silos.sort(), collisions };
}

describe('channel silos, collisions and load', () => {
  it('are what the definition says, over all pairs', () => {
    fc.assert(
      fc.property(portfolioFacts(), (facts) => {
        const portfolio = portfolioOf(facts.initiatives, facts.references);
        const expected = byTheLetter(facts, portfolio);
        const silos = channelSilosOf(portfolio);
        expect(channelSilosOf(portfolio, 2)).toEqual(silos.slice(0, 2));
        expect(silos.map((one) => `${one.initiativeId} ${one.stageId} ${one.missingIds.join()}`).sort()).toEqual(
          expected.silos,
        );
        const collisions = changeCollisionsOf(portfolio);
        expect(collisions.map(({ stageId, month }) => `${stageId} ${month}`).sort()).toEqual(
          [...expected.collisions.keys()].sort(),
        );
        for (const { stageId, month, initiativeIds } of collisions) {
          expect(initiativeIds).toEqual([...expected.collisions.get(`${stageId} ${month}`)!].sort());
        }
      }),
      { numRuns: 300 },
    );
  });

  it('do not depend on the order in which initiatives were loaded', () => {
    fc.assert(
      fc.property(portfolioFacts(), ({ initiatives, references }) => {
        const one = portfolioOf(initiatives, references);
        const other = portfolioOf(initiatives.toReversed(), references);
        const named = (each: object) => JSON.stringify({ ...each, effort: null });
        const inOrder = <T extends object>(found: readonly T[]) =>
          [...found].sort((a, b) => named(a).localeCompare(named(b)));
        // Sums in another order differ in their last digits.
        const alike = <T extends { effort: number }>(found: readonly T[]) =>
          inOrder(found).map((each) => ({ ...each, effort: expect.closeTo(each.effort, 6) as number }));
        expect(inOrder(channelSilosOf(other))).toEqual(alike(channelSilosOf(one)));
        expect(inOrder(changeCollisionsOf(other))).toEqual(alike(changeCollisionsOf(one)));
      }),
    );
  });

  it('count an initiative once for each segment that it reaches', () => {
    fc.assert(
      fc.property(portfolioFacts(), ({ initiatives, references }) => {
        const portfolio = portfolioOf(initiatives, references);
        const ending = initiatives.filter(
          ({ id, endDay }) =>
            endDay !== null && select(portfolio, 'true').included[portfolio.columns.slots.find(id)] === 1,
        );
        for (const { segmentId, months } of changeLoadOf(portfolio, 'true')) {
          const reached = ending.filter(
            ({ stages }) =>
              stages.length === 0 ||
              stages.some(({ segmentIds }) => segmentIds.length === 0 || segmentIds.includes(segmentId)),
          );
          expect(months.reduce((sum, { initiatives: count }) => sum + count, 0)).toBe(reached.length);
        }
      }),
    );
  });

  it('know their months', () => {
    expect(monthName(monthOf(MARCH)!)).toBe('2026-03');
    expect(monthName(monthOf(MARCH + 1)!)).toBe('2026-04');
    expect(monthName(monthOf(-1)!)).toBe('1969-12');
    expect(monthOf(UNKNOWN_DAY)).toBeNull();
  });
});
