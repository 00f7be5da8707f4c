import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller, Requires } from '../../platform/access/access.decorators.js';
import type { Actor } from '../../platform/access/actor.js';
import { AnswersRecord, type ExpectedVersion, IfMatch } from '../../platform/http/etags.js';
import { OrganisationsService } from '../organisations.service.js';
import { AmendOrganisation } from './organisation.requests.js';
import { OrganisationResponse, toOrganisationResponse } from './organisation.responses.js';

@ApiTags('Organisation')
@Controller('v1/organisation')
export class OrganisationController {
  constructor(private readonly organisations: OrganisationsService) {}

  /** The caller's organisation with the settings in force. */
  @Get()
  @Requires('register:read')
  @AnswersRecord()
  async read(@Caller() caller: Actor): Promise<OrganisationResponse> {
    return toOrganisationResponse(await this.organisations.read(), caller);
  }

  /** Amends the organisation and its settings: thresholds and weights of the portfolio's figures. */
  @Patch()
  @Requires('organisation:manage')
  @AnswersRecord()
  async amend(
    @Body() body: AmendOrganisation,
    @IfMatch() expected: ExpectedVersion,
    @Caller() caller: Actor,
  ): Promise<OrganisationResponse> {
    return toOrganisationResponse(await this.organisations.amend(body, expected), caller);
  }
}
