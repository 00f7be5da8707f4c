import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/access.decorators.js';
import { NeighboursService } from '../neighbours.service.js';
import {
  InitiativeNeighboursResponse,
  TeamNeighboursResponse,
  toInitiativeNeighbours,
  toTeamNeighbours,
} from './neighbours.responses.js';

@ApiTags('Radar')
@Controller('v1')
export class NeighboursController {
  constructor(private readonly neighbours: NeighboursService) {}

  /** Who else touches the stages of this initiative: per stage the teams, their initiatives and when they deliver. */
  @Get('initiatives/:id/neighbours')
  @Requires('register:read')
  async ofInitiative(@Param('id') id: string): Promise<InitiativeNeighboursResponse> {
    return toInitiativeNeighbours(await this.neighbours.ofInitiative(id));
  }

  /** Which other teams work on the stages that this team works on, those with most stages in common first. */
  @Get('teams/:id/neighbours')
  @Requires('register:read')
  async ofTeam(@Param('id') id: string): Promise<TeamNeighboursResponse> {
    return toTeamNeighbours(await this.neighbours.ofTeam(id));
  }
}
