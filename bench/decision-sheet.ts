import { call } from './client.js';
import type { Figure } from './report.js';
import { median, percentile } from './rounds.js';

const [OPTIONS, STAGES, REQUESTS] = [12, 40, 300];
const GRADES = ['A', 'B', 'C', 'D'] as const;

interface Page {
  readonly items: readonly { readonly id: string }[];
}

/** How long the largest sheet takes that the board would look at: 12 options × 40 stages, an effect on every option. */
export async function measureDecisionSheet(url: string, token: string): Promise<Figure> {
  const path = `/v1/decisions/${await prepareDecision(url, token)}/sheet`;
  const ask = async (): Promise<number> => {
    const begun = performance.now();
    const { options } = await call<{ options: readonly { cx: number | null; stages: readonly unknown[] }[] }>(
      `${url}${path}`,
      token,
    );
    const whole = options.every(({ cx, stages }, at) => cx !== null && (at === 0 || stages.length === STAGES));
    if (options.length !== OPTIONS || !whole) throw new Error('the sheet is not the one that was prepared');
    return performance.now() - begun;
  };
  for (let warmUp = 0; warmUp < 20; warmUp += 1) await ask();
  const milliseconds: number[] = [];
  for (let turn = 0; turn < REQUESTS; turn += 1) milliseconds.push(await ask());
  return {
    name: `decision sheet of ${OPTIONS} options × ${STAGES} stages at 100,000, p95`,
    value: percentile(milliseconds, 0.95),
    unit: 'ms',
    target: { atMost: 100 },
    detail: `p50 ${median(milliseconds).toFixed(1)} ms, ${REQUESTS} requests, one after the other`,
  };
}

async function prepareDecision(url: string, token: string): Promise<string> {
  const journeys = await call<Page>(`${url}/v1/journeys?limit=100`, token);
  const stages: string[] = [];
  for (const { id } of journeys.items) {
    if (stages.length >= STAGES) break;
    stages.push(...(await call<Page>(`${url}/v1/journeys/${id}/stages`, token)).items.map((stage) => stage.id));
  }
  const initiatives = await call<Page>(`${url}/v1/initiatives?state=in_review&limit=${OPTIONS}`, token);
  const options = Array.from({ length: OPTIONS - 1 }, (_, n) => ({
    key: `o${n}`,
    title: `Option ${n}`,
    money: { amountMinor: -1000 * n, currency: 'EUR' },
    stages: stages.slice(0, STAGES).map((stageId, at) => ({
      stageId,
      effort: ((n + at) % 7) - 3,
      ease: ((n * at) % 7) - 3,
      effectiveness: 1,
      emotion: 0,
      grade: GRADES[(n + at) % GRADES.length],
    })),
    effects: [{ kind: 'approve', initiativeId: initiatives.items[n]?.id }],
  }));
  const nothing = { key: 'nothing', title: 'Do nothing', doNothing: true };
  const body = { question: 'Which of the eleven?', options: [nothing, ...options] };
  const { id } = await call<{ id: string }>(`${url}/v1/decisions`, token, 'POST', body);
  await call(`${url}/v1/decisions/${id}/transitions`, token, 'POST', { to: 'open' });
  return id;
}
