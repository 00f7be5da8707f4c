import { call } from './client.js';
import type { Figure } from './report.js';
import { median, percentile } from './rounds.js';

const [SIMULATIONS, PACKS] = [30, 6];

interface Page {
  readonly items: readonly { readonly id: string }[];
}

/** How long it takes to foresee the largest simulation: twenty changes of every kind, each register figure anew. */
export async function measureSimulations(url: string, token: string): Promise<Figure> {
  const { items } = await call<Page>(`${url}/v1/initiatives?limit=100&active=true`, token);
  const ids = items.map(({ id }) => id);
  const teams = await call<Page>(`${url}/v1/teams?limit=2`, token);
  const changes = [
    ...ids.slice(0, 5).map((initiativeId) => ({ kind: 'stop', initiativeId })),
    ...ids.slice(5, 10).map((initiativeId) => ({ kind: 'move', initiativeId, teamId: teams.items[0]?.id })),
    ...[10, 20, 30, 40, 50].map((from) => ({ kind: 'coordinate', initiativeIds: ids.slice(from, from + 10) })),
    ...[60, 63, 66, 69, 72].map((at) => ({ kind: 'merge', intoId: ids[at], fromIds: [ids[at + 1]] })),
  ];
  const ask = async (): Promise<number> => {
    const begun = performance.now();
    const { scopes } = await call<{ scopes: readonly unknown[] }>(`${url}/v1/simulations`, token, 'POST', { changes });
    if (scopes.length === 0) throw new Error('the simulation touches nothing');
    return performance.now() - begun;
  };
  const first = await ask();
  const milliseconds: number[] = [];
  for (let turn = 0; turn < SIMULATIONS; turn += 1) milliseconds.push(await ask());
  return {
    name: `simulation of ${changes.length} changes at 100,000, p95`,
    value: percentile(milliseconds, 0.95),
    unit: 'ms',
    target: { atMost: 2000 },
    detail: `p50 ${median(milliseconds).toFixed(1)} ms, the first ${first.toFixed(0)} ms`,
  };
}

/** How long it takes to make the pack of the next meeting, as slides and as pages. */
export async function measurePacks(url: string, token: string): Promise<Figure[]> {
  const { items } = await call<Page>(`${url}/v1/meetings?state=planned&limit=1`, token);
  const figures: Figure[] = [];
  for (const format of ['pptx', 'pdf']) {
    const path = `${url}/v1/board-pack?format=${format}&meetingId=${items[0]?.id ?? ''}`;
    let kilobytes = 0;
    const ask = async (): Promise<number> => {
      const begun = performance.now();
      const answer = await fetch(path, { headers: { authorization: `Bearer ${token}` } });
      kilobytes = (await answer.arrayBuffer()).byteLength / 1024;
      if (!answer.ok) throw new Error(`no pack: ${answer.status}`);
      return performance.now() - begun;
    };
    const first = await ask();
    const milliseconds: number[] = [];
    for (let turn = 0; turn < PACKS; turn += 1) milliseconds.push(await ask());
    figures.push({
      name: `board pack as ${format} at 100,000, p95`,
      value: percentile(milliseconds, 0.95),
      unit: 'ms',
      target: { atMost: 5000 },
      detail: `p50 ${median(milliseconds).toFixed(1)} ms, the first ${first.toFixed(0)} ms; ${kilobytes.toFixed(0)} kB`,
    });
  }
  return figures;
}
