import type { Filled, TestClient } from './filled-organisation.js';

/** A round that names whatever it can and ran, and another one. */
export async function fillPriorities(client: TestClient, filled: Filled): Promise<void> {
  const first = (kind: string): string => filled.ids.get(kind)?.[0] ?? '';
  const [initiativeId = '', otherInitiativeId = ''] = filled.ids.get('initiatives') ?? [];
  await filled.make('/v1/priority-rounds', { title: `${filled.marker} round` });
  const roundId = await filled.make('/v1/priority-rounds', {
    title: `${filled.marker} other round`,
    candidates: {
      initiativeIds: [initiativeId, otherInitiativeId],
      teamIds: [first('teams')],
      journeyIds: [first('journeys')],
      goalIds: [first('goals')],
    },
    goalWeights: [{ goalId: first('goals'), weight: 0.5 }],
    capacities: [{ teamId: first('teams'), effort: 100 }],
    exclusions: [{ initiativeId, otherInitiativeId, reason: `${filled.marker} reason` }],
    pins: [{ initiativeId: otherInitiativeId, place: 'in', reason: `${filled.marker} reason` }],
  });
  await filled.make(`/v1/priority-rounds/${roundId}/runs`, {});
  const operation = filled.ids.get('operations')?.at(-1);
  const events = await client.call('GET', `/v1/operations/${operation}/events`);
  if (!events.text.includes('"state":"succeeded"')) throw new Error(events.text);
  const { body } = await client.call('GET', `/v1/priority-rounds/${roundId}/results`);
  for (const { id } of (body as { items: { id: string }[] }).items) filled.remember('results', id);
  await fillSimulations(filled, { teamId: first('teams'), stages: [{ stageId: first('stages') }] });
  // The round that ran comes first, so that its results are found under it.
  filled.ids.set('priority-rounds', [...(filled.ids.get('priority-rounds') ?? [])].reverse());
}

/** Every kind of change at once. */
async function fillSimulations(filled: Filled, elsewhere: { teamId: string; stages: object[] }): Promise<void> {
  const ids: string[] = [];
  for (const what of ['coordinated', 'moved', 'stopped', 'surviving', 'absorbed'])
    ids.push(await filled.make('/v1/initiatives', { title: `${filled.marker} ${what}` }));
  const [coordinated, moved, stopped, intoId, absorbed] = ids;
  await filled.make('/v1/simulations', {
    changes: [
      { kind: 'coordinate', initiativeIds: [coordinated, moved] },
      { kind: 'move', initiativeId: moved, ...elsewhere },
      { kind: 'stop', initiativeId: stopped },
      { kind: 'merge', intoId, fromIds: [absorbed] },
    ],
  });
}
