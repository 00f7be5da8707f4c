import { bothKinds, largerPart, touchedBy } from './touched.js';

const change = (name: string, after: Record<string, unknown> | null = null) => ({
  name,
  recordType: name.split('.')[0]!,
  recordId: 'r',
  after,
});

describe('what a change touches', () => {
  it.each([
    ['initiative.proposed', { title: 'T' }, 'figures', 'r'],
    ['initiative.amended', { title: 'T' }, 'pairs', 'r'],
    ['initiative.amended', { title: 'T', effort: 3 }, 'figures', 'r'],
    ['initiative.moved', { state: 'approved' }, 'figures', 'r'],
    ['initiative.related', { kind: 'depends_on' }, 'figures', 'r'],
    ['initiative.deleted', null, 'figures', 'r'],
    ['initiative.issue_gone', {}, 'figures', null],
    ['initiative.amended', { externalReferences: [] }, 'figures', null],
    ['initiative.amended', { title: 'T', externalReferences: [] }, 'figures', 'r'],
    ['person.amended', { active: false }, 'figures', null],
    ['measurement.created', { value: 3 }, 'figures', null],
    ['kpi_link.created', {}, 'figures', null],
    ['organisation.amended', { settings: {} }, 'everything', null],
  ] as const)('%s %j: %s', (name, after, part, initiativeId) => {
    expect(touchedBy(change(name, after))).toMatchObject({ part, initiativeId });
  });

  it.each([
    ['initiative.commented', { comment: 'Well' }],
    ['initiative.amended', { budget: null }],
    ['organisation.amended', { name: 'N' }],
    ['finding.dismissed', { status: 'dismissed' }],
    ['session.opened', {}],
  ])('%s %j: nothing', (name, after) => {
    expect(touchedBy(change(name, after))).toBeNull();
  });

  it.each([
    ['initiative.amended', { effort: 3 }, null],
    ['initiative.amended', { title: 'T' }, []],
    ['initiative.issue_back', {}, ['issue_gone']],
    ['initiative.amended', { title: 'T', externalReferences: [] }, ['issue_gone']],
    ['person.amended', { active: false }, null],
    ['measurement.created', { value: 3 }, ['guardrail', 'kpi_conflict', 'over_served', 'overclaim', 'white_spot']],
    ['channel.amended', { archived: true }, ['change_collision', 'channel_silo']],
  ])('%s %j: of the figures those of these kinds: %j', (name, after, kinds) => {
    const touched = touchedBy(change(name, after))?.kinds;
    expect(touched && [...touched].sort()).toEqual(kinds);
  });

  it('is of the kinds of either of two', () => {
    expect(bothKinds(new Set(['unowned']), new Set(['diffuse']))).toEqual(new Set(['unowned', 'diffuse']));
    expect(bothKinds(new Set(['unowned']), null)).toBeNull();
  });

  it('is the larger of two parts', () => {
    expect(largerPart('pairs', 'figures')).toBe('figures');
    expect(largerPart('everything', 'figures')).toBe('everything');
  });
});
