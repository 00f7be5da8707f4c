import { call } from '../client.js';
import { percentile } from '../rounds.js';
import type { Planted } from './planted.js';
import { inventedText } from './texts.js';

/** Texts that no initiative of the register was made from. */
const NEW_TEXTS = 10_000_000;

interface Ids {
  readonly items: readonly { readonly id: string }[];
}

/** Where somebody calls, and as whom. */
export interface Line {
  readonly url: string;
  readonly token: string;
}

/** A draft as people make them: a text, three stages, a goal and a KPI. Every number gives another one. */
export async function drafts({ url, token }: Line): Promise<(n: number) => object> {
  const all = async (path: string): Promise<string[]> =>
    (await call<Ids>(`${url}${path}?limit=100`, token)).items.map(({ id }) => id);
  const [goals, kpis, journeys] = await Promise.all([all('/v1/goals'), all('/v1/kpis'), all('/v1/journeys')]);
  const stages = (await Promise.all(journeys.map((id) => all(`/v1/journeys/${id}/stages`)))).flat();
  return (n) => ({
    ...inventedText(NEW_TEXTS + n),
    startsOn: '2026-03-01',
    endsOn: '2026-11-30',
    stages: [0, 1, 2].map((part) => ({
      stageId: stages[(n * 13 + part * 67) % stages.length],
      share: [0.5, 0.3, 0.2][part],
    })),
    goals: [{ goalId: goals[(n * 3) % goals.length], contribution: 'Customers wait less for an answer.' }],
    kpis: [{ kpiId: kpis[(n * 17) % kpis.length], expectedChange: 0.3, confidence: 0.5 }],
  });
}

const check = ({ url, token }: Line, draft: object, limit = 10) =>
  call<{ similar: { initiative: { id: string } }[] }>(
    `${url}/v1/initiatives/check?limit=${limit}`,
    token,
    'POST',
    draft,
  );

export interface Timing {
  readonly p50: number;
  readonly p95: number;
  readonly perSecond: number;
}

/** So many callers, each asking again as soon as it has its answer. @param requests of all callers together */
export async function timeChecks(
  line: Line,
  draft: (n: number) => object,
  callers: number,
  requests: number,
): Promise<Timing> {
  const times: number[] = [];
  let next = 0;
  const caller = async (): Promise<void> => {
    while (next < requests) {
      const body = draft(next++);
      const begun = performance.now();
      await check(line, body);
      times.push(performance.now() - begun);
    }
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: callers }, caller));
  const perSecond = (1000 * requests) / (performance.now() - begun);
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95), perSecond };
}

/** How often what was planted stands among the first 1, 5 and 10 found. */
export interface Recall {
  readonly at1: number;
  readonly at5: number;
  readonly at10: number;
}

export function recallOf(ranks: readonly number[]): Recall {
  const within = (most: number): number => ranks.filter((rank) => rank >= 0 && rank < most).length / ranks.length;
  return { at1: within(1), at5: within(5), at10: within(10) };
}

export const recallText = ({ at1, at5, at10 }: Recall): string =>
  `recall at 1 / 5 / 10: ${[at1, at5, at10].map((share) => share.toFixed(2)).join(' / ')}`;

/** Asks by the texts alone: other words for what was planted. @param ids of what was planted, in its order */
export async function planted(
  line: Line,
  texts: readonly Planted[],
  ids: readonly string[],
): Promise<{ paraphrase: Recall; english: Recall }> {
  const ranks = { paraphrase: [] as number[], english: [] as number[] };
  for (const [at, text] of texts.entries()) {
    for (const words of ['paraphrase', 'english'] as const) {
      const { similar } = await check(line, text[words], 10);
      ranks[words].push(similar.findIndex(({ initiative }) => initiative.id === ids[at]));
    }
  }
  return { paraphrase: recallOf(ranks.paraphrase), english: recallOf(ranks.english) };
}
