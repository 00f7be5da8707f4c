import fc from 'fast-check';
import type { PackMaterial } from '../../src/board/pack/pack.types.js';

/** Names as people give them, and as nobody should: very long, without a space, in other scripts, with control signs. */
const names = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
  fc.constantFrom(
    'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(8),
    '👩‍👩‍👧‍👦🏳️‍🌈'.repeat(40),
    'שלום עולם, מסע הלקוח '.repeat(12),
    'رحلة العميل '.repeat(30),
    '客户旅程'.repeat(60),
    'a\u0000b\u0008\ud800c\u202e',
    'Premie & <betalen> "nu"',
  ),
);
const texts = fc.oneof(names, fc.string({ unit: 'grapheme', maxLength: 1000 }));
const number = fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.constantFrom(0, 100));
const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null });
const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(one, { nil: null });
const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
const moments = day.map((date) => date.toISOString());
const days = moments.map((moment) => moment.slice(0, 10));
const upTo = <T>(most: number, one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(one, { maxLength: most });

const scopes = upTo(
  5,
  fc.record({
    name: names,
    index: maybe(number),
    effectiveTeams: maybe(number),
    initiatives: fc.nat(),
    sentence: texts,
  }),
);
const heat = fc.nat({ max: 9 }).chain((teams) =>
  fc.record({
    teams: fc.array(names, { minLength: teams, maxLength: teams }),
    rows: upTo(
      teams === 0 ? 0 : 13,
      fc.record({
        stage: names,
        journey: maybe(names),
        efforts: fc.array(maybe(fc.double({ min: 0, max: 1e5, noNaN: true })), { minLength: teams, maxLength: teams }),
      }),
    ),
    allTeams: fc.nat(),
    allStages: fc.nat(),
    estimatedShare: share,
  }),
);
const option = fc.record({
  key: fc.string({ minLength: 1, maxLength: 20 }),
  title: names,
  cx: maybe(fc.double({ min: -3, max: 3, noNaN: true })),
  reason: maybe(fc.constantFrom('not_assessed', 'volume_unknown')),
  money: maybe(fc.record({ amountMinor: fc.integer(), currency: fc.constantFrom('EUR', 'JPY') })),
  employees: maybe(fc.integer({ min: -3, max: 3 })),
  standing: fc.constantFrom('on_frontier' as const, 'dominated' as const, 'unknown' as const),
  negative: fc.boolean(),
  changes: upTo(4, texts),
});
const sheet = fc.record({
  key: fc.nat().map((at) => `D-${at}`),
  question: texts,
  context: maybe(texts),
  openedAt: maybe(moments),
  options: upTo(12, option),
  missing: fc.subarray(['clear', 'understood', 'agreed']),
});
const kept = {
  team: maybe(names),
  initiatives: maybe(fc.nat()),
  kept: fc.nat(),
  broken: fc.nat(),
  share,
  change: maybe(fc.double({ min: -1, max: 1, noNaN: true })),
};
const point = fc.record({ from: days, to: days, value: maybe(number), low: maybe(number), high: maybe(number) });
const kpi = fc.record({
  name: names,
  unit: maybe(fc.string({ maxLength: 20 })),
  betterWhen: fc.constantFrom('higher' as const, 'lower' as const),
  target: maybe(number),
  actual: maybe(point),
  standing: fc.constantFrom('met' as const, 'missed' as const, 'uncertain' as const, 'unknown' as const),
  reason: maybe(fc.constantFrom('no_target', 'no_measurement')),
  points: upTo(24, point),
  earlierDefinition: fc.boolean(),
});
const meeting = fc.record({
  title: names,
  startsAt: moments,
  place: maybe(names),
  timeZone: fc.constantFrom('Europe/Amsterdam', 'UTC'),
  evidence: maybe(texts),
  allItems: fc.nat(),
  moreFollowUps: fc.boolean(),
  closed: fc.boolean(),
  digest: maybe(fc.string({ maxLength: 64 })),
  agenda: upTo(20, fc.record({ title: texts, reason: texts })),
  followUps: upTo(20, fc.record({ title: texts, owner: maybe(names), dueOn: days, overdue: fc.boolean() })),
  minutes: upTo(20, fc.record({ key: fc.constant('D-1'), question: texts, chosen: names, rationale: maybe(texts) })),
});

/** Everything that a pack may have to tell. */
export const packMaterials: fc.Arbitrary<PackMaterial> = fc.record({
  organisation: fc.record({ name: names, demo: fc.boolean(), effortUnit: fc.constantFrom('fte_months', 'k_eur') }),
  journey: maybe(names),
  meeting: maybe(meeting),
  asOf: moments,
  figures: fc.array(
    fc.record({
      name: fc.constantFrom('fragmentation_index', 'duplicated_effort', 'open_conflicts'),
      value: maybe(number),
      unit: fc.constantFrom('percent' as const, 'share' as const, 'count' as const),
      sentence: texts,
      before: maybe(fc.record({ since: days, value: maybe(number) })),
    }),
    { minLength: 6, maxLength: 6 },
  ),
  fragmentation: fc.record({
    journeys: scopes,
    stages: scopes,
    pairsOf: maybe(names),
    pairs: upTo(6, fc.record({ a: names, b: names, gain: number })),
  }),
  heat,
  findings: fc.record({
    examined: fc.boolean(),
    open: maybe(fc.nat()),
    worst: upTo(
      8,
      fc.record({
        kind: fc.constantFrom('fragmentation', 'white_spot', 'kpi_conflict'),
        severity: maybe(fc.nat({ max: 100 })),
        title: texts,
        explanation: texts,
        suggestion: texts,
      }),
    ),
  }),
  conflicts: fc.record({
    sentence: texts,
    lookedAt: maybe(fc.nat()),
    strongest: upTo(
      6,
      fc.record({ sentence: texts, strength: maybe(number), reason: maybe(fc.constantFrom('no_spread')) }),
    ),
    guardrails: upTo(4, texts),
    guardrailCount: fc.nat(),
    overclaims: upTo(4, texts),
    overclaimCount: fc.nat(),
  }),
  spots: fc.record({
    sentence: texts,
    whiteSpots: fc.nat(),
    index: maybe(number),
    stages: upTo(
      14,
      fc.record({
        name: names,
        journey: maybe(names),
        class: fc.constantFrom('white_spot' as const, 'over_served' as const, 'balanced' as const, 'unknown' as const),
        reason: maybe(fc.constantFrom('no_volume', 'no_worst_possible')),
        needShare: share,
        effortShare: share,
      }),
    ),
    allStages: fc.nat(),
    unknown: fc.nat(),
  }),
  decisions: fc.record({ sheets: upTo(8, sheet), more: fc.boolean() }),
  compliance: fc.record({
    agreements: fc.nat({ max: 40 }),
    total: fc.record(kept),
    teams: upTo(12, fc.record(kept)),
    allTeams: fc.nat(),
    asOf: maybe(days),
    reason: maybe(fc.constant('no_night' as const)),
  }),
  debts: fc.record({
    lines: upTo(
      8,
      fc.record({
        stage: names,
        decision: texts,
        size: maybe(number),
        owner: maybe(names),
        dueOn: days,
        overdue: fc.boolean(),
      }),
    ),
    more: fc.boolean(),
  }),
  kpis: fc.record({ kpis: upTo(14, kpi), all: fc.nat() }),
});
