import { Injectable } from '@nestjs/common';
import { mapConstraints, taken, unknownReference } from '../platform/database/constraints.js';
import { archivedAtOf, type RecordKind, Records } from '../platform/database/records.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import type { ExpectedVersion } from '../platform/http/etags.js';
import { type ListDefinition, type Page, type PageQuery, Pages } from '../platform/http/pages.js';
import { PersonEntity } from './data/person.entity.js';
import type { Person, PersonChanges, PersonFilter } from './people.types.js';

const PERSON: RecordKind<PersonEntity> = { entity: PersonEntity, type: 'person', table: 'people' };

const PEOPLE: ListDefinition<PersonEntity> = {
  name: 'people',
  defaultSort: 'name',
  sortable: {
    name: { sql: 'lower(person.name)', type: 'text', value: (person) => person.name.toLowerCase() },
    createdAt: { sql: 'person.created_at', type: 'timestamptz', value: (person) => person.createdAt },
    updatedAt: { sql: 'person.updated_at', type: 'timestamptz', value: (person) => person.updatedAt },
  },
};

mapConstraints({
  people_email_unique: taken('email'),
  people_team_fk: unknownReference('/teamId', 'team'),
});

/** People who can own things. Somebody who has left stays on record, inactive: what they owned is unowned at once. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly records: Records,
    private readonly pages: Pages,
  ) {}

  async list(filter: PersonFilter & PageQuery): Promise<Page<Person>> {
    const builder = this.database
      .repository(PersonEntity)
      .createQueryBuilder('person')
      .where('person.organisation_id = :organisation', { organisation: this.database.organisationId });
    if (filter.archived !== 'all')
      builder.andWhere(`person.archived_at is ${filter.archived === 'true' ? 'not null' : 'null'}`);
    if (filter.active) builder.andWhere('person.active = :active', { active: filter.active === 'true' });
    if (filter.teamId) builder.andWhere('person.team_id = :team', { team: filter.teamId });
    if (filter.q)
      builder.andWhere(`strpos(lower(person.name || ' ' || coalesce(person.email, '')), lower(:q)) > 0`, {
        q: filter.q,
      });
    return this.pages.read(PEOPLE, filter, builder);
  }

  read(id: string): Promise<Person> {
    return this.records.find(PERSON, id);
  }

  /** @throws Problem `validation` for an unknown team, `conflict` for an e-mail address that is taken */
  create(fields: PersonChanges & { name: string }): Promise<Person> {
    return this.records.create(PERSON, {
      name: fields.name,
      email: fields.email ?? null,
      teamId: fields.teamId ?? null,
      active: fields.active ?? true,
      archivedAt: null,
    });
  }

  /** @throws Problem `stale`, `not_found`, `conflict`, `validation` */
  async amend(id: string, changes: PersonChanges, expected: ExpectedVersion): Promise<Person> {
    const person = await this.records.lock(PERSON, id, expected);
    const { archived, ...fields } = changes;
    return this.records.amend(PERSON, person, { ...fields, archivedAt: archivedAtOf(archived, person.archivedAt) });
  }

  /** @throws Problem `still_referred_to` with counts */
  async remove(id: string, expected: ExpectedVersion): Promise<void> {
    await this.records.remove(PERSON, await this.records.lock(PERSON, id, expected));
  }
}
