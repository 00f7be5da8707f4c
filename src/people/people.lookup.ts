import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../platform/database/tenant-database.js';

/** Narrow questions of other modules about teams and people. Ask inside a unit of work. */
@Injectable()
export class PeopleLookup {
  constructor(private readonly database: TenantDatabase) {}

  /** The team that a person belongs to; null when the person is unknown or in no team. */
  async teamOf(personId: string): Promise<string | null> {
    const [row] = await this.database.query<{ team_id: string | null }>(
      'select team_id from people where organisation_id = $1 and id = $2',
      [this.database.organisationId, personId],
    );
    return row?.team_id ?? null;
  }

  /** The names of these people, by id; unknown ids are left out. */
  async names(ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.query<{ id: string; name: string }>(
      'select id, name from people where organisation_id = $1 and id = any ($2::uuid[])',
      [this.database.organisationId, ids],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** Which of these people still work here: active and not archived. */
  async activeAmong(personIds: readonly string[]): Promise<Set<string>> {
    if (personIds.length === 0) return new Set();
    const rows = await this.database.query<{ id: string }>(
      'select id from people where organisation_id = $1 and id = any ($2::uuid[]) and active and archived_at is null',
      [this.database.organisationId, personIds],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** The names of teams, archived ones too. */
  async teamNames(): Promise<Map<string, string>> {
    const rows = await this.database.query<{ id: string; name: string }>(
      'select id, name from teams where organisation_id = $1',
      [this.database.organisationId],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** Every team's parent, archived ones too: for departments and branches. */
  async teamParents(): Promise<Map<string, string | null>> {
    const rows = await this.database.query<{ id: string; parent_id: string | null }>(
      'select id, parent_id from teams where organisation_id = $1',
      [this.database.organisationId],
    );
    return new Map(rows.map((row) => [row.id, row.parent_id]));
  }

  /** Everybody who is not archived, with the address by which another system may know them. */
  async recognisable(): Promise<{ id: string; email: string | null }[]> {
    return this.database.query<{ id: string; email: string | null }>(
      'select id, email from people where organisation_id = $1 and archived_at is null order by id',
      [this.database.organisationId],
    );
  }
}
