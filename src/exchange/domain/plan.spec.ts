import fc from 'fast-check';
import type { Initiative } from '../../initiatives/initiatives.types.js';
import { DRAFT_COLUMNS, draftCells } from './export-cells.js';
import { draftOfInitiative } from './export-draft.js';
import type { Creatable, InitiativeDraft } from './import.types.js';
import { mappingFor } from './mapping.js';
import { Names } from './names.js';
import type { Named, NamedRecord } from './names.types.js';
import { externalIdOf, planRow } from './plan.js';
import type { PlanContext, RowPlan } from './plan.js';
import { readRow } from './read-row.js';

const id = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const record = (n: number, name: string, more: Partial<NamedRecord> = {}): NamedRecord => ({
  id: id(n),
  name,
  archived: false,
  ...more,
});

/** Names that are hard on purpose: marks of the cell form, two of one name, one archived, one that looks like a formula. */
const RECORDS: Record<Named, NamedRecord[]> = {
  team: [
    record(1, 'Sales; Web > EU'),
    record(2, '=Service'),
    record(3, 'Twice'),
    record(4, 'twice'),
    record(5, 'Old', { archived: true }),
  ],
  person: [record(11, 'Sanne de Wit', { email: 'sanne@example.org' }), record(12, 'Jan', { archived: true })],
  journey: [record(21, 'Moving'), record(22, 'Paying | bills')],
  stage: [
    record(31, 'Announce', { journeyId: id(21) }),
    record(32, 'Announce', { journeyId: id(22) }),
    record(33, 'Pay = done, really', { journeyId: id(22) }),
  ],
  goal: [record(41, 'Effortless; always'), record(42, '@home')],
  kpi: [record(51, 'NPS'), record(52, 'CES > after call')],
  channel: [record(61, 'Web, app'), record(62, 'Phone')],
  persona: [record(71, 'Older couple')],
  segment: [record(81, 'Business'), record(82, 'Private | homes')],
};

function context(more: Partial<PlanContext> = {}, creatable: Creatable[] = []): PlanContext {
  return {
    source: 'sheet',
    names: new Names(RECORDS, new Set(creatable)),
    defaults: {},
    maySetState: false,
    columnOf: (field) => field,
    ...more,
  };
}

const codes = (plan: RowPlan): string[] =>
  plan.action === 'error' ? plan.problems.map(({ column, code }) => `${column} ${code}`) : [plan.action];

const base: Initiative = {
  id: id(99),
  key: 'CX-1',
  version: 3,
  title: 'Invoice',
  description: null,
  kind: 'improvement_project',
  state: 'approved',
  deliveryStatus: 'underway',
  trigger: null,
  evidenceGrade: null,
  discipline: null,
  accountablePersonId: null,
  teamId: id(5),
  startsOn: '2026-01-01',
  endsOn: null,
  effort: 5,
  budget: { amountMinor: 100, currency: 'EUR' },
  risk: null,
  reversible: null,
  sponsorPersonId: null,
  desiredExperience: null,
  externalReferences: [{ source: 'sheet', externalId: 'Invoice', key: null, url: null }],
  stages: [{ stageId: id(31), share: 1, channelIds: [id(62)], personaIds: [], segmentIds: [] }],
  goals: [{ goalId: id(41), contribution: 'by being clear' }],
  kpis: [],
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
};

describe('the plan of a row', () => {
  it('makes a new initiative, with the defaults where the row is silent and its title as the id of the source', () => {
    const plan = planRow(
      { title: 'New', team: '=service', stages: [{ journey: null, stage: 'Pay = done, really', share: null }] },
      null,
      context({ defaults: { deliveryStatus: 'underway' } }),
    );
    expect(plan).toMatchObject({
      action: 'create',
      state: 'proposed',
      body: {
        title: 'New',
        deliveryStatus: 'underway',
        teamId: id(2),
        externalReferences: [{ source: 'sheet', externalId: 'New', key: null, url: null }],
        stages: [{ stageId: id(33), share: 1, channelIds: [], personaIds: [], segmentIds: [] }],
      },
    });
    expect(externalIdOf({ title: ' New ', externalId: 'A-1' })).toBe('A-1');
  });

  it('leaves what is the same, and what the row does not speak of', () => {
    expect(
      planRow({ title: ' Invoice\u00a0', description: '' }, base, context({ defaults: { deliveryStatus: 'done' } })),
    ).toEqual({ action: 'unchanged' });
    const same: InitiativeDraft = {
      title: 'Invoice',
      team: 'old',
      goals: [{ goal: 'Effortless; always' }],
      stages: [{ journey: 'Moving', stage: 'announce', share: null }],
    };
    expect(planRow(same, base, context())).toEqual({ action: 'unchanged' });
    expect(planRow({ title: 'Invoice', effort: null }, base, context())).toMatchObject({
      action: 'update',
      body: { effort: null, teamId: id(5) },
    });
  });

  it('names every unknown, ambiguous and archived name at once', () => {
    const draft: InitiativeDraft = {
      title: 'x',
      team: 'Twice',
      accountablePerson: 'Jan',
      stages: [{ journey: null, stage: 'Announce', share: null }],
      goals: [{ goal: 'nothing' }],
      kpis: [{ kpi: id(77) }],
    };
    expect(codes(planRow(draft, null, context()))).toEqual([
      'team ambiguous_name',
      'accountablePerson archived_name',
      'stages ambiguous_name',
      'goals unknown_name',
      'kpis unknown_name',
    ]);
  });

  it('says which records are to be made', () => {
    const draft: InitiativeDraft = {
      title: 'x',
      team: 'New team',
      stages: [
        { journey: 'New journey', stage: 'First', share: null },
        { journey: null, stage: 'Lost', share: null },
      ],
    };
    expect(codes(planRow(draft, null, context({}, ['teams', 'stages', 'journeys'])))).toEqual(['stages unknown_name']);
    const plan = planRow(
      { ...draft, stages: draft.stages?.slice(0, 1) ?? [] },
      null,
      context({}, ['teams', 'stages', 'journeys']),
    );
    expect(plan.action === 'create' && plan.missing).toEqual([
      { type: 'team', name: 'New team' },
      { type: 'stage', name: 'First', journey: 'New journey' },
    ]);
  });

  it('sets the state for those who may, and never to merged', () => {
    expect(codes(planRow({ title: 'x', state: 'closed' }, null, context()))).toEqual(['state state_not_allowed']);
    expect(planRow({ title: 'x', state: 'closed' }, null, context({ maySetState: true }))).toMatchObject({
      action: 'create',
      state: 'closed',
    });
    expect(codes(planRow({ title: 'x', state: 'merged' }, null, context({ maySetState: true })))).toEqual([
      'state merged_by_merge_only',
    ]);
    expect(planRow({ title: 'Invoice', state: 'approved' }, base, context())).toEqual({ action: 'unchanged' });
    const merged = { ...base, state: 'merged' as const };
    expect(codes(planRow({ title: 'Invoice', state: 'closed' }, merged, context({ maySetState: true })))).toEqual([
      'state undo_the_merge',
    ]);
  });

  it('compares an end with the start that the register has', () => {
    expect(codes(planRow({ title: 'Invoice', endsOn: '2025-01-01' }, base, context()))).toEqual([
      'endsOn end_before_start',
    ]);
  });
});

describe('an exported initiative', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 20 }).filter((value) => !/[\0\ufffd]/.test(value));
  const some = (ids: number[]): fc.Arbitrary<string[]> => fc.subarray(ids.map(id));
  const optional = (ids: number[]): fc.Arbitrary<string | null> => fc.option(fc.constantFrom(...ids.map(id)));
  const amount = fc.option(
    fc
      .double({ min: -1e6, max: 1e6, noNaN: true })
      .map((value) => Math.fround(value))
      .filter((value) => value === 0 || Math.abs(value) > 1e-6),
  );
  const initiative: fc.Arbitrary<Initiative> = fc
    .record({
      title: text.filter((value) => value.trim() !== ''),
      description: fc.option(text),
      teamId: optional([1, 2, 3, 4, 5]),
      accountablePersonId: optional([11, 12]),
      effort: fc.option(fc.double({ min: 1e-6, max: 1e6, noNaN: true })),
      budget: fc.option(
        fc.record({ amountMinor: fc.nat(900_000_000_000_000), currency: fc.constantFrom('EUR', 'JPY') }),
      ),
      stages: fc
        .tuple(
          some([31, 32, 33]),
          some([61, 62]),
          some([71]),
          some([81, 82]),
          fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 }),
        )
        .map(([stageIds, channelIds, personaIds, segmentIds, weights]) => {
          const sum = stageIds.reduce((total, _, i) => total + (weights[i] ?? 1), 0);
          return stageIds.map((stageId, i) => ({
            stageId,
            share: (weights[i] ?? 1) / sum,
            channelIds,
            personaIds,
            segmentIds,
          }));
        }),
      goals: some([41, 42]).chain((ids) =>
        fc.option(text).map((said) => ids.map((goalId) => ({ goalId, contribution: said?.trim() || null }))),
      ),
      kpis: fc
        .tuple(
          some([51, 52]),
          amount,
          amount,
          fc.option(fc.double({ min: 0.001, max: 1, noNaN: true })),
          fc.option(fc.nat(900)),
        )
        .map(([ids, expectedChange, baseline, confidence, lagDays]) =>
          ids.map((kpiId) => ({ kpiId, expectedChange, baseline, confidence, lagDays })),
        ),
    })
    .map((fields) => ({ ...base, ...fields }));

  const importedAgain = (kept: Initiative): RowPlan => {
    const own = mappingFor({ source: 'sheet' }, { columns: DRAFT_COLUMNS, format: 'json' }, 'EUR');
    if ('faults' in own) throw new Error('the columns of an export are read');
    const read = readRow({ row: 2, cells: draftCells(draftOfInitiative(kept, context().names)) }, own.mapping);
    expect(read.problems).toEqual([]);
    return planRow(read.draft, kept, context());
  };

  it('changes nothing when it is imported again, whatever is in it', () => {
    fc.assert(
      fc.property(initiative, (kept) => {
        expect(importedAgain(kept)).toEqual({ action: 'unchanged' });
      }),
      { numRuns: 300 },
    );
  });

  it.each(['\u037e!', '>\u0338', 'a\u037e\u037e b', '\\\u037e'])(
    'keeps a text that becomes a mark of the cell form in NFC: %j',
    (contribution) => {
      expect(importedAgain({ ...base, goals: [{ goalId: id(41), contribution }] })).toEqual({ action: 'unchanged' });
    },
  );
});
