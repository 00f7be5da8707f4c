import { Body, Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiExtraModels, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../platform/access/access.decorators.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { OperationResponse, toOperationResponse } from '../../platform/operations/operations.responses.js';
import { DryRunsService } from '../dry-runs.service.js';
import { MakeDryRun } from './dry-runs.requests.js';
import {
  DryRunResponse,
  RadarQualityResponse,
  toDryRunResponse,
  toRadarQualityResponse,
} from './dry-runs.responses.js';

@ApiTags('Findings')
@ApiExtraModels(DryRunResponse, OperationResponse)
@Controller('v1/radar')
export class DryRunsController {
  constructor(private readonly dryRuns: DryRunsService) {}

  /**
   * What other thresholds and weights would make appear and disappear; nothing is stored. Above 2,000 initiatives an
   * operation whose result it is (202).
   */
  @Post('dry-runs')
  @Requires('radar:examine')
  @HttpCode(200)
  @ApiOkResponse({ type: DryRunResponse })
  @ApiAcceptedResponse({ type: OperationResponse })
  async tryOut(@Body() body: MakeDryRun, @Res({ passthrough: true }) reply: FastifyReply): Promise<unknown> {
    const answer = await this.dryRuns.tryOut(body.settings);
    if ('run' in answer) return toDryRunResponse(answer.run);
    reply.status(202).header('location', `/v1/operations/${answer.operation.id}`);
    return toOperationResponse(answer.operation, currentRequest().locale);
  }

  /** How right the radar was by the organisation's own verdicts, and what other thresholds would have shown of them. */
  @Get('quality')
  @Requires('register:read')
  async quality(): Promise<RadarQualityResponse> {
    return toRadarQualityResponse(await this.dryRuns.quality());
  }
}
