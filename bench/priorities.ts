import { call, until } from './client.js';
import type { Figure } from './report.js';

const SIZE = { candidates: 300, teams: 12, stages: 40, dependencies: 40, exclusions: 10, kpis: 8, pins: 2 } as const;

/** A round that takes longer than so many seconds hangs. */
const PATIENCE = 120;

interface Made {
  readonly id: string;
}

interface Told {
  readonly state: string;
  readonly progress: { readonly done: number; readonly total: number };
  readonly result: { readonly chosen: number; readonly gap: number } | null;
}

/** The same numbers in every run, 0..1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** How long a priority round takes on as many candidates as a large organisation has, whole and until it has chosen. */
export async function measurePriorities(url: string, token: string): Promise<Figure[]> {
  const make = async (path: string, body: object): Promise<string> =>
    (await call<Made>(`${url}${path}`, token, 'POST', body)).id;
  const random = numbers(7);
  const whole = (below: number): number => Math.floor(random() * below);
  const teams: string[] = [];
  for (let n = 0; n < SIZE.teams; n += 1) teams.push(await make('/v1/teams', { name: `Team ${n}` }));
  const stages = await makeStages(make, random);
  const kpis = await makeKpis(make, random);
  const goal = await make('/v1/goals', { title: 'Fewer questions', customerInterest: 'To know what one pays for' });
  const ids: string[] = [];
  const efforts = new Map(teams.map((id) => [id, 0]));
  let budget = 0;
  for (let n = 0; n < SIZE.candidates; n += 1) {
    const effort = 1 + whole(20) / 2;
    const teamId = teams[whole(SIZE.teams)] ?? '';
    const amountMinor = Math.round(effort * (800_000 + 800_000 * random()));
    efforts.set(teamId, (efforts.get(teamId) ?? 0) + effort);
    budget += amountMinor;
    const places = new Set(Array.from({ length: 1 + whole(3) }, () => stages[whole(stages.length)] ?? ''));
    ids.push(
      await make('/v1/initiatives?similar=false', {
        ...{ title: `Candidate ${n}`, teamId, effort, budget: { amountMinor, currency: 'EUR' } },
        stages: [...places].map((stageId) => ({ stageId })),
        goals: random() < 0.5 ? [{ goalId: goal, contribution: 'Nobody has to ask.' }] : [],
        kpis: [{ kpiId: kpis[whole(kpis.length)], expectedChange: 10 * random() - 3, confidence: random() }],
      }),
    );
  }
  for (let n = 0; n < SIZE.dependencies; n += 1)
    await make(`/v1/initiatives/${ids[n]}/relations`, { kind: 'depends_on', toId: ids[SIZE.candidates - 1 - n] });
  const pair = (n: number): object => ({ initiativeId: ids[50 + n], otherInitiativeId: ids[100 + n] });
  const id = await make('/v1/priority-rounds', {
    title: 'Everything',
    budget: { amountMinor: Math.round(0.35 * budget), currency: 'EUR' },
    capacities: [...efforts].map(([teamId, effort]) => ({ teamId, effort: Math.round(0.4 * effort) })),
    exclusions: Array.from({ length: SIZE.exclusions }, (_, n) => pair(n)),
    pins: ids.slice(150, 150 + SIZE.pins).map((initiativeId) => ({ initiativeId, place: 'in' })),
  });
  return timed(url, token, id);
}

type Make = (path: string, body: object) => Promise<string>;

async function makeStages(make: Make, random: () => number): Promise<string[]> {
  const journey = await make('/v1/journeys', { name: 'Being a customer' });
  const stages: string[] = [];
  for (let n = 0; n < SIZE.stages; n += 1) {
    const stageId = await make(`/v1/journeys/${journey}/stages`, {
      ...{ name: `Stage ${n}`, volumeShare: random() / SIZE.stages, momentOfTruth: random() < 0.2 ? 2 : 1 },
    });
    const kpi = { kind: 'nps', betterWhen: 'higher', statistic: 'nps', target: 50, worstPossible: 0 };
    const kpiId = await make('/v1/kpis', { name: `NPS ${n}`, ...kpi, scope: { kind: 'stage', id: stageId } });
    const period = { from: '2026-01-01', to: '2026-02-01', value: Math.round(50 * random()), n: 300, source: 'survey' };
    await make(`/v1/kpis/${kpiId}/measurements`, period);
    stages.push(stageId);
  }
  return stages;
}

/** KPIs that candidates push both ways, with enough of a past for the conflicts to have a strength; two count money. */
async function makeKpis(make: Make, random: () => number): Promise<string[]> {
  const kpis: string[] = [];
  for (let n = 0; n < SIZE.kpis; n += 1) {
    const kind = n < 2 ? 'revenue' : 'other';
    const id = await make('/v1/kpis', { name: `KPI ${n}`, kind, betterWhen: 'higher', statistic: 'value', unit: 'k' });
    for (let month = 1; month <= 6; month += 1) {
      const [from, to] = [month, month + 1].map((one) => `2025-0${one}-01`);
      await make(`/v1/kpis/${id}/measurements`, { from, to, value: 100 * random(), source: 'books' });
    }
    kpis.push(id);
  }
  return kpis;
}

async function timed(url: string, token: string, roundId: string): Promise<Figure[]> {
  const begun = performance.now();
  const { id } = await call<Made>(`${url}/v1/priority-rounds/${roundId}/runs`, token, 'POST', {});
  let chosenAfter: number | null = null;
  const ask = async (): Promise<Told> => {
    const told = await call<Told>(`${url}/v1/operations/${id}`, token);
    if (told.progress.done > 0) chosenAfter ??= (performance.now() - begun) / 1000;
    return told;
  };
  const told = await until(
    'the priority round',
    PATIENCE,
    ask,
    ({ state }) => state !== 'queued' && state !== 'running',
  );
  const seconds = (performance.now() - begun) / 1000;
  if (told.state !== 'succeeded' || !told.result) throw new Error(JSON.stringify(told));
  return figuresOf(chosenAfter ?? seconds, seconds, told);
}

function figuresOf(chosenAfter: number, seconds: number, { progress, result }: Told): Figure[] {
  const size = `${SIZE.candidates} candidates, ${SIZE.teams} teams, ${SIZE.dependencies} dependencies, ${SIZE.exclusions} exclusions`;
  return [
    {
      name: 'priority round, until it has chosen',
      value: chosenAfter,
      unit: 's',
      target: { atMost: 10 },
      detail: `${size}; ${result?.chosen ?? 0} chosen`,
    },
    {
      name: 'priority round, proven gap',
      value: 100 * (result?.gap ?? NaN),
      unit: '%',
      target: { atMost: 1 },
    },
    {
      name: 'priority round, whole',
      value: seconds,
      unit: 's',
      detail: `${progress.total} steps: with prices, ${SIZE.pins} pins and the frontier`,
    },
  ];
}
