import pg from 'pg';

/** How much of everything an organisation gets. */
export interface PortfolioSize {
  readonly initiatives: number;
  readonly departments: number;
  readonly teams: number;
  readonly journeys: number;
  readonly stages: number;
  readonly goals: number;
  readonly kpis: number;
  readonly people: number;
}

export const SHAPE: Omit<PortfolioSize, 'initiatives'> = {
  departments: 6,
  teams: 30,
  journeys: 40,
  stages: 200,
  goals: 25,
  kpis: 60,
  people: 150,
};

const STAMPS = 'version, created_at, updated_at';
const NOW = '1, now(), now()';

/** Every record has a number in `made`, and the records that refer to it find it by that number. */
const STRUCTURE: readonly string[] = [
  `create temporary table made (kind text, n integer, id uuid, primary key (kind, n))`,
  `insert into made
   select kind, n, uuidv7() from (values ('team', $1::int), ('person', $2::int), ('channel', 8), ('segment', 6),
     ('journey', $3::int), ('stage', $4::int), ('goal', $5::int), ('kpi', $6::int)) as sizes (kind, size),
     lateral generate_series(0, size - 1) as n`,
];

const RECORDS: readonly string[] = [
  `insert into teams (organisation_id, id, ${STAMPS}, name, parent_id)
   select $1, m.id, ${NOW}, 'Team ' || m.n, parent.id
   from made m left join made parent on parent.kind = 'team' and m.n >= $2 and parent.n = m.n % $2
   where m.kind = 'team' order by m.n`,
  `insert into people (organisation_id, id, ${STAMPS}, name, email, team_id, active)
   select $1, m.id, ${NOW}, 'Person ' || m.n, 'person' || m.n || '@bench.example', team.id, m.n % 25 <> 0
   from made m join made team on team.kind = 'team' and team.n = m.n % (select count(*) from made where kind = 'team')
   where m.kind = 'person'`,
  `insert into channels (organisation_id, id, ${STAMPS}, name, kind)
   select $1, id, ${NOW}, 'Channel ' || n, case when n % 2 = 0 then 'online' else 'offline' end
   from made where kind = 'channel'`,
  `insert into segments (organisation_id, id, ${STAMPS}, name, size, value)
   select $1, id, ${NOW}, 'Segment ' || n, 1000 * (n + 1), 100 * (n + 1) from made where kind = 'segment'`,
  `insert into journeys (organisation_id, id, ${STAMPS}, name, parent_id, owner_id)
   select $1, m.id, ${NOW}, 'Journey ' || m.n, parent.id, owner.id
   from made m
   left join made parent on parent.kind = 'journey' and m.n >= 10 and m.n % 2 = 0 and parent.n = m.n % 10
   join made owner on owner.kind = 'person' and owner.n = m.n
   where m.kind = 'journey' order by m.n`,
  `insert into stages (organisation_id, id, ${STAMPS}, journey_id, name, position, phase, moment_of_truth, volume_share, owner_id)
   select $1, m.id, ${NOW}, journey.id, 'Stage ' || m.n, m.n / 40 + 1,
     (array['consider', 'buy', 'use', 'maintain'])[1 + m.n % 4], 1 + m.n % 3, 0.005, case when m.n % 9 > 0 then owner.id end
   from made m
   join made journey on journey.kind = 'journey' and journey.n = m.n % 40
   join made owner on owner.kind = 'person' and owner.n = m.n % 100
   where m.kind = 'stage'`,
  `insert into stage_channels (organisation_id, stage_id, channel_id)
   select $1, stage.id, channel.id from made stage join made channel on channel.kind = 'channel' and channel.n % 4 = stage.n % 4
   where stage.kind = 'stage'`,
  `insert into kpis (organisation_id, id, ${STAMPS}, name, kind, unit, better_when, statistic, scale_min, scale_max,
     definition_version, stage_id, owner_id, target, worst_possible)
   select $1, m.id, ${NOW}, 'KPI ' || m.n, 'ktv', 'mark', 'higher', 'mean', 1, 10, 1, stage.id, owner.id, 8, 4
   from made m join made stage on stage.kind = 'stage' and stage.n = m.n * 3
   join made owner on owner.kind = 'person' and owner.n = m.n
   where m.kind = 'kpi'`,
  `insert into kpi_definitions (organisation_id, kpi_id, definition_version, created_at, kind, statistic, scale_min, scale_max)
   select $1, id, 1, now(), 'ktv', 'mean', 1, 10 from made where kind = 'kpi'`,
  `insert into goals (organisation_id, id, ${STAMPS}, title, parent_id, owner_id)
   select $1, m.id, ${NOW}, 'Goal ' || m.n, parent.id, owner.id
   from made m left join made parent on parent.kind = 'goal' and m.n >= 5 and parent.n = m.n % 5
   join made owner on owner.kind = 'person' and owner.n = m.n
   where m.kind = 'goal' order by m.n`,
];

/** Initiative n: whose, where and for what follow from n by primes, so that every combination occurs. */
const DRAWING: readonly string[] = [
  `create temporary table drawn as
   select n, uuidv7() as id, random() as luck, random() as size from generate_series(0, $1::int - 1) as n`,
];

const INITIATIVES: readonly string[] = [
  `insert into initiatives (organisation_id, id, key_number, version, title, title_key, description, kind, state,
     state_before, delivery_status, trigger, evidence_grade, discipline, accountable_person_id, team_id, starts_on,
     ends_on, effort, budget_minor, budget_currency, risk, reversible, sponsor_person_id, desired_experience,
     created_at, updated_at)
   select $1, d.id, d.n + 1, 1,
     (array['Simplify', 'Redesign', 'Automate', 'Explain', 'Measure', 'Shorten'])[1 + d.n % 6] || ' the ' ||
       (array['bill', 'claim', 'welcome', 'renewal', 'quote', 'complaint', 'portal'])[1 + d.n % 7] || ' for customers, part ' || d.n,
     'improvement ' || d.n,
     'Customers told us that this takes too long and is hard to follow; we make it shorter and clearer, step by step.',
     (array['strategic_project', 'improvement_project', 'improvement_action'])[1 + d.n % 3],
     state, case when state in ('closed', 'stopped') then 'measuring' end,
     case when state in ('in_delivery', 'proposed') and d.luck < .7 then 'underway' when state = 'closed' then 'done' else 'not_started' end,
     (array['customer_need', 'competitor', 'technology', 'cost', 'regulation', 'business_model'])[1 + d.n % 6],
     (array['assumption', 'qualitative', 'quantitative', 'experimental'])[1 + d.n % 4],
     (array['strategy', 'customer_understanding', 'design', 'measurement', 'governance', 'culture'])[1 + d.n % 6],
     person.id, team.id, current_date - (d.n % 400), current_date + (d.n % 300),
     case when d.n % 12 > 0 then round((1 + 30 * d.size)::numeric, 1) end,
     case when d.n % 3 > 0 then (1000000 * d.size)::bigint end, case when d.n % 3 > 0 then 'EUR' end,
     case when d.n % 7 > 0 then (array['low', 'medium', 'high'])[1 + d.n % 3] end,
     case when d.n % 5 > 0 then d.n % 4 > 0 end, case when d.n % 3 = 0 and d.n % 2 = 0 then person.id end,
     case when d.n % 3 > 0 then 'I know what happens next.' end,
     now() - d.n * interval '7 seconds', now() - d.n * interval '7 seconds'
   from drawn d
   join lateral (select (array['proposed', 'in_review', 'approved', 'in_delivery', 'in_delivery', 'in_delivery',
     'measuring', 'closed', 'stopped', 'approved'])[1 + d.n % 10] as state) s on true
   join made team on team.kind = 'team' and team.n = (d.n * 7) % 30
   join made person on person.kind = 'person' and person.n = (d.n * 11) % 150`,
  `insert into initiative_stages (organisation_id, initiative_id, stage_id, position, share, channel_ids, segment_ids)
   select $1, d.id, stage.id, part, (array[.5, .3, .2])[part + 1],
     case when d.n % 5 = 0 then array[channel.id] else '{}' end, case when d.n % 4 = 0 then array[segment.id] else '{}' end
   from drawn d, generate_series(0, 2) as part
   join made stage on stage.kind = 'stage' and true
   join made channel on channel.kind = 'channel' and true
   join made segment on segment.kind = 'segment' and true
   where stage.n = (d.n * 13 + part * 67) % 200 and channel.n = d.n % 8 and segment.n = d.n % 6`,
  `insert into initiative_goals (organisation_id, initiative_id, goal_id, position, contribution)
   select $1, d.id, goal.id, 0, case when d.n % 6 > 0 then 'Customers wait less for an answer.' end
   from drawn d join made goal on goal.kind = 'goal' and goal.n = (d.n * 3) % 25 where d.n % 8 > 0`,
  `insert into initiative_kpis (organisation_id, initiative_id, kpi_id, position, expected_change, confidence, lag_days)
   select $1, d.id, kpi.id, 0, case when d.n % 9 = 0 then -.2 else .3 end, .5, 30
   from drawn d join made kpi on kpi.kind = 'kpi' and kpi.n = (d.n * 17) % 60 where $2::int > 0`,
  `insert into initiative_relations (organisation_id, id, kind, from_id, to_id)
   select $1, uuidv7(), case when d.n % 40 = 0 then 'depends_on' else 'coordinates_with' end, d.id, other.id
   from drawn d join drawn other on other.n = d.n + 3 where d.n % 20 = 0`,
  `insert into initiative_keys (organisation_id, next_number) values ($1, $2::int + 1)
   on conflict (organisation_id) do update set next_number = excluded.next_number`,
  `drop table drawn, made`,
];

/**
 * Fills an organisation that signed up through the API. Speaks SQL as the superuser, past the walls: what is measured
 * comes after.
 */
export async function fillPortfolio(client: pg.Client, organisationId: string, size: PortfolioSize): Promise<void> {
  const { teams, people, journeys, stages, goals, kpis, departments, initiatives } = size;
  const run = async (texts: readonly string[], values: readonly unknown[]): Promise<void> => {
    for (const text of texts) {
      const used = values.filter((_, at) => text.includes(`$${at + 1}`));
      await client.query(text, used);
    }
  };
  await client.query('begin');
  // What refers to what is made right here; looking each reference up again would take most of the time.
  await client.query('set local session_replication_role = replica');
  await client.query('select setseed(0.42)');
  await run(STRUCTURE, [teams, people, journeys, stages, goals, kpis]);
  await run(RECORDS, [organisationId, departments]);
  await run(DRAWING, [initiatives]);
  await run(INITIATIVES, [organisationId, initiatives]);
  await client.query('commit');
}
