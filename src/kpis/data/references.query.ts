import type { TenantDatabase } from '../../platform/database/tenant-database.js';

/** Which of these segments and channels there are. */
export async function knownCuts(
  database: TenantDatabase,
  segmentIds: readonly string[],
  channelIds: readonly string[],
): Promise<{ segments: Set<string>; channels: Set<string> }> {
  const rows = await database.query<{ kind: string; id: string }>(
    `select 'segment' as kind, s.id from segments as s where s.organisation_id = $1 and s.id = any ($2::uuid[])
     union all
     select 'channel', c.id from channels as c where c.organisation_id = $1 and c.id = any ($3::uuid[])
     order by kind, id`,
    [database.organisationId, segmentIds, channelIds],
  );
  const of = (kind: string) => new Set(rows.filter((row) => row.kind === kind).map(({ id }) => id));
  return { segments: of('segment'), channels: of('channel') };
}
