import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Caller, Requires } from '../../../platform/access/access.decorators.js';
import type { Actor } from '../../../platform/access/actor.js';
import { AnswersCreated } from '../../../platform/http/created.js';
import { AnswersRecord, type ExpectedVersion, IfMatch } from '../../../platform/http/etags.js';
import { OmitFromReplay, ReplaysItself } from '../../../platform/http/idempotency.js';
import { PageQuery } from '../../../platform/http/pages.js';
import { Refuses } from '../../../platform/http/refuses.js';
import { currentRequest } from '../../../platform/http/request-context.js';
import { NoUnitOfWork } from '../../../platform/http/unit-of-work.interceptor.js';
import { ConnectionAnswers } from '../connection-answers.js';
import { ConnectionHealthService } from '../connection-health.service.js';
import { ConnectionTests } from '../connection-tests.js';
import { ConnectionsService } from '../connections.service.js';
import type { Credentials } from '../connections.types.js';
import { ConsentsService } from '../consents.service.js';
import { connectionProblems } from '../domain/connection.problems.js';
import { consentProblems } from '../domain/consent-words.js';
import {
  AmendConnection,
  CreateConnection,
  credentialsOf,
  CredentialsRequest,
  TestConnection,
} from './connections.requests.js';
import {
  ConnectionPage,
  ConnectionResponse,
  CreatedConnectionResponse,
  toConnectionResponse,
} from './connections.responses.js';
import { ConnectionTestResponse, toConnectionTestResponse } from './connection-test.responses.js';
import { JiraHealthResponse, toHealthResponse } from './health.responses.js';

@ApiTags('Jira')
@Controller('v1/integrations/jira')
export class ConnectionsController {
  constructor(
    private readonly connections: ConnectionsService,
    private readonly answers: ConnectionAnswers,
    private readonly tests: ConnectionTests,
    private readonly health: ConnectionHealthService,
    private readonly consents: ConsentsService,
  ) {}

  /** The connected Jira sites, by name. Sortable: name, createdAt. */
  @Get()
  @Requires('integrations:manage')
  async list(@Query() query: PageQuery, @Caller() caller: Actor): Promise<ConnectionPage> {
    const page = await this.connections.list(query);
    const items = await this.answers.of(page.items);
    return { ...page, items: items.map((answer) => toConnectionResponse(answer, caller)) };
  }

  /**
   * Connects a site. Nothing is asked of it yet: test the connection first, then save its rules, then import. The secret
   * that signs its webhooks is in this answer and nowhere else, unless you gave your own.
   */
  @Post()
  @Requires('integrations:manage')
  @OmitFromReplay('webhookSecret')
  @Refuses(consentProblems.jira_consent_unusable)
  @AnswersCreated('/v1/integrations/jira/:id')
  async connect(@Body() body: CreateConnection, @Caller() caller: Actor): Promise<CreatedConnectionResponse> {
    const draft = { ...body, credentials: await this.consented(body.credentials) };
    const { connection, webhookSecret } = await this.connections.connect(draft);
    const answer = toConnectionResponse(await this.answers.ofOne(connection), caller);
    return body.webhookSecret === undefined ? { ...answer, webhookSecret } : answer;
  }

  /**
   * Tries credentials before they are saved, and says what the account can see: projects, fields, types of issues, its
   * time zone. What fails is told in `problem`; nothing is stored.
   */
  @Post('test')
  @Requires('integrations:manage')
  @NoUnitOfWork()
  @ReplaysItself()
  @HttpCode(200)
  @ApiOkResponse({ type: ConnectionTestResponse })
  async test(@Body() body: TestConnection): Promise<ConnectionTestResponse> {
    const tested = await this.tests.tryOut(body.baseUrl, credentialsOf(body.credentials));
    return toConnectionTestResponse(tested, currentRequest().locale);
  }

  /** Tries the saved credentials of a connection, and says what the account can see. */
  @Post(':id/test')
  @Requires('integrations:manage')
  @NoUnitOfWork()
  @ReplaysItself()
  @HttpCode(200)
  @Refuses(
    connectionProblems.jira_credentials_unreadable,
    connectionProblems.jira_paused,
    connectionProblems.jira_refused,
    connectionProblems.jira_unavailable,
  )
  @ApiOkResponse({ type: ConnectionTestResponse })
  async testSaved(@Param('id') id: string, @Caller() caller: Actor): Promise<ConnectionTestResponse> {
    return toConnectionTestResponse(await this.tests.tryAgain(caller, id), currentRequest().locale);
  }

  /** One connection. */
  @Get(':id')
  @Requires('integrations:manage')
  @AnswersRecord()
  async read(@Param('id') id: string, @Caller() caller: Actor): Promise<ConnectionResponse> {
    return toConnectionResponse(await this.answers.ofOne(await this.connections.read(id)), caller);
  }

  /** How a connection is doing: what went well last, what did not and why, what ends when, what the hour has cost. */
  @Get(':id/health')
  @Requires('integrations:manage')
  async readHealth(@Param('id') id: string): Promise<JiraHealthResponse> {
    return toHealthResponse(await this.health.read(id), currentRequest().locale);
  }

  /** Amends a connection: absent keeps. Credentials are replaced as a whole. */
  @Patch(':id')
  @Requires('integrations:manage')
  @Refuses(consentProblems.jira_consent_unusable)
  @AnswersRecord()
  async amend(
    @Param('id') id: string,
    @Body() body: AmendConnection,
    @IfMatch() expected: ExpectedVersion,
    @Caller() caller: Actor,
  ): Promise<ConnectionResponse> {
    const { credentials, ...changes } = body;
    const given = credentials ? { ...changes, credentials: await this.consented(credentials) } : changes;
    const amended = await this.connections.amend(id, given, expected);
    return toConnectionResponse(await this.answers.ofOne(amended), caller);
  }

  /** Forgets a site: its secrets, its rules, what is known of its issues. The initiatives stay, with their references. */
  @Delete(':id')
  @Requires('integrations:manage')
  @HttpCode(204)
  async disconnect(@Param('id') id: string, @IfMatch() expected: ExpectedVersion): Promise<void> {
    await this.connections.disconnect(id, expected);
  }

  /** Credentials as they were given, or of the consent that was. */
  private consented(given: CredentialsRequest): Promise<Credentials> {
    const { kind, consentId, cloudId = '' } = given;
    return kind === 'oauth' && consentId !== undefined
      ? this.consents.redeem(consentId, cloudId)
      : Promise.resolve(credentialsOf(given));
  }
}
