import type { AgreedWork, Condition } from '../agreements.types.js';
import { inForce, inScope, isDue, remarkOf } from './applying.js';
import { CONDITION_LIMITS, conditionFaults, wouldBeCircular } from './condition.js';
import { FACTS, factsOf, type FactWorld } from './facts.js';
import { STARTER_SET } from './starter-set.js';

const OTHER = '0190c1f0-7e5a-7c3b-9f4e-1d2a3b4c5d6e';
const faults = (condition: unknown) =>
  conditionFaults(condition as Condition, new Set([OTHER])).map(({ pointer, code }) => [pointer, code]);

const world: FactWorld = {
  lanes: {
    effort: { small: 3, large: 12 },
    budget: { small: 25_000, large: 250_000 },
    greenRisk: 'low',
    currency: 'EUR',
  },
  activePeople: new Set(['mira']),
  kpis: new Map([
    ['nps', { betterWhen: 'higher', cx: true }],
    ['effort-score', { betterWhen: 'lower', cx: true }],
    ['revenue', { betterWhen: 'higher', cx: false }],
  ]),
  told: { likelyDuplicates: 2, unansweredDuplicates: 1 },
};
const link = (kpiId: string, expectedChange: number | null, baseline: number | null = 10) => ({
  kpiId,
  expectedChange,
  baseline,
  confidence: null,
  lagDays: null,
});
const work: AgreedWork = {
  id: 'x',
  title: 'Explain the bill',
  description: null,
  kind: 'improvement_project',
  state: 'in_review',
  deliveryStatus: 'not_started',
  trigger: 'customer_need',
  evidenceGrade: 'assumption',
  discipline: null,
  accountablePersonId: 'mira',
  teamId: 'billing',
  startsOn: '2026-01-01',
  endsOn: null,
  effort: 5,
  budget: { amountMinor: 1_250_050, currency: 'EUR' },
  risk: 'low',
  reversible: null,
  sponsorPersonId: 'left',
  desiredExperience: '  ',
  externalReferences: [],
  stages: [{ stageId: 's1', share: 1, channelIds: [], personaIds: [], segmentIds: [] }],
  goals: [
    { goalId: 'g1', contribution: 'Fewer calls' },
    { goalId: 'g2', contribution: null },
  ],
  kpis: [link('nps', 3), link('revenue', -5, null)],
};

describe('the facts of an initiative', () => {
  it('are what the register says of it, and nothing else', () => {
    const facts = factsOf(work, world);
    expect(Object.keys(facts).sort()).toEqual(FACTS.map(({ name }) => name).sort());
    expect(facts).toMatchObject({
      ...{ kind: 'improvement_project', size: 'medium', lane: 'improvement', reversible: null, budget: 12_500.5 },
      ...{ hasAccountablePerson: true, hasSponsor: false, describesExperience: false, hasTeam: true },
      ...{ stages: 1, goals: 2, goalsThatSayHow: 1, kpis: 2, kpisWithExpectation: 1 },
      ...{ negativeForCustomers: false, unansweredDuplicates: 1, reviewOn: null },
    });
  });

  it('are unknown where nobody said anything', () => {
    const facts = factsOf({ ...work, budget: { amountMinor: 1, currency: 'USD' }, kpis: [link('nps', null)] }, world);
    expect(facts).toMatchObject({ budget: null, size: null, lane: null, negativeForCustomers: null });
  });

  it('call a change of a CX KPI the wrong way negative for customers, whichever way is better', () => {
    expect(factsOf({ ...work, kpis: [link('effort-score', 1)] }, world).negativeForCustomers).toBe(true);
    expect(factsOf({ ...work, kpis: [link('effort-score', -1)] }, world).negativeForCustomers).toBe(false);
    expect(factsOf({ ...work, kpis: [link('nps', null), link('effort-score', 1)] }, world).negativeForCustomers).toBe(
      true,
    );
    const decided = { ...world, told: { negativeForCustomers: true, reviewOn: '2027-01-01' } };
    expect(factsOf(work, decided)).toMatchObject({ negativeForCustomers: true, reviewOn: '2027-01-01' });
  });
});

describe('a condition', () => {
  it.each<[string, unknown, [string, string][]]>([
    ['an unknown fact', { '>': [{ var: 'mood' }, 1] }, [['/condition/>/0/var', 'unknown_fact']]],
    ['an unknown operator', { map: [[1], true] }, [['/condition/map', 'unknown_operator']]],
    ['two operators in one', { and: [true], or: [true] }, [['/condition', 'one_operator']]],
    ['a number for a choice', { '==': [{ var: 'kind' }, 3] }, [['/condition/==/1', 'wrong_type']]],
    ['a word that is no choice', { '==': [{ var: 'kind' }, 'idea'] }, [['/condition/==/1', 'not_one_of']]],
    ['a day that is none', { '<': [{ var: 'endsOn' }, '2026-02-30'] }, [['/condition/</1', 'bad_format']]],
    ['an order of choices', { '<': [{ var: 'risk' }, 'high'] }, [['/condition/</0', 'wrong_type']]],
    ['an order with nothing', { '<': [{ var: 'effort' }, null] }, [['/condition/</1', 'wrong_type']]],
    ['no yes or no', { '+': [{ var: 'effort' }, 1] }, [['/condition', 'wrong_type']]],
    ['too many operands', { '!': [true, false] }, [['/condition/!', 'wrong_operands']]],
    ['an unknown agreement', { agreement: 'nobody' }, [['/condition/agreement', 'unknown_reference']]],
    ['a division of words', { '>': [{ '/': ['a', 2] }, 1] }, [['/condition/>/0/~1/0', 'wrong_type']]],
    ['a list that is none', { in: [{ var: 'risk' }, 'low'] }, [['/condition/in', 'wrong_operands']]],
    ['a list with a stranger', { in: [{ var: 'risk' }, ['low', 'huge']] }, [['/condition/in/1/1', 'not_one_of']]],
  ])('is refused for %s', (_, condition, expected) => {
    expect(faults(condition)).toEqual(expected);
  });

  it('names every fault at once', () => {
    expect(faults({ and: [{ var: 'mood' }, { var: 'effort' }, { '==': [{ var: 'stages' }, 'one'] }] })).toEqual([
      ['/condition/and/0/var', 'unknown_fact'],
      ['/condition/and/2/==/1', 'wrong_type'],
      ['/condition/and/1', 'wrong_type'],
    ]);
  });

  it('comes to an end: neither too deep nor too large', () => {
    const deep = Array.from({ length: CONDITION_LIMITS.depth + 1 }).reduce<Condition>(
      (inner) => ({ '!': [inner] }),
      true,
    );
    expect(faults(deep).map(([, code]) => code)).toEqual(['condition_too_deep']);
    const large = { and: Array.from({ length: CONDITION_LIMITS.parts + 5 }, () => true) };
    expect(faults(large).map(([, code]) => code)).toEqual(['condition_too_large']);
    expect(faults({ '==': [{ var: 'kind' }, 'x'.repeat(201)] }).map(([, code]) => code)).toEqual(['too_long']);
  });

  it('is never a way out: no key of an object’s own machinery is a fact or an operator', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(faults(JSON.parse(`{"${name}": [1]}`) as Condition)).toEqual([[`/condition/${name}`, 'unknown_operator']]);
      expect(faults({ '==': [{ var: name }, 1] })[0]?.[1]).toBe('unknown_fact');
    }
  });

  it('may use the outcome of another agreement, but never its own', () => {
    const other: Condition = { agreement: OTHER };
    expect(faults(other)).toEqual([]);
    const rest = new Map<string, Condition>([
      [OTHER, { and: [{ agreement: 'b' }, true] }],
      ['b', { agreement: 'c' }],
      ['c', true],
    ]);
    expect(wouldBeCircular('c', other, rest)).toBe(true);
    expect(wouldBeCircular('d', other, rest)).toBe(false);
    expect(wouldBeCircular(OTHER, other, rest)).toBe(true);
  });

  it('of the starter set is sound, and said in both languages', () => {
    expect(STARTER_SET).toHaveLength(9);
    for (const { condition, title, satisfiedBy, rationale } of STARTER_SET) {
      expect(faults(condition)).toEqual([]);
      for (const sentence of [title, satisfiedBy, rationale]) expect(sentence.nl).not.toBe(sentence.en);
    }
  });
});

describe('an agreement', () => {
  const content = { status: 'active' as const, validFrom: '2026-01-01', validUntil: '2026-07-01' };
  const nowhere = { teamParents: new Map(), journeyParents: new Map(), journeyOfStage: new Map() };

  it('is in force from its first day until the day before its last', () => {
    expect(['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'].map((day) => inForce(content, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(inForce({ ...content, status: 'draft' }, '2026-02-01')).toBe(false);
  });

  it('is about the kinds, teams and journeys of its scope, with those below them', () => {
    const all = { kinds: [], teamIds: [], journeyIds: [] };
    expect(inScope(all, work, nowhere)).toBe(true);
    expect(inScope({ ...all, kinds: ['strategic_project'] }, work, nowhere)).toBe(false);
    expect(
      inScope({ ...all, teamIds: ['finance'] }, work, { ...nowhere, teamParents: new Map([['billing', 'finance']]) }),
    ).toBe(true);
    expect(inScope({ ...all, teamIds: ['finance'] }, { ...work, teamId: null }, nowhere)).toBe(false);
    const journeys = {
      ...nowhere,
      journeyOfStage: new Map([['s1', 'pay']]),
      journeyParents: new Map([['pay', 'live']]),
    };
    expect(inScope({ ...all, journeyIds: ['live'] }, work, journeys)).toBe(true);
    expect(inScope({ ...all, journeyIds: ['buy'] }, work, journeys)).toBe(false);
  });

  it('never holds back what cannot be judged, nor what is excepted', () => {
    const agreement = {
      id: 'a',
      steps: ['approve'],
      severity: 'block',
      title: { en: 't', nl: 't' },
      satisfiedBy: { en: 's', nl: 's' },
    } as unknown as Parameters<typeof remarkOf>[0];
    const remark = (verdict: 'kept' | 'broken' | 'unknown', excepted = false, step: 'approve' | 'submit' = 'approve') =>
      remarkOf(agreement, { verdict, facts: [] }, excepted, step);
    expect(remark('broken')).toMatchObject({ severity: 'block', code: 'not_kept' });
    expect(remark('unknown')).toMatchObject({ severity: 'warn', code: 'unknown' });
    expect([remark('kept'), remark('broken', true), remark('broken', false, 'submit')]).toEqual([null, null, null]);
  });

  it('is due once a step that it guards was taken', () => {
    expect(isDue(['approve'], 'in_review')).toBe(false);
    expect(isDue(['approve'], 'in_delivery')).toBe(true);
    expect(isDue(['submit'], 'closed')).toBe(false);
  });
});
