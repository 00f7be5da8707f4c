import { call, signIn } from './client.js';
import type { Served } from './processes.js';
import { say } from './progress.js';
import type { Figure } from './report.js';
import { compare } from './rounds.js';

/** An initiative with links to what the organisation has. */
export async function draftFor(url: string, token: string): Promise<object> {
  const first = async (path: string): Promise<string[]> =>
    (await call<{ items: { id: string }[] }>(`${url}${path}?limit=3`, token)).items.map(({ id }) => id);
  const [teams, goals, kpis] = await Promise.all([first('/v1/teams'), first('/v1/goals'), first('/v1/kpis')]);
  const journey = await call<{ items: { id: string }[] }>(`${url}/v1/journeys?limit=1`, token);
  const stages = await first(`/v1/journeys/${journey.items[0]?.id ?? ''}/stages`);
  return {
    title: 'Explain the bill before it arrives',
    description: 'A message three days before the bill, which says what changed and why.',
    kind: 'improvement_project',
    teamId: teams[0],
    effort: 4,
    stages: stages.map((stageId, at) => ({ stageId, share: [0.5, 0.3, 0.2][at] })),
    goals: [{ goalId: goals[0], contribution: 'Nobody has to call about the bill.' }],
    kpis: [{ kpiId: kpis[0], expectedChange: 0.3, confidence: 0.5 }],
  };
}

/**
 * What a list and a create cost beside the floor.
 * @param organisation that the application is asked about; the floor serves the same
 */
export async function measureRequests(
  app: Served,
  floor: Served,
  organisation: string,
  connections: number,
): Promise<Figure[]> {
  const token = await signIn(app.url, organisation);
  const headers = { authorization: `Bearer ${token}` };
  const list = await compare(
    { url: `${app.url}/v1/initiatives?limit=20&sort=-updatedAt`, method: 'GET', headers },
    { url: `${floor.url}/initiatives`, method: 'GET' },
    { rounds: 5, seconds: 4, connections },
  );
  say('list measured');
  const body = JSON.stringify(await draftFor(app.url, token));
  const json = { 'content-type': 'application/json' };
  const create = await compare(
    { url: `${app.url}/v1/initiatives?similar=false`, method: 'POST', headers: { ...headers, ...json }, body },
    { url: `${floor.url}/initiatives`, method: 'POST', headers: json, body },
    { rounds: 5, seconds: 4, connections },
  );
  const compared = await compare(
    { url: `${app.url}/v1/initiatives`, method: 'POST', headers: { ...headers, ...json }, body },
    { url: `${floor.url}/initiatives`, method: 'POST', headers: json, body },
    { rounds: 2, seconds: 4, connections },
  );
  say('create measured');
  const beside = ({ application, floor: bare }: typeof list): string =>
    `${application.perSecond.toFixed(0)}/s beside ${bare.perSecond.toFixed(0)}/s; p50 ${application.p50} ms, p99 ${application.p99} ms`;
  return [
    {
      name: 'list of 20 with links, of the floor',
      value: list.ratio,
      unit: '×',
      target: { atLeast: 0.6 },
      detail: beside(list),
    },
    {
      name: 'create with links, of the floor',
      value: create.ratio,
      unit: '×',
      target: { atLeast: 0.5 },
      detail: beside(create),
    },
    {
      name: 'the same with the comparison that says what is like it',
      value: compared.ratio,
      unit: '×',
      detail: beside(compared),
    },
  ];
}
