import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/access.decorators.js';
import { AnswersRecord, type ExpectedVersion, IfMatch } from '../../../platform/http/etags.js';
import { RulesService } from '../rules.service.js';
import { mappingOf } from './rules.mapping.js';
import { SaveRules } from './rules.requests.js';
import { JiraRulesResponse, toRulesResponse } from './rules.responses.js';

@ApiTags('Jira')
@Controller('v1/integrations/jira/:id')
export class RulesController {
  constructor(private readonly rules: RulesService) {}

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
}
