import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Caller, Requires } from '../../platform/access/access.decorators.js';
import type { Actor } from '../../platform/access/actor.js';
import { NoUnitOfWork } from '../../platform/http/unit-of-work.interceptor.js';
import { ExportsService } from '../exports.service.js';
import { FindingsExport } from '../findings-export.js';
import { findingFilter, initiativeFilter } from './export-filters.js';
import { ExportQuery } from './exports.requests.js';

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

@ApiTags('Exports')
@Controller('v1/exports')
export class ExportsController {
  constructor(
    private readonly exports: ExportsService,
    private readonly findings: FindingsExport,
  ) {}

  /**
   * Initiatives or findings as a file, filtered as their list is. Initiatives that are imported again with `options` that name a `source` and
   * nothing else change nothing. Texts that a spreadsheet would run as a formula carry an apostrophe, which an import takes away again.
   */
  @Get()
  @Requires('exports:run')
  @NoUnitOfWork()
  @ApiProduces('text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async export(@Query() query: ExportQuery, @Caller() caller: Actor, @Res() reply: FastifyReply): Promise<void> {
    const { what, format = 'csv' } = query;
    const file =
      what === 'findings'
        ? await this.findings.findingsAs(format, caller, findingFilter(query))
        : await this.exports.initiativesAs(format, caller, initiativeFilter(query));
    await reply
      .header('content-type', TYPES[format])
      .header('content-disposition', `attachment; filename="regie-${what}.${format}"`)
      .header('cache-control', 'no-store')
      .send(file);
  }
}
