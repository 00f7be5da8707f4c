import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import type { PersonaFacts, SegmentFacts } from './customers.types.js';

/**
 * Narrow questions of other modules about segments and personas. Ask inside a unit of work. To check references of an
 * input, hand SEGMENT_REFERENCE and PERSONA_REFERENCE to the platform's `References`.
 */
@Injectable()
export class CustomersLookup {
  constructor(private readonly database: TenantDatabase) {}

  /** Every segment, archived ones too, by name. */
  async segments(): Promise<SegmentFacts[]> {
    return this.database.query<SegmentFacts>(
      `select id, name, size, value, archived_at is not null as archived
       from segments where organisation_id = $1 order by lower(name), id`,
      [this.database.organisationId],
    );
  }

  /** Every persona with its segment, archived ones too, by name. */
  async personas(): Promise<PersonaFacts[]> {
    return this.database.query<PersonaFacts>(
      `select id, name, segment_id as "segmentId", archived_at is not null as archived
       from personas where organisation_id = $1 order by lower(name), id`,
      [this.database.organisationId],
    );
  }
}
