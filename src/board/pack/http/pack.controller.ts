import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Caller, Requires } from '../../../platform/access/access.decorators.js';
import type { Actor } from '../../../platform/access/actor.js';
import { NoUnitOfWork } from '../../../platform/http/unit-of-work.interceptor.js';
import { PackService } from '../pack.service.js';
import { PackQuery } from './pack.requests.js';

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
const PDF = 'application/pdf';
const TYPES = { pptx: PPTX, pdf: PDF };

@ApiTags('Board pack')
@Controller('v1/board-pack')
export class PackController {
  constructor(private readonly packs: PackService) {}

  /**
   * What the board needs before it, as slides that can be edited or as pages to print: the six figures, fragmentation,
   * findings, conflicts, need and effort, decisions that wait, agreements, CX debts and KPIs, as of now. For a meeting also its agenda, its follow-ups and, once it is closed, its minutes.
   */
  @Get()
  @Requires('register:read')
  @NoUnitOfWork()
  @ApiProduces(PPTX, PDF)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async pack(@Query() query: PackQuery, @Caller() caller: Actor, @Res() reply: FastifyReply): Promise<void> {
    const file = await this.packs.make(caller, query);
    await reply
      .header('content-type', TYPES[query.format])
      .header('content-disposition', `attachment; filename="board-pack.${query.format}"`)
      .header('cache-control', 'no-store')
      .send(file);
  }
}
