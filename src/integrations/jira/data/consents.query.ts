import type { TenantDatabase } from '../../../platform/database/tenant-database.js';
import type { Sealed } from '../../../platform/sealing/seals.js';
import type { Consent, ConsentedSite, ConsentRefusal } from '../consents.types.js';

/** A consent with what is sealed of it. */
export interface KeptConsent extends Consent {
  readonly sealed: Sealed;
}

type ConsentRow = Consent & { readonly keyId: string; readonly bytes: Buffer } & Record<string, unknown>;

const COLUMNS = `id, actor_id as "actorId", status, refusal, sites, created_at as "createdAt", expires_at as "expiresAt",
  key_id as "keyId", sealed as bytes`;

function asKept({ keyId, bytes, ...consent }: ConsentRow): KeptConsent {
  return { ...consent, sealed: { keyId, bytes } };
}

/** Those of whoever asks that are of no use any more go as a new one comes. */
export async function insertConsent(
  database: TenantDatabase,
  given: { id: string; actorId: string; minutes: number; stateHash: Buffer; browserHash: Buffer; sealed: Sealed },
): Promise<KeptConsent> {
  const { id, actorId, minutes, stateHash, browserHash, sealed } = given;
  await database.query(
    `delete from jira_consents where organisation_id = $1 and (expires_at < now() - interval '1 day' or status = 'used')`,
    [database.organisationId],
  );
  const [row] = await database.query<ConsentRow>(
    `insert into jira_consents (organisation_id, id, actor_id, expires_at, state_hash, browser_hash, status, key_id, sealed)
     values ($1, $2, $3, now() + make_interval(mins => $4), $5, $6, 'waiting', $7, $8) returning ${COLUMNS}`,
    [database.organisationId, id, actorId, minutes, stateHash, browserHash, sealed.keyId, sealed.bytes],
  );
  if (!row) throw new Error('a consent that was made is there');
  return asKept(row);
}

/** A consent of whoever began it; held until the unit of work ends where it is to be used. Grain: one row, or none. */
export async function consentOf(
  database: TenantDatabase,
  id: string,
  actorId: string,
  manner: 'read' | 'hold',
): Promise<KeptConsent | undefined> {
  const [row] = await database.query<ConsentRow>(
    `select ${COLUMNS} from jira_consents where organisation_id = $1 and id = $2 and actor_id = $3
     ${manner === 'hold' ? 'for no key update' : ''}`,
    [database.organisationId, id, actorId],
  );
  return row && asKept(row);
}

/** The consent with this state, if the browser that brings it began it: given out once. */
export async function takeWaiting(
  database: TenantDatabase,
  stateHash: Buffer,
  browserHash: Buffer,
): Promise<KeptConsent | undefined> {
  const [row] = await database.query<ConsentRow>(
    `update jira_consents set status = 'exchanging'
     where organisation_id = $1 and state_hash = $2 and browser_hash = $3 and status = 'waiting' and expires_at > now()
     returning ${COLUMNS}`,
    [database.organisationId, stateHash, browserHash],
  );
  return row && asKept(row);
}

export async function endConsent(
  database: TenantDatabase,
  id: string,
  outcome:
    | { readonly sites: readonly ConsentedSite[]; readonly sealed: Sealed; readonly minutes: number }
    | { readonly refusal: ConsentRefusal }
    | 'used',
): Promise<void> {
  if (outcome === 'used' || 'refusal' in outcome) {
    // What is of no use any more is not kept either.
    await database.query(
      `update jira_consents set status = $3, refusal = $4, sealed = ''::bytea where organisation_id = $1 and id = $2`,
      [
        database.organisationId,
        id,
        outcome === 'used' ? 'used' : 'refused',
        outcome === 'used' ? null : outcome.refusal,
      ],
    );
    return;
  }
  const { sites, sealed, minutes } = outcome;
  await database.query(
    `update jira_consents set status = 'granted', sites = $3::jsonb, key_id = $4, sealed = $5,
       expires_at = now() + make_interval(mins => $6)
     where organisation_id = $1 and id = $2`,
    [database.organisationId, id, JSON.stringify(sites), sealed.keyId, sealed.bytes, minutes],
  );
}
