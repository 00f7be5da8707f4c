import type { TestActor } from './actors.js';
import type { Board, Body } from './board.js';

/** Waits for an operation to end. @returns the operation */
export async function ended(asker: TestActor, id: string): Promise<Body & { state: string; result: Body }> {
  await asker.get(`/v1/operations/${id}/events`).expect(200);
  return (await asker.get(`/v1/operations/${id}`).expect(200)).body;
}

/**
 * Something to weigh: two stages of known need (.2·2·.2 and .1·1·.5), two segments of known worth (3 to 1), a KPI that
 * counts money, and six initiatives.
 */
export async function fillPriorities({ director, world, stages }: Board) {
  const make = async (path: string, body: object): Promise<string> =>
    (await director.post(path, body).expect(201)).body.id;
  const cxKpi = async (stageId: string | undefined, target: number, value: number): Promise<void> => {
    const kpi = { kind: 'nps', betterWhen: 'higher', statistic: 'nps', target, worstPossible: 0 };
    const id = await make('/v1/kpis', { name: `NPS of ${stageId}`, ...kpi, scope: { kind: 'stage', id: stageId } });
    const period = { from: '2026-01-01', to: '2026-02-01', value, n: 300, source: 'survey' };
    await director.post(`/v1/kpis/${id}/measurements`, period).expect(201);
  };
  await cxKpi(stages[1], 50, 40);
  await cxKpi(stages[0], 50, 25);
  const revenue = await make('/v1/kpis', {
    ...{ name: 'Revenue', kind: 'revenue', unit: 'k_eur', betterWhen: 'higher', statistic: 'value' },
  });
  const families = world.segment;
  await director.patch(`/v1/segments/${families}`, { size: 300, value: 10 }, '*').expect(200);
  const students = await make('/v1/segments', { name: 'Students', size: 100, value: 10 });
  const [one, two] = stages;
  const goal = { goalId: world.goals[0], contribution: 'Fewer questions about the bill' };
  const money = (expectedChange: number) => ({ kpiId: revenue, expectedChange, confidence: 0.5 });
  const budget = (amountMinor: number) => ({ budget: { amountMinor, currency: 'EUR' } });
  const initiative = (title: string, fields: object) => make('/v1/initiatives?similar=false', { title, ...fields });
  const { billing, claims } = world.teams;
  const explain = await initiative('Explain the invoice', {
    ...{ teamId: billing, effort: 4, ...budget(40_000_00), stages: [{ stageId: two }], goals: [goal] },
  });
  const letters = await initiative('Rewrite the letters', {
    ...{ teamId: claims, effort: 2, ...budget(20_000_00), goals: [goal] },
    stages: [{ stageId: two, segmentIds: [students] }],
  });
  const portal = await initiative('A portal', {
    ...{ teamId: claims, effort: 6, ...budget(60_000_00), stages: [{ stageId: one }], kpis: [money(200)] },
  });
  const login = await initiative('One login', { teamId: billing, effort: 2, ...budget(10_000_00) });
  await director.post(`/v1/initiatives/${portal}/relations`, { kind: 'depends_on', toId: login }).expect(201);
  const campaign = await initiative('A campaign', {
    ...{ teamId: billing, effort: 1, ...budget(5_000_00), kpis: [money(100)], stages: [{ stageId: two }] },
  });
  const unclear = await initiative('Something', { stages: [{ stageId: stages[2] }] });
  return { explain, letters, portal, login, campaign, unclear, revenue, students };
}
