import { Column, PrimaryColumn } from 'typeorm';

/** What every tenant record has. The key starts with the organisation, so the schema can be distributed by tenant. */
export abstract class TenantRecord {
  @PrimaryColumn({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string;

  /** UUID v7: sortable by the time it was made. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('integer')
  version!: number;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3 })
  createdAt!: Date;

  @Column({ type: 'timestamptz', name: 'updated_at', precision: 3 })
  updatedAt!: Date;
}

/** Master data: hidden from choices once archived, kept in history. */
export abstract class ArchivableRecord extends TenantRecord {
  @Column({ type: 'timestamptz', name: 'archived_at', precision: 3, nullable: true })
  archivedAt!: Date | null;
}
