import fc from 'fast-check';
import { portfolioFacts } from '../../../test/arbitraries/portfolio.js';
import {
  effortOf,
  initiativeFacts,
  kpiFacts,
  kpiLink,
  selected,
  weightOn,
} from '../../../test/arbitraries/portfolio-oracle.js';
import type { InitiativeFacts, ReferenceFacts } from '../portfolio.types.js';
import { characterOf } from './character.js';
import { contributionOf } from './contribution.js';
import { figuresOf } from './figures.js';
import { portfolioOf } from './portfolio.js';
import { responsibilityOf } from './responsibility.js';

const nothing: ReferenceFacts = {
  organisation: { currency: 'EUR', effortUnit: 'fte_months' },
  teams: [],
  people: [],
  journeys: [],
  stages: [],
  goals: [],
  kpis: [],
  kpiDrives: [],
  channels: [],
  segments: [],
};
const work = (id: string, effort: number, more: Partial<InitiativeFacts> = {}) =>
  initiativeFacts({ id, effort, ...more });

describe('contribution', () => {
  const goal = (id: string, parentId: string | null = null) => ({
    id,
    name: id,
    parentId,
    ownerId: null,
    archived: false,
  });
  const references = { ...nothing, goals: [goal('clear'), goal('plain', 'clear'), goal('empty')] };

  it('counts work without a goal, or with a goal that it says nothing about, as uncontributing', () => {
    const answer = contributionOf(
      portfolioOf(
        [
          work('a', 10),
          work('b', 30, { goals: [{ goalId: 'plain', saysHow: false }] }),
          work('c', 60, { goals: [{ goalId: 'plain', saysHow: true }] }),
          work('d', 500, { state: 'proposed' }),
        ],
        references,
      ),
      'true',
    );
    expect(answer).toMatchObject({
      uncontributingShare: 0.4,
      effort: 100,
      uncontributing: {
        initiatives: 2,
        effort: 40,
        largest: [
          { id: 'b', effort: 30, estimated: false },
          { id: 'a', effort: 10, estimated: false },
        ],
      },
      goals: [
        { id: 'clear', initiatives: 2, effort: 90 },
        { id: 'empty', initiatives: 0, effort: 0 },
        { id: 'plain', initiatives: 2, effort: 90 },
      ],
    });
  });

  it('is unknown without effort', () => {
    expect(contributionOf(portfolioOf([], references), 'true').uncontributingShare).toBeNull();
  });
});

describe('responsibility', () => {
  it('tells an owner who left from none, and calls what three accountable persons work on diffuse', () => {
    const person = (id: string, active = true) => ({ id, name: id, active });
    const kpi = (id: string, ownerId: string | null) => kpiFacts({ id, ownerId });
    const references = {
      ...nothing,
      people: [person('p'), person('q'), person('r'), person('gone', false)],
      kpis: [kpi('nps', null), kpi('ces', 'gone'), kpi('csat', 'p')],
    };
    const on = (id: string, accountablePersonId: string | null, kpiIds: string[]) =>
      work(id, 1, { accountablePersonId, kpis: kpiIds.map((kpiId) => kpiLink(kpiId)) });
    const initiatives = [
      on('a', 'p', ['nps', 'ces']),
      on('b', 'q', ['nps', 'ces']),
      on('c', 'r', ['nps', 'csat']),
      on('d', 'gone', ['ces']),
      on('e', null, []),
    ];
    expect(responsibilityOf(portfolioOf(initiatives, references), 'true')).toEqual({
      unowned: [
        expect.objectContaining({ id: 'nps', reason: 'no_owner', diffuse: true, accountablePersons: 3, effort: 3 }),
        expect.objectContaining({ id: 'ces', reason: 'owner_left', diffuse: false, accountablePersons: 2, effort: 3 }),
      ],
      unownedInitiatives: {
        initiatives: 2,
        effort: 2,
        largest: [
          { id: 'd', effort: 1, estimated: false, reason: 'owner_left' },
          { id: 'e', effort: 1, estimated: false, reason: 'no_owner' },
        ],
      },
      records: { journey: 0, stage: 0, goal: 0, kpi: 3 },
      initiatives: 5,
    });
  });

  it('counts the same accountable persons as looking at every initiative', () => {
    fc.assert(
      fc.property(portfolioFacts(), (facts) => {
        const { unowned } = responsibilityOf(portfolioOf(facts.initiatives, facts.references), 'true');
        const active = new Set(facts.references.people.filter((person) => person.active).map(({ id }) => id));
        for (const record of unowned) {
          const persons = selected(facts, 'true')
            .filter((initiative) => weightOn(facts.references, initiative, record.kind, record.id) > 0)
            .map(({ accountablePersonId }) => accountablePersonId)
            .filter((id) => id !== null && active.has(id));
          expect(record.accountablePersons).toBe(new Set(persons).size);
        }
      }),
    );
  });
});

describe('character', () => {
  it('warns when competitors and technology start more than half of the work', () => {
    const answer = characterOf(
      portfolioOf(
        [
          work('a', 40, { trigger: 'competitor', evidenceGrade: 'assumption' }),
          work('b', 20, { trigger: 'technology', evidenceGrade: 'quantitative' }),
          work('c', 40),
        ],
        nothing,
      ),
      'true',
    );
    expect(answer).toMatchObject({ copyingWarning: true, gutFeelIndex: 0.4 });
    expect(answer.copyingShare).toBeCloseTo(0.6, 9);
    expect(answer.byTrigger.find(({ id }) => id === null)).toEqual({
      id: null,
      effort: 40,
      share: 0.4,
      initiatives: 1,
    });
  });

  it('divides all effort over the classes, each once', () => {
    fc.assert(
      fc.property(portfolioFacts(), (facts) => {
        const character = characterOf(portfolioOf(facts.initiatives, facts.references), 'all');
        const total = facts.initiatives.reduce((sum, initiative) => sum + effortOf(facts, initiative), 0);
        expect(character.effort).toBeCloseTo(total, 7);
        const { byTrigger, byEvidenceGrade, byPhase, byDiscipline, byKind } = character;
        for (const shares of [byTrigger, byEvidenceGrade, byPhase, byDiscipline, byKind]) {
          expect(shares.reduce((sum, { effort }) => sum + effort, 0)).toBeCloseTo(total, 7);
        }
      }),
    );
  });
});

describe("the director's figures", () => {
  it('count work that began before the board approved it', () => {
    const underway = { deliveryStatus: 'underway' } as const;
    const initiatives = [
      work('a', 10, { ...underway, state: 'proposed' }),
      work('b', 30, { ...underway, state: 'in_review' }),
      work('c', 20, { ...underway, state: 'in_delivery' }),
      work('d', 40, { ...underway, state: 'measuring' }),
      work('e', 50, { ...underway, state: 'stopped' }),
    ];
    expect(figuresOf(portfolioOf(initiatives, nothing))).toMatchObject({
      underwayWithoutApproval: 2,
      underwayWithoutApprovalShare: 0.4,
      activeInitiatives: 4,
      activeEffort: 100,
      fragmentationIndex: null,
      uncontributingShare: 1,
    });
  });
});
