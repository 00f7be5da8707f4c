import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Caller, Requires } from '../../platform/access/access.decorators.js';
import type { Actor } from '../../platform/access/actor.js';
import { NoUnitOfWork } from '../../platform/http/unit-of-work.interceptor.js';
import { ExportsService } from '../exports.service.js';
import { ExportQuery } from './exports.requests.js';

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

@ApiTags('Exports')
@Controller('v1/exports')
export class ExportsController {
  constructor(private readonly exports: ExportsService) {}

  /**
   * Initiatives as a file, filtered as their list is. Imported again with `options` that name a `source` and nothing else, it changes
   * nothing. Texts that a spreadsheet would run as a formula carry an apostrophe, which an import takes away again.
   */
  @Get()
  @Requires('exports:run')
  @NoUnitOfWork()
  @ApiProduces('text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async export(@Query() query: ExportQuery, @Caller() caller: Actor, @Res() reply: FastifyReply): Promise<void> {
    const { what, format = 'csv', active = what === 'portfolio' ? 'true' : 'all', ...filter } = query;
    const wanted = { ...filter, ...(active === 'all' ? {} : { active: active === 'true' }) };
    const file = await this.exports.initiativesAs(format, caller, wanted);
    await reply
      .header('content-type', TYPES[format])
      .header('content-disposition', `attachment; filename="regie-${what}.${format}"`)
      .header('cache-control', 'no-store')
      .send(file);
  }
}
