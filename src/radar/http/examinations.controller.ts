import { Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../platform/access/access.decorators.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { OperationResponse, toOperationResponse } from '../../platform/operations/operations.responses.js';
import { ExaminationsService } from '../examinations.service.js';
import { ExaminationsResponse, toExaminationsResponse } from './examinations.responses.js';

@ApiTags('Findings')
@Controller('v1/radar/examinations')
export class ExaminationsController {
  constructor(private readonly examinations: ExaminationsService) {}

  /** How far the radar is with looking at what changed. */
  @Get()
  @Requires('register:read')
  async state(): Promise<ExaminationsResponse> {
    return toExaminationsResponse(await this.examinations.state());
  }

  /** Examines the whole register anew. Findings follow changes by themselves: this is for who wants to be sure. */
  @Post()
  @Requires('radar:examine')
  @HttpCode(202)
  @ApiAcceptedResponse({ type: OperationResponse })
  async start(@Res({ passthrough: true }) reply: FastifyReply): Promise<OperationResponse> {
    const operation = await this.examinations.start();
    reply.header('location', `/v1/operations/${operation.id}`);
    return toOperationResponse(operation, currentRequest().locale);
  }
}
