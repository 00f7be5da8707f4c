import { IsBoolean, IsIn } from 'class-validator';
import { Line, MayBeAbsent } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/pages.js';
import { CHANNEL_KINDS, type ChannelKind } from '../journeys.types.js';

export class CreateChannel {
  /** @example "Mijn omgeving (web)" */
  @Line() name!: string;
  /** @example "online" */
  @IsIn(CHANNEL_KINDS) kind!: ChannelKind;
}

export class AmendChannel {
  /** @example "Mijn omgeving (web)" */
  @MayBeAbsent() @Line() name?: string;
  /** @example "online" */
  @MayBeAbsent() @IsIn(CHANNEL_KINDS) kind?: ChannelKind;
  /** True hides it from choices and keeps it in history. */
  @MayBeAbsent() @IsBoolean() archived?: boolean;
}

export class ListChannels extends PageQuery {
  /** `false` (default), `true` or `all`. */
  @MayBeAbsent() @IsIn(['true', 'false', 'all']) archived?: 'true' | 'false' | 'all';
  @MayBeAbsent() @IsIn(CHANNEL_KINDS) kind?: ChannelKind;
  /** Part of the name. */
  @MayBeAbsent() @Line() q?: string;
}
