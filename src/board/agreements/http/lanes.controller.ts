import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/access.decorators.js';
import { GovernanceService } from '../governance.service.js';
import { LanesService } from '../lanes.service.js';
import { AskGovernanceCost } from './lanes.requests.js';
import { GovernanceCostResponse, LaneResponse } from './lanes.responses.js';

@ApiTags('Board')
@Controller('v1')
export class LanesController {
  constructor(
    private readonly lanes: LanesService,
    private readonly governance: GovernanceService,
  ) {}

  /** By which lane the initiative is decided, what that asks, and which transitions need no decision. */
  @Get('initiatives/:id/lane')
  @Requires('register:read')
  async lane(@Param('id') id: string): Promise<LaneResponse> {
    return (await this.lanes.read(id)) as LaneResponse;
  }

  /** What governance itself costs: days waiting in review by lane, and what is asked for. */
  @Get('governance/cost')
  @Requires('register:read')
  async cost(@Query() query: AskGovernanceCost): Promise<GovernanceCostResponse> {
    return (await this.governance.cost(query.days ?? 90)) as GovernanceCostResponse;
  }
}
