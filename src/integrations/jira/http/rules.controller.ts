import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../../platform/access/access.decorators.js';
import { AnswersRecord, type ExpectedVersion, IfMatch } from '../../../platform/http/etags.js';
import { Refuses } from '../../../platform/http/refuses.js';
import { currentRequest } from '../../../platform/http/request-context.js';
import { OperationResponse, toOperationResponse } from '../../../platform/operations/operations.responses.js';
import type { Operation } from '../../../platform/operations/operations.types.js';
import { connectionProblems } from '../domain/connection.problems.js';
import { JiraImporter } from '../intake/importer.js';
import { JiraPreviewer } from '../intake/previewer.js';
import { LedgerLists } from '../ledger-lists.js';
import { RulesService } from '../rules.service.js';
import { ListIssues, ListNotCarried } from './ledger.requests.js';
import { JiraIssuePage, NotCarriedPage, toIssueResponse, toNotCarriedResponse } from './ledger.responses.js';
import { mappingOf } from './rules.mapping.js';
import { SaveRules } from './rules.requests.js';
import { JiraRulesResponse, toRulesResponse } from './rules.responses.js';

@ApiTags('Jira')
@Controller('v1/integrations/jira/:id')
export class RulesController {
  constructor(
    private readonly rules: RulesService,
    private readonly previewer: JiraPreviewer,
    private readonly importer: JiraImporter,
    private readonly lists: LedgerLists,
  ) {}

  /** The rules that turn issues into initiatives; before any were saved (version 0), those that would hold. */
  @Get('rules')
  @Requires('integrations:manage')
  @AnswersRecord()
  async read(@Param('id') id: string): Promise<JiraRulesResponse> {
    return toRulesResponse(await this.rules.read(id));
  }

  /** Saves rules as a new version; the former ones stay in the audit trail. Look at a preview first. */
  @Put('rules')
  @Requires('integrations:manage')
  @AnswersRecord()
  async save(
    @Param('id') id: string,
    @Body() body: SaveRules,
    @IfMatch() expected: ExpectedVersion,
  ): Promise<JiraRulesResponse> {
    return toRulesResponse(await this.rules.save(id, mappingOf(body), expected));
  }

  /**
   * What these rules would do with the real issues of the site: how many initiatives they would make, change and leave,
   * which they would skip and why, which they would no longer follow. Nothing is written. An operation of kind
   * `jira.preview`, whose result it is; it looks at a thousand issues.
   */
  @Post('preview')
  @Requires('integrations:manage')
  @HttpCode(202)
  @ApiAcceptedResponse({ type: OperationResponse })
  async preview(
    @Param('id') id: string,
    @Body() body: SaveRules,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OperationResponse> {
    const mapping = mappingOf(body);
    await this.rules.check(mapping);
    return follow(await this.previewer.start(id, mapping), reply);
  }

  /**
   * Takes in everything that the rules choose: initiatives first, their relations after. An operation of kind
   * `jira.import`, which can be cancelled: what is taken in by then stays. Begun again it goes on where it stopped, and
   * changes nothing that did not change.
   */
  @Post('imports')
  @Requires('integrations:manage')
  @HttpCode(202)
  @Refuses(connectionProblems.jira_paused, connectionProblems.jira_no_rules)
  @ApiAcceptedResponse({ type: OperationResponse })
  async import(@Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<OperationResponse> {
    return follow(await this.importer.start(id), reply);
  }

  /** The issues that are known, with what became of each. Sortable: key, updatedAt. */
  @Get('issues')
  @Requires('integrations:manage')
  async issues(@Param('id') id: string, @Query() query: ListIssues): Promise<JiraIssuePage> {
    const page = await this.lists.issues(id, query);
    return { ...page, items: page.items.map((item) => toIssueResponse(item, currentRequest().locale)) };
  }

  /** What of the issues did not come along, and why: one item for each thing. */
  @Get('not-carried')
  @Requires('integrations:manage')
  async notCarried(@Param('id') id: string, @Query() query: ListNotCarried): Promise<NotCarriedPage> {
    const page = await this.lists.notCarried(id, query);
    return { ...page, items: page.items.map((item) => toNotCarriedResponse(item, currentRequest().locale)) };
  }
}

/** 202, and where to follow the work: it has just begun. */
function follow(operation: Operation, reply: FastifyReply): OperationResponse {
  reply.header('location', `/v1/operations/${operation.id}`);
  return toOperationResponse(operation, currentRequest().locale, true);
}
