/**
 * The floor: what the machine, node:http, pg and PostgreSQL cost when nobody signs in, no tenant is walled off, nothing
 * is validated and nobody remembers what happened. The same list by one prepared statement; the same insert with its
 * links in one transaction.
 */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.FLOOR_DATABASE_URL, max: 10 });
const organisation = process.env.FLOOR_ORGANISATION ?? '';

const LIST = `
with page as (
  select * from initiatives where organisation_id = $1 order by updated_at desc, id desc limit 21
)
select json_build_object('id', page.id, 'key', 'CX-' || page.key_number, 'version', page.version, 'title', page.title,
  'description', page.description, 'kind', page.kind, 'state', page.state, 'deliveryStatus', page.delivery_status,
  'trigger', page.trigger, 'evidenceGrade', page.evidence_grade, 'discipline', page.discipline,
  'accountablePersonId', page.accountable_person_id, 'teamId', page.team_id, 'startsOn', page.starts_on,
  'endsOn', page.ends_on, 'effort', page.effort, 'budgetMinor', page.budget_minor, 'currency', page.budget_currency,
  'risk', page.risk, 'reversible', page.reversible, 'sponsorPersonId', page.sponsor_person_id,
  'desiredExperience', page.desired_experience,
  'createdAt', page.created_at, 'updatedAt', page.updated_at,
  'externalReferences', coalesce(refs.list, '[]'), 'stages', coalesce(stages.list, '[]'),
  'goals', coalesce(goals.list, '[]'), 'kpis', coalesce(kpis.list, '[]'))::text as json
from page
left join lateral (select json_agg(json_build_object('stageId', stage_id, 'share', share, 'channelIds', channel_ids,
  'personaIds', persona_ids, 'segmentIds', segment_ids) order by position) as list
  from initiative_stages where organisation_id = $1 and initiative_id = page.id) stages on true
left join lateral (select json_agg(json_build_object('goalId', goal_id, 'contribution', contribution) order by position) as list
  from initiative_goals where organisation_id = $1 and initiative_id = page.id) goals on true
left join lateral (select json_agg(json_build_object('kpiId', kpi_id, 'expectedChange', expected_change,
  'baseline', baseline, 'confidence', confidence, 'lagDays', lag_days) order by position) as list
  from initiative_kpis where organisation_id = $1 and initiative_id = page.id) kpis on true
left join lateral (select json_agg(json_build_object('source', source, 'externalId', external_id, 'key', key, 'url', url)
  order by position) as list
  from initiative_references where organisation_id = $1 and initiative_id = page.id) refs on true
order by page.updated_at desc, page.id desc`;

interface Draft {
  title: string;
  description: string;
  kind: string;
  teamId: string;
  effort: number;
  stages: { stageId: string; share: number }[];
  goals: { goalId: string; contribution: string }[];
  kpis: { kpiId: string; expectedChange: number; confidence: number }[];
}

async function list(response: ServerResponse): Promise<void> {
  const { rows } = await pool.query<{ json: string }>({ name: 'list', text: LIST, values: [organisation] });
  const items = rows.slice(0, 20).map((row) => row.json);
  response.writeHead(200, { 'content-type': 'application/json' }).end(`{"items":[${items.join(',')}]}`);
}

async function insert(draft: Draft, response: ServerResponse): Promise<void> {
  const id = randomUUID();
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query({
      name: 'initiative',
      text: `insert into initiatives (organisation_id, id, key_number, title, title_key, description, kind, team_id, effort)
        values ($1, $2, nextval('floor_keys'), $3, lower($3), $4, $5, $6, $7)`,
      values: [organisation, id, draft.title, draft.description, draft.kind, draft.teamId, draft.effort],
    });
    await client.query({
      name: 'stages',
      text: `insert into initiative_stages (organisation_id, initiative_id, stage_id, position, share)
        select $1, $2, stage, position - 1, share from unnest($3::uuid[], $4::float8[]) with ordinality as t (stage, share, position)`,
      values: [organisation, id, draft.stages.map((s) => s.stageId), draft.stages.map((s) => s.share)],
    });
    for (const [position, goal] of draft.goals.entries()) {
      await client.query({
        name: 'goal',
        text: 'insert into initiative_goals (organisation_id, initiative_id, goal_id, position, contribution) values ($1, $2, $3, $4, $5)',
        values: [organisation, id, goal.goalId, position, goal.contribution],
      });
    }
    for (const [position, kpi] of draft.kpis.entries()) {
      await client.query({
        name: 'kpi',
        text: 'insert into initiative_kpis (organisation_id, initiative_id, kpi_id, position, expected_change, confidence) values ($1, $2, $3, $4, $5, $6)',
        values: [organisation, id, kpi.kpiId, position, kpi.expectedChange, kpi.confidence],
      });
    }
    await client.query('commit');
  } finally {
    client.release();
  }
  response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify({ id, ...draft }));
}

async function bodyOf(request: IncomingMessage): Promise<Draft> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += String(chunk);
  return JSON.parse(text) as Draft;
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method === 'POST') await insert(await bodyOf(request), response);
  else await list(response);
}

const server = createServer((request, response) => {
  answer(request, response).catch((error: unknown) => {
    console.error(error);
    response.writeHead(500).end();
  });
});

server.listen(Number(process.env.PORT), '127.0.0.1');
process.once('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
  void pool.end();
});
