import fc from 'fast-check';
import { type PortfolioFacts, portfolioFacts } from '../../../test/arbitraries/portfolio.js';
import { initiativeFacts, kpiFacts, kpiLink, selected } from '../../../test/arbitraries/portfolio-oracle.js';
import type { InitiativeFacts, KpiLinkFacts, ReferenceFacts, StageLinkFacts } from '../portfolio.types.js';
import { countConflicts } from './conflict-count.js';
import { strengthOf } from './kpi-conflicts.js';
import { effectDay } from './kpi-effects.js';
import { guardrailsOf, overclaimRatio, overclaimsOf } from './kpi-promises.js';
import { portfolioOf } from './portfolio.js';
import { LISTED_AT_MOST, strongestConflicts } from './strongest-conflicts.js';

const references: ReferenceFacts = {
  organisation: { currency: 'EUR', effortUnit: 'fte_months' },
  teams: [],
  people: [{ id: 'sanne', name: 'Sanne', active: true }],
  journeys: [],
  stages: [],
  goals: [],
  kpis: [
    kpiFacts({ id: 'calls' }),
    kpiFacts({ id: 'fcr', target: 80, floor: 60, ownerId: 'sanne' }),
    kpiFacts({ id: 'nps' }),
  ],
  kpiDrives: [],
  channels: [],
  segments: [],
};
const on = (stageId: string, ...segmentIds: string[]): StageLinkFacts => ({
  stageId,
  share: null,
  channelIds: [],
  segmentIds,
});
const work = (id: string, kpis: KpiLinkFacts[], more: Partial<InitiativeFacts> = {}) =>
  initiativeFacts({ id, kpis, ...more });
const push = (kpiId: string, expectedChange: number, confidence: number | null = 0.5) =>
  kpiLink(kpiId, { expectedChange, confidence });
const spreads = new Map([
  ['calls', 10],
  ['fcr', 2],
  ['nps', null],
]);
const conflictsOf = (initiatives: InitiativeFacts[], drives: ReferenceFacts['kpiDrives'] = []) => {
  const portfolio = portfolioOf(initiatives, { ...references, kpiDrives: drives });
  const found = strongestConflicts(portfolio, 'true', spreads);
  expect(countConflicts(portfolio, 'true')).toMatchObject({ total: found.conflicts.length, atLeast: false });
  const idOf = (slot: number) => portfolio.columns.slots.idOf(slot);
  return found.conflicts.map(({ a, b, strength, reason }) => ({ a: idOf(a.slot), b: idOf(b.slot), strength, reason }));
};

describe('the strength of a conflict', () => {
  it('is .887 for +4 and −3 with a spread of 2 and confidences of .7 and .5', () => {
    const one = { change: 4, spread: 2, confidence: 0.7 };
    const other = { change: -3, spread: 2, confidence: 0.5 };
    expect(strengthOf(one, other).strength).toBeCloseTo(0.887, 3);
    expect(strengthOf(other, one)).toEqual(strengthOf(one, other));
  });

  it('is unknown without a spread or a confidence', () => {
    const one = { change: 4, spread: 2, confidence: 0.7 };
    expect(strengthOf(one, { ...one, spread: null })).toEqual({ strength: null, reason: 'no_spread' });
    expect(strengthOf(one, { ...one, spread: 0 })).toEqual({ strength: null, reason: 'no_spread' });
    expect(strengthOf({ ...one, confidence: null }, one)).toEqual({ strength: null, reason: 'no_confidence' });
  });
});

describe('conflicts on one KPI', () => {
  it('are between those who push it opposite ways, the strongest first and the unknown last', () => {
    const initiatives = [
      work('coach', [push('fcr', 4, 0.7), push('nps', 1)]),
      work('speech', [push('fcr', -3, 0.5)]),
      work('script', [push('fcr', -1, 0.5)]),
      work('doubt', [push('fcr', -9, null)]),
      work('still', [push('fcr', 0)]),
      work('silent', [kpiLink('fcr')]),
      work('later', [push('fcr', -9)], { state: 'proposed' }),
      work('sour', [push('nps', -2)]),
    ];
    expect(conflictsOf(initiatives)).toEqual([
      { a: 'coach', b: 'speech', strength: expect.closeTo(0.887, 3), reason: null },
      { a: 'coach', b: 'script', strength: expect.closeTo(0.5 * Math.sqrt(0.35), 9), reason: null },
      { a: 'coach', b: 'doubt', strength: null, reason: 'no_confidence' },
      { a: 'coach', b: 'sour', strength: null, reason: 'no_spread' },
    ]);
  });

  it('need a stage or a segment in common; without segments an initiative is for everybody', () => {
    const up = work('up', [push('fcr', 4)], { stages: [on('s1', 'young')] });
    const apart = work('apart', [push('fcr', -4)], { stages: [on('s2', 'old')] });
    expect(conflictsOf([up, apart])).toEqual([]);
    expect(conflictsOf([up, { ...apart, stages: [on('s1', 'old')] }])).toHaveLength(1);
    expect(conflictsOf([up, { ...apart, stages: [on('s2', 'old', 'young')] }])).toHaveLength(1);
    expect(conflictsOf([up, { ...apart, stages: [on('s2')] }])).toHaveLength(1);
    expect(conflictsOf([up, { ...apart, stages: [on('s2', 'old'), on('s3')] }])).toHaveLength(1);
    expect(conflictsOf([up, { ...apart, stages: [] }])).toHaveLength(1);
  });

  it('show from the end of delivery and the lag on', () => {
    const portfolio = portfolioOf(
      [
        work('a', [kpiLink('fcr', { expectedChange: 1, lagDays: 30 })], { endDay: 20_000 }),
        work('b', [kpiLink('fcr', { expectedChange: 1 })], { endDay: 20_000 }),
        work('c', [kpiLink('fcr', { expectedChange: 1, lagDays: 30 })]),
      ],
      references,
    );
    const { start } = portfolio.columns.kpiLinks;
    expect([0, 1, 2].map((slot) => effectDay(portfolio, slot, start[slot]!))).toEqual([20_030, 20_000, null]);
  });
});

describe('coupled conflicts', () => {
  const drive = (fromId: string, toId: string, sign: 1 | -1) => ({ fromId, toId, sign });

  it('multiply the signs along at most two KPI links', () => {
    const fewer = work('fewer', [push('calls', -20)]);
    const once = work('once', [push('fcr', 4)]);
    // Calls pull FCR down, so fewer of them push it up as well.
    expect(conflictsOf([fewer, once], [drive('calls', 'fcr', -1)])).toEqual([]);
    expect(conflictsOf([fewer, once], [drive('calls', 'fcr', 1)])).toEqual([
      { a: 'fewer', b: 'once', strength: expect.closeTo(1, 9), reason: null },
    ]);
    expect(conflictsOf([fewer, once], [drive('calls', 'nps', -1), drive('nps', 'fcr', -1)])).toHaveLength(1);
    expect(conflictsOf([fewer, once], [drive('fcr', 'calls', 1)])).toMatchObject([{ a: 'once', b: 'fewer' }]);
  });

  it('never set an initiative against itself', () => {
    const both = work('both', [push('calls', -20), push('fcr', 4)]);
    expect(conflictsOf([both], [drive('calls', 'fcr', 1)])).toEqual([]);
  });
});

/** All pairs, word by word. */
function oracle(facts: PortfolioFacts, spread: ReadonlyMap<string, number | null>) {
  const ways = new Map<string, Set<number>>();
  const way = (from: string, to: string, sign: number) => {
    if (from === to) return;
    for (const key of [`${from} ${to}`, `${to} ${from}`]) ways.set(key, (ways.get(key) ?? new Set()).add(sign));
  };
  for (const first of facts.references.kpiDrives) {
    way(first.fromId, first.toId, first.sign);
    for (const second of facts.references.kpiDrives) {
      if (second.fromId === first.toId) way(first.fromId, second.toId, first.sign * second.sign);
    }
  }
  const everybody = (one: InitiativeFacts) =>
    one.stages.length === 0 || one.stages.some((s) => s.segmentIds.length === 0);
  const meet = (one: InitiativeFacts, other: InitiativeFacts) =>
    everybody(one) ||
    everybody(other) ||
    one.stages.some((here) =>
      other.stages.some(
        (there) => here.stageId === there.stageId || here.segmentIds.some((id) => there.segmentIds.includes(id)),
      ),
    );
  const found: { ids: string; strength: number | null }[] = [];
  const active = selected(facts, 'true');
  active.forEach((one, i) =>
    active.slice(i + 1).forEach((other) => {
      if (!meet(one, other)) return;
      for (const here of one.kpis) {
        for (const there of other.kpis) {
          const product = (here.expectedChange ?? 0) * (there.expectedChange ?? 0);
          if (product === 0) continue;
          const signs = here.kpiId === there.kpiId ? new Set([1]) : ways.get(`${here.kpiId} ${there.kpiId}`);
          for (const sign of signs ?? []) {
            if (product * sign > 0) continue;
            const side = (link: KpiLinkFacts) => ({
              change: link.expectedChange!,
              confidence: link.confidence,
              spread: spread.get(link.kpiId) ?? null,
            });
            const ids = [`${one.id}:${here.kpiId}`, `${other.id}:${there.kpiId}`].sort().join();
            found.push({ ids, strength: strengthOf(side(here), side(there)).strength });
          }
        }
      }
    }),
  );
  return found;
}

const byIds = (one: { ids: string }, other: { ids: string }) => (one.ids < other.ids ? -1 : 1);

describe('conflicts of any portfolio', () => {
  const drawnSpreads = fc.array(fc.option(fc.integer({ min: 0, max: 5 })), { minLength: 4, maxLength: 4 });
  const spreadsOf = (facts: PortfolioFacts, drawn: readonly (number | null)[]) =>
    new Map(facts.references.kpis.map(({ id }, at) => [id, drawn[at]!]));

  it('are those of the definition over all pairs, in the order of their strength', () => {
    fc.assert(
      fc.property(portfolioFacts(), drawnSpreads, (facts, drawn) => {
        const portfolio = portfolioOf(facts.initiatives, facts.references);
        const spread = spreadsOf(facts, drawn);
        const { conflicts, complete } = strongestConflicts(portfolio, 'true', spread);
        const { slots, numbers, kpiLinks } = portfolio.columns;
        const idOf = ({ slot, link }: { slot: number; link: number }) =>
          `${slots.idOf(slot)}:${numbers.kpis.idOf(kpiLinks.columns.kpi[link]!)}`;
        const answer = conflicts.map(({ a, b, strength }) => ({ ids: [idOf(a), idOf(b)].sort().join(), strength }));
        const expected = oracle(facts, spread);
        expect([...answer].sort(byIds)).toEqual(
          expected.sort(byIds).map(({ ids, strength }) => ({
            ids,
            strength: strength === null ? null : expect.closeTo(strength, 9),
          })),
        );
        expect(new Set(conflicts.map(({ id }) => id)).size).toBe(conflicts.length);
        const strengths = answer.map(({ strength }) => strength ?? -1);
        strengths.forEach((strength, at) => at > 0 && expect(strength).toBeLessThanOrEqual(strengths[at - 1]! + 1e-9));
        expect(complete).toBe(true);
        expect(countConflicts(portfolio, 'true')).toMatchObject({ total: expected.length, atLeast: false });
      }),
    );
  });

  it('are the same in whatever order the portfolio was loaded', () => {
    fc.assert(
      fc.property(portfolioFacts(), drawnSpreads, (facts, drawn) => {
        const idsOf = (initiatives: readonly InitiativeFacts[]) =>
          strongestConflicts(portfolioOf(initiatives, facts.references), 'true', spreadsOf(facts, drawn)).conflicts.map(
            ({ id }) => id,
          );
        expect(idsOf([...facts.initiatives].reverse())).toEqual(idsOf(facts.initiatives));
      }),
    );
  });

  it('are listed up to a number, the strongest, and all counted', () => {
    const many = Array.from({ length: 80 }, (_, at) => [
      work(`up${at}`, [push('fcr', 1 + at)]),
      work(`down${at}`, [push('fcr', -1 - at)]),
    ]).flat();
    const portfolio = portfolioOf(many, references);
    expect(countConflicts(portfolio, 'true')).toMatchObject({ total: 6400, atLeast: false, effects: 160 });
    const { conflicts } = strongestConflicts(portfolio, 'true', spreads);
    expect(conflicts).toHaveLength(LISTED_AT_MOST);
    expect(conflicts[0]!.strength).toBeCloseTo(20, 9);
    const all = Array.from({ length: 6400 }, (_, at) => Math.min(1 + (at % 80), 1 + Math.floor(at / 80)) / 4);
    expect(conflicts.at(-1)!.strength).toBeCloseTo(all.sort((a, b) => b - a)[LISTED_AT_MOST - 1]!, 9);
  });
});

describe('promises', () => {
  it("passes somebody else's floor or ceiling, not one's own", () => {
    const initiatives = [
      work('shorter', [push('fcr', -6, 0.4)]),
      work('shorter2', [push('fcr', -6, 0.8)]),
      work('mine', [push('fcr', -6)], { accountablePersonId: 'sanne' }),
      work('little', [push('fcr', -5)]),
      work('better', [push('fcr', 60)]),
    ];
    const portfolio = portfolioOf(initiatives, references);
    expect(guardrailsOf(portfolio, 'true', new Map([['fcr', 65]]))).toMatchObject([
      { id: 'shorter2:fcr', bound: 'floor', actual: 65, expectedChange: -6, confidence: 0.8 },
      { id: 'shorter:fcr', confidence: 0.4 },
    ]);
    expect(guardrailsOf(portfolio, 'true', new Map())).toEqual([]);
  });

  it('are too many above 1.5 times what there is to gain', () => {
    const aims = { target: 80, betterWhen: 'higher' as const };
    const claims = [
      { change: 10, confidence: 0.5 },
      { change: 8, confidence: 0.5 },
      { change: 99, confidence: null },
    ];
    expect(overclaimRatio(aims, 75, claims)).toMatchObject({ ratio: 1.8, reason: null, promised: 9, room: 5 });
    expect(overclaimRatio(aims, 80, claims)).toMatchObject({ ratio: null, reason: 'no_room', promised: 9 });
    expect(overclaimRatio(aims, null, claims)).toMatchObject({ ratio: null, reason: 'no_measurement' });
    expect(overclaimRatio({ ...aims, target: null }, 75, claims).reason).toBe('no_target');
    expect(overclaimRatio(aims, 75, claims.slice(2)).reason).toBe('no_confidence');
    expect(overclaimRatio({ target: 2, betterWhen: 'lower' }, 4, [{ change: -4, confidence: 1 }]).ratio).toBe(2);
  });

  it('are read from the initiatives, without those that push the other way', () => {
    const portfolio = portfolioOf(
      [work('a', [push('fcr', 10)]), work('b', [push('fcr', 8)]), work('c', [push('fcr', -9)])],
      references,
    );
    expect(overclaimsOf(portfolio, 'true', new Map([['fcr', 75]]))).toMatchObject([
      { kpi: { id: 'fcr' }, ratio: 1.8, flagged: true, withoutConfidence: 0, actual: 75 },
    ]);
    expect(overclaimsOf(portfolio, 'true', new Map([['fcr', 90]]))).toMatchObject([
      { reason: 'no_room', flagged: true },
    ]);
  });
});
