import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller, Requires } from '../../platform/access/access.decorators.js';
import type { Actor } from '../../platform/access/actor.js';
import { AnswersCreated } from '../../platform/http/created.js';
import { AnswersRecord, type ExpectedVersion, IfMatch } from '../../platform/http/etags.js';
import { KpiSeriesService } from '../kpi-series.service.js';
import { KpisService } from '../kpis.service.js';
import { AmendKpi, CreateKpi, ListKpis } from './kpis.requests.js';
import { KpiDefinitions, KpiPage, KpiResponse, toDefinitionResponse, toKpiResponse } from './kpis.responses.js';
import { AskSeries } from './series.requests.js';
import { KpiSeriesResponse, toSeriesResponse } from './series.responses.js';

@ApiTags('KPIs')
@Controller('v1/kpis')
export class KpisController {
  constructor(
    private readonly kpis: KpisService,
    private readonly lines: KpiSeriesService,
  ) {}

  /** The KPIs, by name. Sortable: name, kind, createdAt, updatedAt. */
  @Get()
  @Requires('register:read')
  async list(@Query() query: ListKpis, @Caller() caller: Actor): Promise<KpiPage> {
    const page = await this.kpis.list(query);
    return { ...page, items: page.items.map((kpi) => toKpiResponse(kpi, caller)) };
  }

  /** Adds a KPI. */
  @Post()
  @Requires('kpis:manage')
  @AnswersCreated('/v1/kpis/:id')
  async create(@Body() body: CreateKpi, @Caller() caller: Actor): Promise<KpiResponse> {
    return toKpiResponse(await this.kpis.create(body), caller);
  }

  /** One KPI. */
  @Get(':id')
  @Requires('register:read')
  @AnswersRecord()
  async read(@Param('id') id: string, @Caller() caller: Actor): Promise<KpiResponse> {
    return toKpiResponse(await this.kpis.read(id), caller);
  }

  /** Amends a KPI: absent keeps, null clears. A change of kind, statistic, scale, top box or question begins a new definition. */
  @Patch(':id')
  @Requires('kpis:manage')
  @AnswersRecord()
  async amend(
    @Param('id') id: string,
    @Body() body: AmendKpi,
    @IfMatch() expected: ExpectedVersion,
    @Caller() caller: Actor,
  ): Promise<KpiResponse> {
    return toKpiResponse(await this.kpis.amend(id, body, expected), caller);
  }

  /** Deletes a KPI. Refused while measurements, links, goals or initiatives refer to it. */
  @Delete(':id')
  @Requires('kpis:manage')
  @HttpCode(204)
  async remove(@Param('id') id: string, @IfMatch() expected: ExpectedVersion): Promise<void> {
    await this.kpis.remove(id, expected);
  }

  /** Every definition that the KPI has or had: an old measurement is read with the one it was taken under. */
  @Get(':id/definitions')
  @Requires('register:read')
  async definitions(@Param('id') id: string): Promise<KpiDefinitions> {
    return { items: (await this.kpis.definitions(id)).map(toDefinitionResponse) };
  }

  /** How the KPI went: one line per definition, with gaps, intervals, and where each figure stands against the target. */
  @Get(':id/series')
  @Requires('register:read')
  async series(@Param('id') id: string, @Query() query: AskSeries): Promise<KpiSeriesResponse> {
    return toSeriesResponse(await this.lines.series(id, query));
  }
}
