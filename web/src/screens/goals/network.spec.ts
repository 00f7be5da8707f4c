import { networkOf } from './network';

const kpis = ['calls', 'fcr', 'nps'].map((id) => ({ id, name: id, unit: '%' }));
const initiative = (id: string, ...pushes: [string, number | null][]) => ({
  id,
  key: id.toUpperCase(),
  title: id,
  kpis: pushes.map(([kpiId, expectedChange]) => ({ kpiId, expectedChange, confidence: 0.5, lagDays: null })),
});
const side = (id: string, kpi: string, expectedChange: number) => ({
  initiative: { id, key: id.toUpperCase(), title: id, teamId: null },
  kpi: { id: kpi, name: kpi, unit: '%' },
  expectedChange,
  confidence: 0.5,
});
const registered = {
  kpis,
  initiatives: [
    initiative('late', ['calls', 45], ['nps', 2]),
    initiative('self', ['calls', -60]),
    initiative('silent', ['fcr', null]),
    initiative('praise', ['nps', 1]),
  ],
  links: [{ id: 'link', fromKpiId: 'calls', toKpiId: 'fcr', sign: -1 }],
  conflicts: [
    { id: 'one', a: side('late', 'calls', 45), b: side('self', 'calls', -60) },
    { id: 'two', a: side('self', 'calls', -60), b: side('elsewhere', 'fcr', -3) },
  ],
} as never;

describe('the network of initiatives and KPIs', () => {
  it('has every push whose size is known, and those of conflicts', () => {
    const { initiatives, pushes, kpis: shown, links } = networkOf(registered, { conflictsOnly: false, kpiId: null });
    expect(pushes.map(({ initiativeId, kpiId, conflicts }) => [initiativeId, kpiId, conflicts.length])).toEqual([
      ['late', 'calls', 1],
      ['late', 'nps', 0],
      ['self', 'calls', 2],
      ['praise', 'nps', 0],
      ['elsewhere', 'fcr', 1],
    ]);
    expect(initiatives.map(({ id }) => id)).not.toContain('silent');
    expect(shown).toHaveLength(3);
    expect(links).toHaveLength(1);
  });

  it('is narrowed to what conflicts, and puts initiatives beside the KPIs that they push', () => {
    const { initiatives, kpis: shown } = networkOf(registered, { conflictsOnly: true, kpiId: null });
    expect(initiatives.map(({ id }) => id)).toEqual(['late', 'self', 'elsewhere']);
    expect(shown.map(({ id }) => id)).toEqual(['calls', 'fcr']);
  });

  it('is narrowed to one KPI and those beside it', () => {
    const { pushes, kpis: shown } = networkOf(registered, { conflictsOnly: false, kpiId: 'fcr' });
    expect(shown.map(({ id }) => id)).toEqual(['calls', 'fcr']);
    expect(pushes.map(({ kpiId }) => kpiId)).not.toContain('nps');
  });
});
