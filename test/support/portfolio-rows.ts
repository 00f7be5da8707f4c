import { createHash } from 'node:crypto';
import type { InitiativeFacts, ReferenceFacts } from '../../src/portfolio/portfolio.types.js';
import type { PortfolioFacts } from '../arbitraries/portfolio.js';

/** A connection, or the open unit of work. */
interface Writer {
  query(text: string, values: unknown[]): Promise<unknown>;
}

/** A UUID for a short name in one organisation: the same every time, so that memory and database can be compared. */
export function idOf(organisationId: string, name: string): string {
  const hash = createHash('sha256').update(`${organisationId} ${name}`).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-7${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

/** The same facts with UUIDs for names, wherever a name of the facts stands as a value. */
export function withIds(organisationId: string, facts: PortfolioFacts): PortfolioFacts {
  const names = new Set(
    [...Object.values(facts.references).flatMap((records) => (Array.isArray(records) ? records : []))]
      .concat(facts.initiatives)
      .map(({ id }: { id: string }) => id),
  );
  const text = JSON.stringify(facts, (key, value: unknown) =>
    typeof value === 'string' && key !== 'name' && names.has(value) ? idOf(organisationId, value) : value,
  );
  return JSON.parse(text) as PortfolioFacts;
}

/** An organisation of its own, without members: asked by the system actor. */
export async function storeOrganisation(client: Writer, id: string): Promise<void> {
  await client.query(`insert into organisations (id, name, slug, currency) values ($1, $2, $2, 'EUR')`, [id, id]);
}

const stamps = `1, now(), now()`;

/** The small tables. */
export async function storeReferences(client: Writer, organisationId: string, facts: ReferenceFacts): Promise<void> {
  const put = (sql: string, ...values: unknown[]) => client.query(sql, [organisationId, ...values]);
  for (const { id, name, parentId } of facts.teams) {
    await put(
      `insert into teams (organisation_id, id, name, parent_id, version, created_at, updated_at) values ($1, $2, $3, $4, ${stamps})`,
      ...[id, name, parentId],
    );
  }
  for (const { id, name, active } of facts.people) {
    await put(
      `insert into people (organisation_id, id, name, active, version, created_at, updated_at) values ($1, $2, $3, $4, ${stamps})`,
      ...[id, name, active],
    );
  }
  for (const { id, name, parentId, ownerId } of facts.journeys) {
    await put(
      `insert into journeys (organisation_id, id, name, parent_id, owner_id, version, created_at, updated_at) values ($1, $2, $3, $4, $5, ${stamps})`,
      ...[id, name, parentId, ownerId],
    );
  }
  for (const { id, name } of facts.channels) {
    await put(
      `insert into channels (organisation_id, id, name, kind, version, created_at, updated_at) values ($1, $2, $3, 'online', ${stamps})`,
      ...[id, name],
    );
  }
  for (const { id, name, journeyId, position, phase, ownerId, momentOfTruth, volumeShare } of facts.stages) {
    await put(
      `insert into stages (organisation_id, id, name, journey_id, position, phase, owner_id, moment_of_truth, volume_share, version, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, ${stamps})`,
      ...[id, name, journeyId, position + 1, phase, ownerId, momentOfTruth, volumeShare],
    );
  }
  for (const stage of facts.stages) {
    for (const channelId of stage.channelIds) {
      await put(
        `insert into stage_channels (organisation_id, stage_id, channel_id) values ($1, $2, $3)`,
        stage.id,
        channelId,
      );
    }
  }
  for (const { id, name, parentId, ownerId } of facts.goals) {
    await put(
      `insert into goals (organisation_id, id, title, parent_id, owner_id, version, created_at, updated_at) values ($1, $2, $3, $4, $5, ${stamps})`,
      ...[id, name, parentId, ownerId],
    );
  }
  for (const { id, name, ownerId, betterWhen, target, floor, ceiling } of facts.kpis) {
    await put(
      `insert into kpis (organisation_id, id, name, kind, better_when, statistic, owner_id, target, floor, ceiling, definition_version, version, created_at, updated_at)
       values ($1, $2, $3, 'other', $5, 'value', $4, $6, $7, $8, 1, ${stamps})`,
      ...[id, name, ownerId, betterWhen, target, floor, ceiling],
    );
  }
  for (const { fromId, toId, sign } of facts.kpiDrives) {
    await put(
      `insert into kpi_links (organisation_id, id, from_kpi_id, to_kpi_id, sign, basis, version, created_at, updated_at)
       values ($1, gen_random_uuid(), $2, $3, $4, 'assumed', ${stamps})`,
      ...[fromId, toId, sign],
    );
  }
  for (const { id, name } of facts.segments) {
    await put(
      `insert into segments (organisation_id, id, name, version, created_at, updated_at) values ($1, $2, $3, ${stamps})`,
      ...[id, name],
    );
  }
}

/** Writes initiatives as the register does: the row, its links, its relations. An initiative that is there is replaced. */
export async function storeInitiatives(
  client: Writer,
  organisationId: string,
  initiatives: readonly InitiativeFacts[],
): Promise<void> {
  for (const initiative of initiatives) await storeContent(client, organisationId, initiative);
  for (const initiative of initiatives) await storeRelations(client, organisationId, initiative);
}

async function storeContent(client: Writer, organisationId: string, initiative: InitiativeFacts): Promise<void> {
  const { id, state, deliveryStatus, kind, trigger, evidenceGrade, discipline, teamId } = initiative;
  const { accountablePersonId, effort, budget, startDay, endDay } = initiative;
  await client.query(
    `insert into initiatives (organisation_id, id, key_number, title, title_key, state, state_before, delivery_status, kind, trigger,
       evidence_grade, discipline, team_id, accountable_person_id, effort, budget_minor, budget_currency, starts_on, ends_on)
     values ($1, $2, $14, 'Title', 'title',
       $3, case when $3 in ('closed', 'stopped', 'merged') then 'approved' end, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13,
       date '1970-01-01' + $15::int, date '1970-01-01' + $16::int)
     on conflict (organisation_id, id) do update set
       state = excluded.state, state_before = excluded.state_before, delivery_status = excluded.delivery_status,
       kind = excluded.kind, trigger = excluded.trigger, evidence_grade = excluded.evidence_grade,
       discipline = excluded.discipline, team_id = excluded.team_id,
       accountable_person_id = excluded.accountable_person_id, effort = excluded.effort,
       budget_minor = excluded.budget_minor, budget_currency = excluded.budget_currency,
       starts_on = excluded.starts_on, ends_on = excluded.ends_on`,
    [
      organisationId,
      ...[id, state, deliveryStatus, kind, trigger, evidenceGrade, discipline, teamId, accountablePersonId, effort],
      ...[budget?.amountMinor ?? null, budget?.currency ?? null],
      // A number of its own without looking at those of others, whose transactions may be running.
      Number.parseInt(id.slice(0, 7), 16),
      ...[startDay, endDay],
    ],
  );
  for (const table of ['initiative_stages', 'initiative_goals', 'initiative_kpis']) {
    await client.query(`delete from ${table} where organisation_id = $1 and initiative_id = $2`, [organisationId, id]);
  }
  for (const [position, { stageId, share, channelIds, segmentIds }] of initiative.stages.entries()) {
    await client.query(
      `insert into initiative_stages (organisation_id, initiative_id, stage_id, position, share, channel_ids, segment_ids)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [organisationId, id, stageId, position, share ?? 1 / initiative.stages.length, channelIds, segmentIds],
    );
  }
  for (const [position, { goalId, saysHow }] of initiative.goals.entries()) {
    await client.query(
      `insert into initiative_goals (organisation_id, initiative_id, goal_id, position, contribution) values ($1, $2, $3, $4, $5)`,
      [organisationId, id, goalId, position, saysHow ? 'It helps.' : null],
    );
  }
  for (const [position, { kpiId, expectedChange, confidence, lagDays }] of initiative.kpis.entries()) {
    await client.query(
      `insert into initiative_kpis (organisation_id, initiative_id, kpi_id, position, expected_change, confidence, lag_days)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [organisationId, id, kpiId, position, expectedChange, confidence, lagDays],
    );
  }
}

async function storeRelations(client: Writer, organisationId: string, initiative: InitiativeFacts): Promise<void> {
  const { id, partOfId, relations } = initiative;
  await client.query(`delete from initiative_relations where organisation_id = $1 and from_id = $2`, [
    organisationId,
    id,
  ]);
  const programme = partOfId === null ? [] : [{ toId: partOfId, kind: 'part_of', ratified: false }];
  for (const { toId, kind, ratified } of [...programme, ...relations]) {
    await client.query(
      `insert into initiative_relations (organisation_id, id, kind, from_id, to_id, ratified_by, ratified_at)
       values ($1, gen_random_uuid(), $2, $3, $4, $5, $6)
       on conflict do nothing`,
      [organisationId, kind, id, toId, ratified ? organisationId : null, ratified ? new Date() : null],
    );
  }
}

/** Removes initiatives with their links and relations. */
export async function removeInitiatives(client: Writer, organisationId: string, ids: readonly string[]): Promise<void> {
  // The trigger that notes which texts left the index writes within the walls, whoever deletes.
  await client.query("select set_config('regie.organisation_id', $1, false)", [organisationId]);
  await client.query(
    `delete from initiative_relations where organisation_id = $1 and (from_id = any ($2::uuid[]) or to_id = any ($2::uuid[]))`,
    [organisationId, ids],
  );
  await client.query(`delete from initiatives where organisation_id = $1 and id = any ($2::uuid[])`, [
    organisationId,
    ids,
  ]);
}
