import type pg from 'pg';
import { call, until } from './client.js';
import type { Figure } from './report.js';
import { median, percentile } from './rounds.js';

const REQUESTS = 300;
/** A dry run that takes longer than so many seconds hangs. */
const PATIENCE = 120;

interface Operation {
  readonly id: string;
  readonly state: string;
  readonly progress: { readonly done: number; readonly total: number | null };
  readonly result: { readonly steps: { readonly checked: number; readonly broken: number } } | null;
}

/** A past for every initiative: proposed, put in review, amended, approved. What the portfolio says is what they said. */
const HISTORY = `
with said as (
  select i.id, jsonb_build_object('key', 'CX-' || i.key_number, 'state', 'proposed', 'title', i.title, 'kind', i.kind,
    'trigger', i.trigger, 'evidenceGrade', i.evidence_grade, 'accountablePersonId', i.accountable_person_id,
    'teamId', i.team_id, 'effort', i.effort, 'risk', i.risk, 'reversible', i.reversible,
    'stages', coalesce((select jsonb_agg(jsonb_build_object('stageId', link.stage_id, 'share', link.share, 'channelIds',
      '[]'::jsonb, 'personaIds', '[]'::jsonb, 'segmentIds', '[]'::jsonb)) from initiative_stages link
      where link.organisation_id = $1 and link.initiative_id = i.id), '[]'),
    'goals', coalesce((select jsonb_agg(jsonb_build_object('goalId', link.goal_id, 'contribution', link.contribution))
      from initiative_goals link where link.organisation_id = $1 and link.initiative_id = i.id), '[]'),
    'kpis', coalesce((select jsonb_agg(jsonb_build_object('kpiId', link.kpi_id, 'expectedChange', link.expected_change,
      'baseline', link.baseline, 'confidence', link.confidence, 'lagDays', link.lag_days))
      from initiative_kpis link where link.organisation_id = $1 and link.initiative_id = i.id), '[]')) as body
  from initiatives i where i.organisation_id = $1
), told as (
  select said.id, 1 as turn, 'initiative.proposed' as name, null::jsonb as before, said.body as after from said
  union all select said.id, 2, 'initiative.moved', '{"state": "proposed"}', '{"state": "in_review"}' from said
  union all select said.id, 3, 'initiative.amended', '{"description": null}', '{"description": "Said more"}' from said
  union all select said.id, 4, 'initiative.moved', '{"state": "in_review"}', '{"state": "approved"}' from said
)
insert into events (organisation_id, id, occurred_at, actor_kind, actor_id, actor_name, request_id, name, record_type,
  record_id, before, after)
select $1, uuidv7(), now() - interval '90 days' + told.turn * interval '1 day', 'system', told.id, 'bench', '-', told.name,
  'initiative', told.id, told.before, told.after
from told order by told.turn`;

/** Gives every initiative of an organisation a past. Speaks SQL as the superuser, past the walls. */
export async function fillHistory(client: pg.Client, organisationId: string): Promise<void> {
  await client.query(HISTORY, [organisationId]);
}

/** How long it takes to check all agreements in force for one initiative, over HTTP. */
export async function measureAgreements(url: string, token: string): Promise<Figure> {
  const { items } = await call<{ items: readonly { id: string }[] }>(`${url}/v1/initiatives?limit=100`, token);
  let checked = 0;
  const ask = async (turn: number): Promise<number> => {
    const begun = performance.now();
    const id = items[turn % items.length]?.id ?? '';
    const answer = await call<{ items: readonly unknown[] }>(`${url}/v1/initiatives/${id}/agreements`, token);
    checked = answer.items.length;
    return performance.now() - begun;
  };
  for (let warmUp = 0; warmUp < 30; warmUp += 1) await ask(warmUp);
  const milliseconds: number[] = [];
  for (let turn = 0; turn < REQUESTS; turn += 1) milliseconds.push(await ask(turn));
  return {
    name: 'agreements checked for one initiative at 100,000, p95',
    value: percentile(milliseconds, 0.95),
    unit: 'ms',
    target: { atMost: 20 },
    detail: `p50 ${median(milliseconds).toFixed(1)} ms, ${checked} agreements, ${REQUESTS} requests, one after the other`,
  };
}

/** How long a dry run over the whole past of 10,000 initiatives takes, from asking to the answer. */
export async function measureDryRun(url: string, token: string): Promise<Figure> {
  const said = (text: string) => ({ en: text, nl: text });
  const agreement = await call<{ id: string }>(`${url}/v1/agreements`, token, 'POST', {
    title: said('Approved with evidence, stages and goals'),
    condition: {
      and: [
        { '>=': [{ var: 'stages' }, 1] },
        { '>=': [{ var: 'goalsThatSayHow' }, 1] },
        { or: [{ '==': [{ var: 'size' }, 'small'] }, { '!=': [{ var: 'evidenceGrade' }, 'assumption'] }] },
      ],
    },
    steps: ['submit', 'approve'],
  });
  const begun = performance.now();
  const { id } = await call<Operation>(`${url}/v1/agreements/${agreement.id}/dry-runs`, token, 'POST', {});
  const seen = new Set<number>();
  const ask = async (): Promise<Operation> => {
    const operation = await call<Operation>(`${url}/v1/operations/${id}`, token);
    seen.add(operation.progress.done);
    return operation;
  };
  const isOver = ({ state }: Operation): boolean => state !== 'queued' && state !== 'running';
  const operation = await until('the dry run', PATIENCE, ask, isOver);
  const seconds = (performance.now() - begun) / 1000;
  if (operation.state !== 'succeeded' || !operation.result) throw new Error(JSON.stringify(operation));
  const { checked, broken } = operation.result.steps;
  return {
    name: 'dry run of an agreement over 10,000 initiatives',
    value: seconds,
    unit: 's',
    target: { atMost: 10 },
    detail: `would have stopped ${broken} of ${checked} steps; progress seen ${seen.size} times`,
  };
}
