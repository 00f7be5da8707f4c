import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller, Requires } from '../../platform/access/access.decorators.js';
import type { Actor } from '../../platform/access/actor.js';
import { AnswersCreated } from '../../platform/http/created.js';
import { AnswersRecord, type ExpectedVersion, IfMatch } from '../../platform/http/etags.js';
import { ChannelsService } from '../channels.service.js';
import { AmendChannel, CreateChannel, ListChannels } from './channels.requests.js';
import { ChannelPage, ChannelResponse, toChannelResponse } from './channels.responses.js';

@ApiTags('Journeys')
@Controller('v1/channels')
export class ChannelsController {
  constructor(private readonly channels: ChannelsService) {}

  /** The channels, by name. Sortable: name, createdAt, updatedAt. */
  @Get()
  @Requires('register:read')
  async list(@Query() query: ListChannels, @Caller() caller: Actor): Promise<ChannelPage> {
    const page = await this.channels.list(query);
    return { ...page, items: page.items.map((channel) => toChannelResponse(channel, caller)) };
  }

  /** Adds a channel. */
  @Post()
  @Requires('journeys:manage')
  @AnswersCreated('/v1/channels/:id')
  async create(@Body() body: CreateChannel, @Caller() caller: Actor): Promise<ChannelResponse> {
    return toChannelResponse(await this.channels.create(body), caller);
  }

  /** One channel. */
  @Get(':id')
  @Requires('register:read')
  @AnswersRecord()
  async read(@Param('id') id: string, @Caller() caller: Actor): Promise<ChannelResponse> {
    return toChannelResponse(await this.channels.read(id), caller);
  }

  /** Amends a channel: absent keeps, null clears. */
  @Patch(':id')
  @Requires('journeys:manage')
  @AnswersRecord()
  async amend(
    @Param('id') id: string,
    @Body() body: AmendChannel,
    @IfMatch() expected: ExpectedVersion,
    @Caller() caller: Actor,
  ): Promise<ChannelResponse> {
    return toChannelResponse(await this.channels.amend(id, body, expected), caller);
  }

  /** Deletes a channel that nothing refers to. */
  @Delete(':id')
  @Requires('journeys:manage')
  @HttpCode(204)
  async remove(@Param('id') id: string, @IfMatch() expected: ExpectedVersion): Promise<void> {
    await this.channels.remove(id, expected);
  }
}
