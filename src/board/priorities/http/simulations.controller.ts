import { Body, Controller, HttpCode, Post, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/access.decorators.js';
import { currentRequest } from '../../../platform/http/request-context.js';
import { WarmPortfolio } from '../../../portfolio/warm-portfolio.guard.js';
import { SimulationsService } from '../simulations.service.js';
import { Simulate } from './simulations.requests.js';
import { SimulationResponse, toSimulationResponse } from './simulations.responses.js';

@ApiTags('Priorities')
@UseGuards(WarmPortfolio)
@Controller('v1/simulations')
export class SimulationsController {
  constructor(private readonly simulations: SimulationsService) {}

  /** What coordinating, stopping, merging or moving initiatives would do to the figures. Nothing is stored. */
  @Post()
  @Requires('register:read')
  @HttpCode(200)
  async simulate(@Body() body: Simulate): Promise<SimulationResponse> {
    return toSimulationResponse(await this.simulations.simulate(body.changes), currentRequest().locale);
  }
}
