import { newId } from '../../platform/ids.js';
import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { FindingUpdate, MarkedSighting, Reconciliation } from '../domain/findings/reconcile.js';

const BATCH = 1_000;

/** Writes what an examination came to: new findings, other evidence, and the statuses that the radar changed itself. */
export async function writeReconciliation(database: TenantDatabase, outcome: Reconciliation): Promise<void> {
  for (const batch of batches(outcome.opened)) await insertFindings(database, batch);
  for (const batch of batches(outcome.updated)) await updateFindings(database, batch);
  const changed = outcome.updated.filter(({ because }) => because !== null);
  for (const batch of batches(changed)) await insertChanges(database, batch);
}

function* batches<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < items.length; from += BATCH) yield items.slice(from, from + BATCH);
}

const SEEN = `certainty double precision, stake double precision, estimated boolean, records jsonb, evidence jsonb,
  ground text, evidence_hash text`;

async function insertFindings(database: TenantDatabase, sightings: readonly MarkedSighting[]): Promise<void> {
  const rows = sightings.map((sighting) => ({ id: newId(), ...identity(sighting), ...seenOf(sighting) }));
  await database.query(
    `insert into findings
       (organisation_id, id, kind, subject, certainty, stake, estimated, records, evidence, ground, evidence_hash)
     select $1, seen.id, seen.kind, seen.subject, seen.certainty, seen.stake, seen.estimated, seen.records, seen.evidence,
       seen.ground, seen.evidence_hash
     from jsonb_to_recordset($2::jsonb) as seen (id uuid, kind text, subject text, ${SEEN})`,
    [database.organisationId, JSON.stringify(rows)],
  );
  await replaceRecords(database, rows, false);
}

async function updateFindings(database: TenantDatabase, updates: readonly FindingUpdate[]): Promise<void> {
  const rows = updates.map(({ id, seen, status, because, unjudged }) => ({
    ...{ id, status, unjudged, moved: because !== null, present: seen !== null },
    ...(seen === null ? {} : seenOf(seen)),
  }));
  await database.query(
    `update findings as finding set
       version = finding.version + 1,
       updated_at = now(),
       last_seen_at = case when seen.present then now() when finding.present then coalesce(
         (select examination.examined_at from radar_examinations as examination where examination.organisation_id = $1),
         finding.last_seen_at) else finding.last_seen_at end,
       status = seen.status,
       present = seen.present,
       reason = case when seen.moved then null else finding.reason end,
       certainty = case when seen.present then seen.certainty else finding.certainty end,
       stake = case when seen.present then seen.stake else finding.stake end,
       estimated = case when seen.present then seen.estimated else finding.estimated end,
       records = case when seen.present then seen.records else finding.records end,
       evidence = case when seen.present then seen.evidence else finding.evidence end,
       ground = case when seen.present then seen.ground else finding.ground end,
       evidence_hash = case when seen.present then seen.evidence_hash else finding.evidence_hash end,
       judged_ground = case when seen.unjudged then null else finding.judged_ground end,
       judged_certainty = case when seen.unjudged then null else finding.judged_certainty end,
       judged_stake = case when seen.unjudged then null else finding.judged_stake end
     from jsonb_to_recordset($2::jsonb) as seen
       (id uuid, status text, present boolean, unjudged boolean, moved boolean, ${SEEN})
     where finding.organisation_id = $1 and finding.id = seen.id`,
    [database.organisationId, JSON.stringify(rows)],
  );
  const seen = updates.flatMap((update) => (update.seen ? [{ id: update.id, records: update.seen.records }] : []));
  await replaceRecords(database, seen, true);
}

/** Which records findings concern, one row each, to find them by. */
async function replaceRecords(
  database: TenantDatabase,
  findings: readonly { readonly id: string; readonly records: MarkedSighting['records'] }[],
  there: boolean,
): Promise<void> {
  if (findings.length === 0) return;
  const values = [database.organisationId, JSON.stringify(findings.map(({ id, records }) => ({ id, records })))];
  const stated = `(select finding.id, record.type, record.id as record_id
     from jsonb_to_recordset($2::jsonb) as finding (id uuid, records jsonb),
       jsonb_to_recordset(finding.records) as record (type text, id uuid))`;
  if (there) {
    await database.query(
      `delete from finding_records as record using jsonb_to_recordset($2::jsonb) as finding (id uuid)
       where record.organisation_id = $1 and record.finding_id = finding.id
         and not exists (select from ${stated} as stated
           where stated.id = record.finding_id and stated.type = record.record_type and stated.record_id = record.record_id)`,
      values,
    );
  }
  await database.query(
    `insert into finding_records (organisation_id, finding_id, record_type, record_id)
     select $1, stated.id, stated.type, stated.record_id from ${stated} as stated on conflict do nothing`,
    values,
  );
}

async function insertChanges(database: TenantDatabase, updates: readonly FindingUpdate[]): Promise<void> {
  const { actor } = database;
  const rows = updates.map(({ id, status, because, seen }) => ({
    ...{ id: newId(), finding_id: id, status, because },
    certainty: seen?.certainty ?? null,
  }));
  await database.query(
    `insert into finding_changes
       (organisation_id, id, finding_id, status, because, actor_kind, actor_id, actor_name, certainty)
     select $1, change.id, change.finding_id, change.status, change.because, $3, $4, $5, change.certainty
     from jsonb_to_recordset($2::jsonb) as change
       (id uuid, finding_id uuid, status text, because text, certainty double precision)`,
    [actor.organisationId, JSON.stringify(rows), actor.kind, actor.id, actor.name],
  );
}

function identity({ kind, subject }: MarkedSighting) {
  return { kind, subject };
}

function seenOf(sighting: MarkedSighting) {
  const { certainty, stake, estimated, records, evidence, groundHash: ground, evidenceHash: evidence_hash } = sighting;
  return { certainty, stake, estimated, records, evidence, ground, evidence_hash };
}
