import { Controller, Get, Param, Query, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/access.decorators.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { PortfolioService } from '../portfolio.service.js';
import type { ScopeKind } from '../portfolio.types.js';
import { FragmentationResponse, toFragmentationResponse } from './fragmentation.responses.js';
import { PortfolioQuery } from './portfolio.requests.js';
import { WarmPortfolio } from '../warm-portfolio.guard.js';

/** The fragmentation of one record, with the pairs and what their coordination would gain. */
@ApiTags('Portfolio')
@UseGuards(WarmPortfolio)
@Controller('v1')
export class ScopeFragmentationController {
  constructor(private readonly portfolio: PortfolioService) {}

  /** The fragmentation of a journey with its child journeys. */
  @Get('journeys/:id/fragmentation')
  @Requires('register:read')
  journey(@Param('id') id: string, @Query() query: PortfolioQuery): Promise<FragmentationResponse> {
    return this.on('journey', id, query);
  }

  /** The fragmentation of a stage. */
  @Get('stages/:id/fragmentation')
  @Requires('register:read')
  stage(@Param('id') id: string, @Query() query: PortfolioQuery): Promise<FragmentationResponse> {
    return this.on('stage', id, query);
  }

  /** The fragmentation of a goal with its subgoals. */
  @Get('goals/:id/fragmentation')
  @Requires('register:read')
  goal(@Param('id') id: string, @Query() query: PortfolioQuery): Promise<FragmentationResponse> {
    return this.on('goal', id, query);
  }

  /** The fragmentation of what moves a KPI. */
  @Get('kpis/:id/fragmentation')
  @Requires('register:read')
  kpi(@Param('id') id: string, @Query() query: PortfolioQuery): Promise<FragmentationResponse> {
    return this.on('kpi', id, query);
  }

  private async on(kind: ScopeKind, id: string, query: PortfolioQuery): Promise<FragmentationResponse> {
    const { detail, basis } = await this.portfolio.fragmentationOn(kind, id, query.active ?? 'true');
    return toFragmentationResponse(detail, basis, currentRequest().locale);
  }
}
