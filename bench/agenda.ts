import type pg from 'pg';
import { call } from './client.js';
import type { Figure } from './report.js';
import { median, percentile } from './rounds.js';

const [FINDINGS, REQUESTS] = [2_000, 200];
const BEHIND = { agenda: 20, promises: 500 };

/** Everything that can come to a meeting, plenty of each. Speaks SQL as the superuser, past the walls. */
const TROUBLES: readonly string[] = [
  `insert into findings (organisation_id, id, kind, subject, certainty, stake, estimated, records, evidence, ground, evidence_hash)
   select $1, uuidv7(), (array['unowned', 'uncontributing', 'underway_without_approval'])[1 + n % 3], 'bench ' || n,
     .4 + .6 * random(), 60000 * random(), false, jsonb_build_array(jsonb_build_object('type', 'initiative', 'id', i.id)),
     jsonb_build_object('reason', 'no_owner', 'effort', 12), 'bench', 'bench'
   from (select id, row_number() over (order by key_number) as n from initiatives where organisation_id = $1
     order by key_number limit ${FINDINGS}) as i`,
  `insert into events (organisation_id, id, actor_kind, actor_id, actor_name, request_id, name, record_type, record_id, before, after)
   select $1, uuidv7(), 'system', i.id, 'bench', '-', 'initiative.moved', 'initiative', i.id, '{"state": "proposed"}',
     '{"state": "in_review"}' from initiatives as i where i.organisation_id = $1 and i.state = 'in_review'`,
  `insert into approvals (organisation_id, id, initiative_id, initiative_version, snapshot, approved_by, ended_at, ended_by, lapse)
   select $1, uuidv7(), i.id, 1, '{}', 'bench', now(), 'drift', '{"drift": 0.4, "parts": []}'
   from initiatives as i where i.organisation_id = $1 and i.state = 'in_review' order by i.key_number limit ${BEHIND.promises}`,
  `insert into agreement_exceptions (organisation_id, id, agreement_id, initiative_id, reason, approver_id, approver_name, expires_on)
   select $1, uuidv7(), agreement.id, i.id, 'bench', i.id, 'bench', current_date + 5
   from (select id from agreements where organisation_id = $1 order by id limit 1) as agreement,
     (select id from initiatives where organisation_id = $1 and state = 'in_delivery' order by key_number limit ${BEHIND.promises}) as i`,
  `insert into decisions (organisation_id, id, version, created_at, updated_at, number, state, question, options, records,
     attester_ids, review_on, choice)
   select $1, uuidv7(), 1, now(), now(), 1000000 + n, 'decided', 'Which way, ' || n || '?', '[]', '[]', '{}', current_date - n % 90,
     '{"optionKey": "a", "decidedAt": "2026-01-01T00:00:00.000Z"}' from generate_series(1, ${BEHIND.promises}) as n`,
  `insert into cx_debts (organisation_id, id, version, created_at, updated_at, decision_id, stage_id, size, owner_id, due_on)
   select $1, uuidv7(), 1, now(), now(), decision.id, stage.id, .5, person.id, current_date - 3
   from decisions as decision,
     (select id from stages where organisation_id = $1 order by id limit 1) as stage,
     (select id from people where organisation_id = $1 order by id limit 1) as person
   where decision.organisation_id = $1 and decision.number > 1000000`,
  `insert into follow_ups (organisation_id, id, version, created_at, updated_at, text, owner_id, due_on, state, decision_id)
   select $1, uuidv7(), 1, now(), now(), 'Call back, ' || decision.number, person.id, current_date - 7, 'open', decision.id
   from decisions as decision, (select id from people where organisation_id = $1 order by id limit 1) as person
   where decision.organisation_id = $1 and decision.number > 1000000`,
  `insert into decision_follow_throughs (organisation_id, id, version, created_at, updated_at, decision_id, words, expected_on,
     confidence, stated_at, stated_by_name)
   select $1, uuidv7(), 1, now(), now(), decision.id, 'Fewer calls', current_date - 1, .7, now(), 'bench'
   from decisions as decision where decision.organisation_id = $1 and decision.number > 1000000`,
  'analyze findings, events, approvals, agreement_exceptions, decisions, cx_debts, follow_ups, decision_follow_throughs',
];

export async function fillTroubles(client: pg.Client, organisationId: string): Promise<void> {
  for (const statement of TROUBLES) await client.query(statement, statement.includes('$1') ? [organisationId] : []);
}

interface Agenda {
  readonly items: readonly { readonly kind: string }[];
  readonly totals: readonly { readonly kind: string; readonly found: number }[];
}

/** A meeting that was held, so that the next one tells what is new; answers the next one. */
async function callMeetings(url: string, token: string): Promise<() => Promise<string>> {
  const when = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
  const times = { startsAt: when(1), endsAt: when(1.08), timeZone: 'Europe/Amsterdam' };
  const { member } = await call<{ member: { id: string } }>(`${url}/v1/me`, token);
  const body = { title: 'The last one', ...times, presentIds: [member.id] };
  const { id } = await call<{ id: string }>(`${url}/v1/meetings`, token, 'POST', body);
  for (const to of ['open', 'closed']) await call(`${url}/v1/meetings/${id}/transitions`, token, 'POST', { to });
  return async () =>
    (await call<{ id: string }>(`${url}/v1/meetings`, token, 'POST', { ...body, title: 'The next' })).id;
}

/**
 * How long it takes to compute the agenda of an organisation with 2,000 new findings and plenty of everything else.
 * @param fill brings the troubles in, after the last meeting was closed
 */
export async function measureAgenda(url: string, token: string, fill: () => Promise<void>): Promise<Figure> {
  const next = await callMeetings(url, token);
  await fill();
  const path = `${url}/v1/meetings/${await next()}/agenda`;
  const ask = async (): Promise<{ agenda: Agenda; milliseconds: number }> => {
    const begun = performance.now();
    const agenda = await call<Agenda>(path, token);
    return { agenda, milliseconds: performance.now() - begun };
  };
  const { agenda, milliseconds: first } = await ask();
  const missing = agenda.totals.filter(({ kind, found }) => kind !== 'own' && found < 200).map(({ kind }) => kind);
  if (missing.length > 0 || agenda.items.length < 8 * BEHIND.agenda)
    throw new Error(`no agenda of ${missing.join(', ')}`);
  for (let warmUp = 0; warmUp < 10; warmUp += 1) await ask();
  const milliseconds: number[] = [];
  for (let turn = 0; turn < REQUESTS; turn += 1) milliseconds.push((await ask()).milliseconds);
  const found = agenda.totals.reduce((sum, total) => sum + total.found, 0);
  return {
    name: 'agenda of a meeting at 100,000, p95',
    value: percentile(milliseconds, 0.95),
    unit: 'ms',
    target: { atMost: 500 },
    detail: `p50 ${median(milliseconds).toFixed(1)} ms, the first ${first.toFixed(0)} ms; ${found} things, ${FINDINGS} findings among them`,
  };
}
