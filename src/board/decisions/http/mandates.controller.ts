import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller, Requires } from '../../../platform/access/access.decorators.js';
import type { Actor } from '../../../platform/access/actor.js';
import { AnswersCreated } from '../../../platform/http/created.js';
import { AnswersRecord, type ExpectedVersion, IfMatch } from '../../../platform/http/etags.js';
import { MandatesService } from '../mandates.service.js';
import { AmendMandate, GrantMandate, ListMandates } from './mandates.requests.js';
import { MandatePage, MandateResponse, toMandateResponse } from './mandates.responses.js';

@ApiTags('Decisions')
@Controller('v1/mandates')
export class MandatesController {
  constructor(private readonly mandates: MandatesService) {}

  /** Who may decide what. Sortable: validFrom, createdAt. */
  @Get()
  @Requires('register:read')
  async list(@Query() query: ListMandates, @Caller() caller: Actor): Promise<MandatePage> {
    const page = await this.mandates.list(query);
    return { ...page, items: page.items.map((mandate) => toMandateResponse(mandate, caller)) };
  }

  /** Gives a member of the board a mandate. */
  @Post()
  @Requires('mandates:manage')
  @AnswersCreated('/v1/mandates/:id')
  async grant(@Body() body: GrantMandate, @Caller() caller: Actor): Promise<MandateResponse> {
    const { amount = null, scopeIds = [], effects = null, validUntil = null, note = null } = body;
    return toMandateResponse(
      await this.mandates.grant({ ...body, amount, scopeIds, effects, validUntil, note }),
      caller,
    );
  }

  /** One mandate. */
  @Get(':id')
  @Requires('register:read')
  @AnswersRecord()
  async read(@Param('id') id: string, @Caller() caller: Actor): Promise<MandateResponse> {
    return toMandateResponse(await this.mandates.read(id), caller);
  }

  /** Amends a mandate: absent keeps, null clears. End one by its last day. */
  @Patch(':id')
  @Requires('mandates:manage')
  @AnswersRecord()
  async amend(
    @Param('id') id: string,
    @Body() body: AmendMandate,
    @IfMatch() expected: ExpectedVersion,
    @Caller() caller: Actor,
  ): Promise<MandateResponse> {
    return toMandateResponse(await this.mandates.amend(id, body, expected), caller);
  }

  /** Deletes a mandate under which nothing was decided. */
  @Delete(':id')
  @Requires('mandates:manage')
  @HttpCode(204)
  async remove(@Param('id') id: string, @IfMatch() expected: ExpectedVersion): Promise<void> {
    await this.mandates.remove(id, expected);
  }
}
