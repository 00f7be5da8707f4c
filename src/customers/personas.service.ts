import { Injectable } from '@nestjs/common';
import { mapConstraints, taken, unknownReference } from '../platform/database/constraints.js';
import { archivedAtOf, type RecordKind, Records } from '../platform/database/records.js';
import { References } from '../platform/database/references.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import type { ExpectedVersion } from '../platform/http/etags.js';
import { type ListDefinition, type Page, type PageQuery, Pages } from '../platform/http/pages.js';
import { Faults } from '../platform/problems/field-errors.js';
import {
  type Persona,
  PERSONA_REFERENCE,
  type PersonaChanges,
  type PersonaFilter,
  SEGMENT_REFERENCE,
} from './customers.types.js';
import { PersonaEntity } from './data/persona.entity.js';

const PERSONA: RecordKind<PersonaEntity> = { entity: PersonaEntity, ...PERSONA_REFERENCE };

const PERSONAS: ListDefinition<PersonaEntity> = {
  name: 'personas',
  defaultSort: 'name',
  sortable: {
    name: { sql: 'lower(persona.name)', type: 'text', value: (persona) => persona.name.toLowerCase() },
    createdAt: { sql: 'persona.created_at', type: 'timestamptz', value: (persona) => persona.createdAt },
    updatedAt: { sql: 'persona.updated_at', type: 'timestamptz', value: (persona) => persona.updatedAt },
  },
};

mapConstraints({
  personas_name_unique: taken('name'),
  personas_segment_fk: unknownReference('/segmentId', 'segment'),
});

/** Personas: typical customers, each of one segment. */
@Injectable()
export class PersonasService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly records: Records,
    private readonly references: References,
    private readonly pages: Pages,
  ) {}

  async list(filter: PersonaFilter & PageQuery): Promise<Page<Persona>> {
    const builder = this.database
      .repository(PersonaEntity)
      .createQueryBuilder('persona')
      .where('persona.organisation_id = :organisation', { organisation: this.database.organisationId });
    if (filter.archived !== 'all')
      builder.andWhere(`persona.archived_at is ${filter.archived === 'true' ? 'not null' : 'null'}`);
    if (filter.segmentId) builder.andWhere('persona.segment_id = :segment', { segment: filter.segmentId });
    if (filter.q)
      builder.andWhere(`strpos(lower(persona.name || ' ' || coalesce(persona.description, '')), lower(:q)) > 0`, {
        q: filter.q,
      });
    return this.pages.read(PERSONAS, filter, builder);
  }

  read(id: string): Promise<Persona> {
    return this.records.find(PERSONA, id);
  }

  /** @throws Problem `validation` for an unknown or archived segment, `conflict` for a name that is taken */
  async create(fields: PersonaChanges & { name: string; segmentId: string }): Promise<Persona> {
    await this.checkSegment(fields.segmentId);
    return this.records.create(PERSONA, {
      name: fields.name,
      description: fields.description ?? null,
      segmentId: fields.segmentId,
      archivedAt: null,
    });
  }

  /** @throws Problem `stale`, `not_found`, `conflict`, `validation` */
  async amend(id: string, changes: PersonaChanges, expected: ExpectedVersion): Promise<Persona> {
    const persona = await this.records.lock(PERSONA, id, expected);
    if (changes.segmentId) await this.checkSegment(changes.segmentId, persona.segmentId);
    const { archived, ...fields } = changes;
    return this.records.amend(PERSONA, persona, { ...fields, archivedAt: archivedAtOf(archived, persona.archivedAt) });
  }

  /** @throws Problem `still_referred_to` with counts */
  async remove(id: string, expected: ExpectedVersion): Promise<void> {
    await this.records.remove(PERSONA, await this.records.lock(PERSONA, id, expected));
  }

  private async checkSegment(id: string, kept?: string): Promise<void> {
    const faults = new Faults();
    const mention = { to: SEGMENT_REFERENCE, id, pointer: '/segmentId' };
    faults.errors.push(...(await this.references.faults([mention], new Set(kept ? [kept] : []))));
    faults.throwIfAny();
  }
}
