import fc from 'fast-check';
import { changesBetween, saysTheSame } from './changes.js';
import { amended, bodyOf, draftFaults } from './draft-rules.js';
import { humanKey, keyNumberOf } from './human-key.js';

describe('drafts', () => {
  it('fills the silences of a proposal', () => {
    expect(bodyOf({ title: 'Factuur begrijpen' })).toMatchObject({
      title: 'Factuur begrijpen',
      kind: 'improvement_project',
      deliveryStatus: 'not_started',
      effort: null,
      stages: [],
    });
  });

  it('keeps what is absent and clears what is null', () => {
    const body = bodyOf({ title: 'A', teamId: 't', effort: 3, goals: [{ goalId: 'g' }] });
    const after = amended(body, { teamId: null, goals: null });
    expect(after).toMatchObject({ title: 'A', teamId: null, effort: 3, goals: [] });
  });

  it('names every fault at once', () => {
    const faults = draftFaults({
      startsOn: '2026-05-01',
      endsOn: '2026-04-30',
      stages: [{ stageId: 's', share: 0.4 }],
      goals: [{ goalId: 'g' }, { goalId: 'g' }],
      kpis: [{ kpiId: 'k' }, { kpiId: 'k' }],
      externalReferences: [
        { source: 'jira', externalId: '1' },
        { source: 'jira', externalId: '1' },
      ],
    });
    expect(faults.map((fault) => [fault.pointer, fault.code])).toEqual([
      ['/stages', 'shares_sum'],
      ['/goals/1/goalId', 'duplicate_item'],
      ['/kpis/1/kpiId', 'duplicate_item'],
      ['/externalReferences/1/externalId', 'duplicate_item'],
      ['/endsOn', 'end_before_start'],
    ]);
  });

  it('measures a new start against the end that is already there', () => {
    const current = bodyOf({ title: 'A', startsOn: '2026-01-01', endsOn: '2026-02-01' });
    expect(draftFaults({ startsOn: '2026-03-01' }, current)).toMatchObject([{ pointer: '/startsOn' }]);
    expect(draftFaults({ startsOn: '2026-03-01', endsOn: null }, current)).toEqual([]);
  });

  it('changes nothing when what was read is written back', () => {
    const some = fc.record({
      title: fc.string({ minLength: 1 }),
      description: fc.option(fc.string()),
      effort: fc.option(fc.double({ min: 0, max: 1e6, noNaN: true })),
      stages: fc.uniqueArray(fc.record({ stageId: fc.uuid() }), { selector: (link) => link.stageId, maxLength: 5 }),
      goals: fc.uniqueArray(fc.record({ goalId: fc.uuid(), contribution: fc.option(fc.string()) }), {
        selector: (link) => link.goalId,
      }),
    });
    fc.assert(
      fc.property(some, (proposal) => {
        const body = bodyOf(proposal);
        expect(saysTheSame({ ...body }, { ...amended(body, body) })).toBe(true);
        expect(saysTheSame({ ...body }, { ...amended(body, {}) })).toBe(true);
      }),
    );
  });
});

describe('changes between versions', () => {
  it('names the fields that differ and ignores the order of links', () => {
    const before = { title: 'A', version: 1, stages: [{ stageId: 'x' }, { stageId: 'y' }], effort: null };
    const after = { title: 'B', version: 2, stages: [{ stageId: 'y' }, { stageId: 'x' }], effort: 2 };
    expect(changesBetween(before, after)).toEqual([
      { field: 'title', before: 'A', after: 'B' },
      { field: 'effort', before: null, after: 2 },
    ]);
    expect(changesBetween(null, { title: 'A', effort: null })).toEqual([{ field: 'title', before: null, after: 'A' }]);
  });
});

describe('human keys', () => {
  it('go there and back', () => {
    expect(humanKey(12)).toBe('CX-12');
    expect(keyNumberOf(' cx-12 ')).toBe(12);
    expect(keyNumberOf('CX-012')).toBeNull();
    expect(() => humanKey(0)).toThrow(RangeError);
    fc.assert(fc.property(fc.integer({ min: 1, max: 1e9 }), (n) => keyNumberOf(humanKey(n)) === n));
  });
});
