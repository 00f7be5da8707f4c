import { type Actor, may } from '../../platform/access/actor.js';
import { ArchivableResponse, archivableResponse, Can } from '../../platform/http/record.responses.js';
import type { Channel, ChannelKind } from '../journeys.types.js';

export class ChannelResponse extends ArchivableResponse {
  /** @example "Mijn omgeving (web)" */
  name!: string;
  /** @example "online" */
  kind!: ChannelKind;
  can!: Can;
}

export class ChannelPage {
  items!: ChannelResponse[];
  nextCursor!: string | null;
}

export function toChannelResponse(channel: Channel, caller: Actor): ChannelResponse {
  const manages = may(caller, 'journeys:manage');
  return {
    ...archivableResponse(channel),
    name: channel.name,
    kind: channel.kind,
    can: { amend: manages, delete: manages },
  };
}
