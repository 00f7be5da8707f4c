import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller, Requires } from '../../platform/access/access.decorators.js';
import type { Actor } from '../../platform/access/actor.js';
import { AnswersCreated } from '../../platform/http/created.js';
import { AnswersRecord, type ExpectedVersion, IfMatch } from '../../platform/http/etags.js';
import { TeamsService } from '../teams.service.js';
import { AmendTeam, CreateTeam, ListTeams } from './teams.requests.js';
import { TeamPage, TeamResponse, toTeamResponse } from './teams.responses.js';

@ApiTags('People')
@Controller('v1/teams')
export class TeamsController {
  constructor(private readonly teams: TeamsService) {}

  /** The teams, by name. Sortable: name, createdAt, updatedAt. */
  @Get()
  @Requires('register:read')
  async list(@Query() query: ListTeams, @Caller() caller: Actor): Promise<TeamPage> {
    const page = await this.teams.list(query);
    return { ...page, items: page.items.map((team) => toTeamResponse(team, caller)) };
  }

  /** Adds a team. */
  @Post()
  @Requires('people:manage')
  @AnswersCreated('/v1/teams/:id')
  async create(@Body() body: CreateTeam, @Caller() caller: Actor): Promise<TeamResponse> {
    return toTeamResponse(await this.teams.create(body), caller);
  }

  /** One team. */
  @Get(':id')
  @Requires('register:read')
  @AnswersRecord()
  async read(@Param('id') id: string, @Caller() caller: Actor): Promise<TeamResponse> {
    return toTeamResponse(await this.teams.read(id), caller);
  }

  /** Amends a team: absent keeps, null clears. */
  @Patch(':id')
  @Requires('people:manage')
  @AnswersRecord()
  async amend(
    @Param('id') id: string,
    @Body() body: AmendTeam,
    @IfMatch() expected: ExpectedVersion,
    @Caller() caller: Actor,
  ): Promise<TeamResponse> {
    return toTeamResponse(await this.teams.amend(id, body, expected), caller);
  }

  /** Deletes a team that nothing refers to. */
  @Delete(':id')
  @Requires('people:manage')
  @HttpCode(204)
  async remove(@Param('id') id: string, @IfMatch() expected: ExpectedVersion): Promise<void> {
    await this.teams.remove(id, expected);
  }
}
