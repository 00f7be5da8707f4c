import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller, Requires } from '../../platform/access/access.decorators.js';
import type { Actor } from '../../platform/access/actor.js';
import { AnswersCreated } from '../../platform/http/created.js';
import { AnswersRecord, type ExpectedVersion, IfMatch } from '../../platform/http/etags.js';
import { KpiLinksService } from '../kpi-links.service.js';
import { AmendKpiLink, CreateKpiLink, ListKpiLinks } from './kpi-links.requests.js';
import { KpiLinkPage, KpiLinkResponse, toKpiLinkResponse } from './kpi-links.responses.js';

@ApiTags('KPIs')
@Controller('v1/kpi-links')
export class KpiLinksController {
  constructor(private readonly links: KpiLinksService) {}

  /** Which KPI drives which, oldest first. Sortable: createdAt, updatedAt. */
  @Get()
  @Requires('register:read')
  async list(@Query() query: ListKpiLinks, @Caller() caller: Actor): Promise<KpiLinkPage> {
    const page = await this.links.list(query);
    return { ...page, items: page.items.map((link) => toKpiLinkResponse(link, caller)) };
  }

  /** Says that one KPI drives another. */
  @Post()
  @Requires('kpis:manage')
  @AnswersCreated('/v1/kpi-links/:id')
  async create(@Body() body: CreateKpiLink, @Caller() caller: Actor): Promise<KpiLinkResponse> {
    return toKpiLinkResponse(await this.links.create(body), caller);
  }

  /** One link between KPIs. */
  @Get(':id')
  @Requires('register:read')
  @AnswersRecord()
  async read(@Param('id') id: string, @Caller() caller: Actor): Promise<KpiLinkResponse> {
    return toKpiLinkResponse(await this.links.read(id), caller);
  }

  /** Amends a link: absent keeps, null clears. */
  @Patch(':id')
  @Requires('kpis:manage')
  @AnswersRecord()
  async amend(
    @Param('id') id: string,
    @Body() body: AmendKpiLink,
    @IfMatch() expected: ExpectedVersion,
    @Caller() caller: Actor,
  ): Promise<KpiLinkResponse> {
    return toKpiLinkResponse(await this.links.amend(id, body, expected), caller);
  }

  /** Deletes a link. */
  @Delete(':id')
  @Requires('kpis:manage')
  @HttpCode(204)
  async remove(@Param('id') id: string, @IfMatch() expected: ExpectedVersion): Promise<void> {
    await this.links.remove(id, expected);
  }
}
