import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/access.decorators.js';
import { Refuses } from '../../../platform/http/refuses.js';
import { connectionProblems } from '../domain/connection.problems.js';
import { DarkTriage } from '../dark-triage.service.js';
import { JudgeDark, ListDark } from './dark.requests.js';
import { DarkPage, DarkTeams, JudgedResponse, toDarkResponse } from './dark.responses.js';

@ApiTags('Jira')
@Controller('v1/integrations/jira/:id/dark')
export class DarkController {
  constructor(private readonly triage: DarkTriage) {}

  /**
   * Epics of the connected projects that look like CX work and are in no register: the likeliest first, each with why.
   * Sortable: score.
   */
  @Get()
  @Requires('integrations:triage')
  async list(@Param('id') id: string, @Query() query: ListDark): Promise<DarkPage> {
    const page = await this.triage.list(id, query);
    return { ...page, items: page.items.map(toDarkResponse) };
  }

  /** How much of what looks like CX work is dark, by team: the darkest first. */
  @Get('teams')
  @Requires('integrations:triage')
  async teams(@Param('id') id: string): Promise<DarkTeams> {
    return { items: await this.triage.byTeam(id) };
  }

  /**
   * Says what an issue is, by its id on the site: `register` makes an initiative of it, `attach` adds it to
   * `initiativeId`, `not_cx` lays it aside. `open` takes back whichever was said: what was registered leaves the register
   * again, as long as it is only proposed.
   */
  @Put(':issue')
  @Requires('integrations:triage')
  @Refuses(connectionProblems.jira_registered, connectionProblems.jira_taken_up, connectionProblems.jira_unregistrable)
  async judge(
    @Param('id') id: string,
    @Param('issue') issue: string,
    @Body() body: JudgeDark,
  ): Promise<JudgedResponse> {
    return this.triage.judge(id, issue, body);
  }
}
