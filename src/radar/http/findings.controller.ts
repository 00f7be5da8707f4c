import { Body, Controller, Get, Param, Patch, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller, Requires } from '../../platform/access/access.decorators.js';
import type { Actor } from '../../platform/access/actor.js';
import { AnswersRecord, type ExpectedVersion, IfMatch } from '../../platform/http/etags.js';
import { PageQuery } from '../../platform/http/pages.js';
import { FindingsService } from '../findings.service.js';
import { JudgeFinding, ListFindings } from './findings.requests.js';
import {
  FindingChangePage,
  FindingPage,
  FindingResponse,
  toFindingChangeResponse,
  toFindingResponse,
} from './findings.responses.js';

@ApiTags('Findings')
@Controller('v1/findings')
export class FindingsController {
  constructor(private readonly findings: FindingsService) {}

  /** What needs a look: the most severe first, those of unknown severity last. Sortable: severity, firstSeenAt, lastSeenAt, kind. */
  @Get()
  @Requires('register:read')
  async list(@Query() query: ListFindings, @Caller() caller: Actor): Promise<FindingPage> {
    const page = await this.findings.list(query, query);
    return { ...page, items: page.items.map((finding) => toFindingResponse(finding, caller)) };
  }

  /** One finding with its evidence. */
  @Get(':id')
  @Requires('register:read')
  @AnswersRecord()
  async read(@Param('id') id: string, @Caller() caller: Actor): Promise<FindingResponse> {
    return toFindingResponse(await this.findings.read(id), caller);
  }

  /**
   * Acknowledges, dismisses, resolves or reopens a finding. A dismissed one stays dismissed until its evidence changes
   * materially; one that was resolved while its ground is still there stays resolved likewise.
   */
  @Patch(':id')
  @Requires('findings:act')
  @AnswersRecord()
  async judge(
    @Param('id') id: string,
    @Body() body: JudgeFinding,
    @IfMatch() expected: ExpectedVersion,
    @Caller() caller: Actor,
  ): Promise<FindingResponse> {
    return toFindingResponse(await this.findings.judge(id, body.status, body.reason ?? null, expected), caller);
  }

  /** Every change of its status with who did it and why, newest first. Sortable: at. */
  @Get(':id/history')
  @Requires('register:read')
  async history(@Param('id') id: string, @Query() query: PageQuery): Promise<FindingChangePage> {
    const page = await this.findings.history(id, query);
    return { ...page, items: page.items.map(toFindingChangeResponse) };
  }
}
