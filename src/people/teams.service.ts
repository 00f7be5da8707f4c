import { Injectable } from '@nestjs/common';
import { mapConstraints, taken, unknownReference } from '../platform/database/constraints.js';
import { archivedAtOf, type RecordKind, Records } from '../platform/database/records.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import type { ExpectedVersion } from '../platform/http/etags.js';
import { type ListDefinition, type Page, type PageQuery, Pages } from '../platform/http/pages.js';
import { Faults } from '../platform/problems/field-errors.js';
import { wouldBeCircular } from '../platform/tree/tree.js';
import { TeamEntity } from './data/team.entity.js';
import type { Team, TeamChanges, TeamFilter } from './people.types.js';

const TEAM: RecordKind<TeamEntity> = { entity: TeamEntity, type: 'team', table: 'teams' };

const TEAMS: ListDefinition<TeamEntity> = {
  name: 'teams',
  defaultSort: 'name',
  sortable: {
    name: { sql: 'lower(team.name)', type: 'text', value: (team) => team.name.toLowerCase() },
    createdAt: { sql: 'team.created_at', type: 'timestamptz', value: (team) => team.createdAt },
    updatedAt: { sql: 'team.updated_at', type: 'timestamptz', value: (team) => team.updatedAt },
  },
};

mapConstraints({
  teams_name_unique: taken('name'),
  teams_parent_fk: unknownReference('/parentId', 'team'),
});

/** Teams: the organisation's units, a tree. The topmost ancestor of a team is its department. */
@Injectable()
export class TeamsService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly records: Records,
    private readonly pages: Pages,
  ) {}

  async list(filter: TeamFilter & PageQuery): Promise<Page<Team>> {
    const builder = this.database
      .repository(TeamEntity)
      .createQueryBuilder('team')
      .where('team.organisation_id = :organisation', { organisation: this.database.organisationId });
    if (filter.archived !== 'all')
      builder.andWhere(`team.archived_at is ${filter.archived === 'true' ? 'not null' : 'null'}`);
    if (filter.parentId) builder.andWhere('team.parent_id = :parent', { parent: filter.parentId });
    if (filter.q) builder.andWhere(`strpos(lower(team.name), lower(:q)) > 0`, { q: filter.q });
    return this.pages.read(TEAMS, filter, builder);
  }

  read(id: string): Promise<Team> {
    return this.records.find(TEAM, id);
  }

  /** @throws Problem `validation` for an unknown parent, `conflict` for a name taken under that parent */
  async create(fields: TeamChanges & { name: string }): Promise<Team> {
    await this.checkParent(null, fields.parentId ?? null);
    return this.records.create(TEAM, { name: fields.name, parentId: fields.parentId ?? null, archivedAt: null });
  }

  /** @throws Problem `stale`, `not_found`, `conflict`, or `validation` for an unknown or circular parent */
  async amend(id: string, changes: TeamChanges, expected: ExpectedVersion): Promise<Team> {
    const team = await this.records.lock(TEAM, id, expected);
    if (changes.parentId !== undefined) await this.checkParent(id, changes.parentId);
    const { archived, ...fields } = changes;
    return this.records.amend(TEAM, team, { ...fields, archivedAt: archivedAtOf(archived, team.archivedAt) });
  }

  /** @throws Problem `still_referred_to` with counts */
  async remove(id: string, expected: ExpectedVersion): Promise<void> {
    await this.records.remove(TEAM, await this.records.lock(TEAM, id, expected));
  }

  /** Moves are serialised per organisation: two moves that are each sound could make a circle together. */
  private async checkParent(id: string | null, parentId: string | null): Promise<void> {
    if (parentId === null) return;
    const organisation = this.database.organisationId;
    await this.database.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`teams ${organisation}`]);
    const rows = await this.database.query<{ id: string; parent_id: string | null }>(
      'select id, parent_id from teams where organisation_id = $1',
      [organisation],
    );
    const parents = new Map(rows.map((row) => [row.id, row.parent_id]));
    const faults = new Faults();
    if (!parents.has(parentId)) faults.add('/parentId', 'unknown_reference', { record: 'team' });
    else if (id !== null && wouldBeCircular(parents, id, parentId)) faults.add('/parentId', 'circular');
    faults.throwIfAny();
  }
}
