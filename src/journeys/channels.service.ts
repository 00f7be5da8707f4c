import { Injectable } from '@nestjs/common';
import { mapConstraints, taken } from '../platform/database/constraints.js';
import { archivedAtOf, type RecordKind, Records } from '../platform/database/records.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import type { ExpectedVersion } from '../platform/http/etags.js';
import { type ListDefinition, type Page, type PageQuery, Pages } from '../platform/http/pages.js';
import { ChannelEntity } from './data/channel.entity.js';
import type { Channel, ChannelChanges, ChannelFilter, ChannelKind } from './journeys.types.js';

const CHANNEL: RecordKind<ChannelEntity> = { entity: ChannelEntity, type: 'channel', table: 'channels' };

const CHANNELS: ListDefinition<ChannelEntity> = {
  name: 'channels',
  defaultSort: 'name',
  sortable: {
    name: { sql: 'lower(channel.name)', type: 'text', value: (channel) => channel.name.toLowerCase() },
    createdAt: { sql: 'channel.created_at', type: 'timestamptz', value: (channel) => channel.createdAt },
    updatedAt: { sql: 'channel.updated_at', type: 'timestamptz', value: (channel) => channel.updatedAt },
  },
};

mapConstraints({ channels_name_unique: taken('name') });

/** Channels: where customers meet us. */
@Injectable()
export class ChannelsService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly records: Records,
    private readonly pages: Pages,
  ) {}

  async list(filter: ChannelFilter & PageQuery): Promise<Page<Channel>> {
    const builder = this.database
      .repository(ChannelEntity)
      .createQueryBuilder('channel')
      .where('channel.organisation_id = :organisation', { organisation: this.database.organisationId });
    if (filter.archived !== 'all')
      builder.andWhere(`channel.archived_at is ${filter.archived === 'true' ? 'not null' : 'null'}`);
    if (filter.kind) builder.andWhere('channel.kind = :kind', { kind: filter.kind });
    if (filter.q) builder.andWhere('strpos(lower(channel.name), lower(:q)) > 0', { q: filter.q });
    return this.pages.read(CHANNELS, filter, builder);
  }

  read(id: string): Promise<Channel> {
    return this.records.find(CHANNEL, id);
  }

  /** @throws Problem `conflict` for a name that is taken */
  create(fields: { name: string; kind: ChannelKind }): Promise<Channel> {
    return this.records.create(CHANNEL, { name: fields.name, kind: fields.kind, archivedAt: null });
  }

  /** @throws Problem `stale`, `not_found`, `conflict` */
  async amend(id: string, changes: ChannelChanges, expected: ExpectedVersion): Promise<Channel> {
    const channel = await this.records.lock(CHANNEL, id, expected);
    const { archived, ...fields } = changes;
    return this.records.amend(CHANNEL, channel, { ...fields, archivedAt: archivedAtOf(archived, channel.archivedAt) });
  }

  /** @throws Problem `still_referred_to` with counts */
  async remove(id: string, expected: ExpectedVersion): Promise<void> {
    await this.records.remove(CHANNEL, await this.records.lock(CHANNEL, id, expected));
  }
}
