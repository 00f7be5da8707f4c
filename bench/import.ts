import { call, until } from './client.js';

/** A dry run or commit that takes longer than so many seconds hangs. */
const PATIENCE = 240;

export interface ImportResult {
  readonly rows: number;
  /** Of the file's megabytes. */
  readonly megabytes: number;
  readonly analysisSeconds: number;
  readonly commitSeconds: number;
  readonly rowsPerSecond: number;
  /** What `memory` told after the dry run, in MB. */
  readonly memoryOfDryRun: number | null;
}

interface Operation {
  readonly state: string;
  readonly problem: unknown;
  readonly result: { readonly id: string } | null;
}

interface Import {
  readonly id: string;
  readonly state: string;
  readonly summary: Record<string, number>;
}

const OPTIONS = {
  source: 'bench',
  mapping: {
    externalId: 'id',
    title: 'title',
    description: 'description',
    team: 'team',
    goal: 'goal',
    stages: 'stages',
    kpi: 'kpi',
    effort: 'effort',
    startsOn: 'starts',
    endsOn: 'ends',
  },
  defaults: { deliveryStatus: 'underway' },
  create: ['teams', 'goals', 'journeys', 'stages', 'kpis'],
};

/** A file of initiatives with three stages, a goal and a KPI each. */
export function csvOf(rows: number): string {
  const lines = ['id,title,description,team,goal,stages,kpi,effort,starts,ends'];
  const stage = (n: number): string => `Journey ${n % 40} > Stage ${n % 200}`;
  for (let n = 0; n < rows; n += 1) {
    lines.push(
      `B-${n},Improvement number ${n} of the register,"Shorter, clearer and easier to find",Team ${n % 30},Goal ${n % 25},` +
        `${stage(n)} = 0.5; ${stage(n + 7)} = 0.3; ${stage(n + 31)} = 0.2,KPI ${n % 60},${(n % 40) + 0.5},2026-01-01,` +
        `2026-${String(1 + (n % 12)).padStart(2, '0')}-28`,
    );
  }
  return lines.join('\n');
}

/** Waits for a 202's operation; an answer without one is the result itself. */
async function settled(url: string, token: string, path: string, body?: FormData): Promise<Import> {
  const answer = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    ...(body ? { body } : {}),
  });
  const first = (await answer.json()) as Import;
  if (!answer.ok) throw new Error(`POST ${path}: ${answer.status} ${JSON.stringify(first).slice(0, 600)}`);
  const location = answer.headers.get('location');
  if (answer.status !== 202 || !location) return first;
  const isOver = ({ state }: Operation): boolean => !['queued', 'running'].includes(state);
  const ask = (): Promise<Operation> => call<Operation>(`${url}${location}`, token);
  const operation = await until(`POST ${path}`, PATIENCE, ask, isOver, 100);
  if (operation.state !== 'succeeded') throw new Error(`POST ${path}: ${JSON.stringify(operation)}`);
  return operation.result as unknown as Import;
}

/** Brings a file in: the dry run first, then the commit that is measured. */
export async function measureImport(
  url: string,
  token: string,
  rows: number,
  memory: () => number | null,
): Promise<ImportResult> {
  const csv = csvOf(rows);
  const form = new FormData();
  form.set('options', new Blob([JSON.stringify(OPTIONS)], { type: 'application/json' }));
  form.set('file', new Blob([csv], { type: 'text/csv' }), 'bench.csv');
  const begun = performance.now();
  const dryRun = await settled(url, token, '/v1/imports', form);
  const analysed = performance.now();
  const memoryOfDryRun = memory();
  await settled(url, token, `/v1/imports/${dryRun.id}/commit?mode=valid_only`);
  const commitSeconds = (performance.now() - analysed) / 1000;
  const { summary, state } = await call<Import>(`${url}/v1/imports/${dryRun.id}`, token);
  if (state !== 'committed' || summary.create !== rows) {
    throw new Error(`the import came to ${state} ${JSON.stringify(summary)}`);
  }
  return {
    rows,
    megabytes: csv.length / 1e6,
    analysisSeconds: (analysed - begun) / 1000,
    commitSeconds,
    rowsPerSecond: rows / commitSeconds,
    memoryOfDryRun,
  };
}
