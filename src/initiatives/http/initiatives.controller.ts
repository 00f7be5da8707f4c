import { Body, Controller, Delete, Get, Header, HttpCode, Param, Patch, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../platform/access/access.decorators.js';
import { AnswersCreated } from '../../platform/http/created.js';
import { AnswersRecord, type ExpectedVersion, IfMatch } from '../../platform/http/etags.js';
import { ExternalNames } from '../external-names.js';
import { InitiativeChecks } from '../initiative-checks.js';
import { InitiativeCallers } from '../initiative-callers.js';
import { InitiativesList } from '../initiatives.list.js';
import { InitiativesService } from '../initiatives.service.js';
import { AmendInitiative, ListInitiatives, ProposeInitiative, ReplaceLinks } from './initiatives.requests.js';
import { ProposeQuery } from './similar.requests.js';
import {
  InitiativePage,
  InitiativeResponse,
  ProposedInitiativeResponse,
  toInitiativePageText,
  toInitiativeResponse,
  UpsertedInitiativeResponse,
} from './initiatives.responses.js';
import { initiativeProblems } from '../domain/initiative.problems.js';
import { Refuses } from '../../platform/http/refuses.js';

@ApiTags('Initiatives')
@Controller('v1/initiatives')
export class InitiativesController {
  constructor(
    private readonly initiatives: InitiativesService,
    private readonly lists: InitiativesList,
    private readonly callers: InitiativeCallers,
    private readonly checks: InitiativeChecks,
    private readonly names: ExternalNames,
  ) {}

  /** The initiatives, last updated first. Sortable: updatedAt, createdAt, key, title, state, startsOn, endsOn, effort. */
  @Get()
  @Requires('register:read')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOkResponse({ type: InitiativePage })
  async list(@Query() query: ListInitiatives): Promise<string> {
    const { limit, cursor, sort, active, ...filter } = query;
    const narrowed = { ...filter, active: active === undefined || active === 'all' ? undefined : active === 'true' };
    const list = await this.lists.read({ filter: narrowed, limit, cursor, sort });
    return toInitiativePageText(list, await this.callers.current());
  }

  /**
   * Registers an initiative with its links, and answers what is like it. Everything that is wrong is named at once, and
   * then nothing is stored.
   */
  @Post()
  @Requires('initiatives:propose')
  @AnswersCreated('/v1/initiatives/:id')
  @Refuses(initiativeProblems.reference_taken)
  async propose(@Body() body: ProposeInitiative, @Query() query: ProposeQuery): Promise<ProposedInitiativeResponse> {
    const alone = query.similar === 'false';
    const caller = await this.callers.current();
    const initiative = await this.initiatives.propose(body, alone);
    const answer = toInitiativeResponse(initiative, caller);
    return alone ? answer : { ...answer, ...(await this.checks.likeRegistered(initiative)) };
  }

  /**
   * Creates the initiative that another system knows by this id, or merges into it: absent keeps, links too. Where a merge
   * brought the reference to a survivor, the survivor's words stay, and `carriedOver` says what was not taken over. The
   * key of an issue (source `jira`) means the issue itself once its site is connected: by whichever key, it is one.
   */
  @Put('by-external/:source/:externalId')
  @Requires('initiatives:propose')
  @AnswersRecord()
  @ApiOkResponse({
    type: UpsertedInitiativeResponse,
    description: 'Merged into, or nothing changed (then no new version)',
  })
  @ApiCreatedResponse({ type: UpsertedInitiativeResponse, description: 'Created' })
  @Refuses(initiativeProblems.reference_taken, initiativeProblems.not_your_initiative)
  async upsert(
    @Param('source') source: string,
    @Param('externalId') externalId: string,
    @Body() body: AmendInitiative,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UpsertedInitiativeResponse> {
    const { initiative, outcome, carriedOver } = await this.names.upsert(source, externalId, body);
    reply.status(outcome === 'created' ? 201 : 200).header('location', `/v1/initiatives/${initiative.id}`);
    const answer = toInitiativeResponse(initiative, await this.callers.current());
    return carriedOver ? { ...answer, carriedOver: { ...carriedOver, ignored: [...carriedOver.ignored] } } : answer;
  }

  /** One initiative. */
  @Get(':id')
  @Requires('register:read')
  @AnswersRecord()
  async read(@Param('id') id: string): Promise<InitiativeResponse> {
    return toInitiativeResponse(await this.initiatives.read(id), await this.callers.current());
  }

  /** Amends an initiative: absent keeps, null clears. */
  @Patch(':id')
  @Requires('initiatives:amend')
  @AnswersRecord()
  @Refuses(initiativeProblems.reference_taken, initiativeProblems.not_your_initiative)
  async amend(
    @Param('id') id: string,
    @Body() body: AmendInitiative,
    @IfMatch() expected: ExpectedVersion,
  ): Promise<InitiativeResponse> {
    return toInitiativeResponse(await this.initiatives.amend(id, body, expected), await this.callers.current());
  }

  /** Replaces the three arrays of links. */
  @Put(':id/links')
  @Requires('initiatives:amend')
  @AnswersRecord()
  @Refuses(initiativeProblems.not_your_initiative)
  async link(
    @Param('id') id: string,
    @Body() body: ReplaceLinks,
    @IfMatch() expected: ExpectedVersion,
  ): Promise<InitiativeResponse> {
    return toInitiativeResponse(await this.initiatives.link(id, body, expected), await this.callers.current());
  }

  /** Refused with the counts while relations or decisions refer to it. */
  @Delete(':id')
  @Requires('initiatives:delete')
  @HttpCode(204)
  async remove(@Param('id') id: string, @IfMatch() expected: ExpectedVersion): Promise<void> {
    await this.initiatives.remove(id, expected);
  }
}
