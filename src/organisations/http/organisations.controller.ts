import { Body, Controller, Header, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Client } from '../../identity/identity.types.js';
import { Public } from '../../platform/access/access.decorators.js';
import { OrganisationsService } from '../organisations.service.js';
import { RequestClient } from './client.js';
import { SignUp } from './organisations.requests.js';
import { SignedInResponse } from './sessions.responses.js';
import { organisationProblems } from '../domain/organisation.problems.js';
import { identityProblems } from '../../identity/identity.problems.js';
import { Refuses } from '../../platform/http/refuses.js';

@ApiTags('Identity')
@Controller('v1/organisations')
export class OrganisationsController {
  constructor(private readonly organisations: OrganisationsService) {}

  /** Signs an organisation up. Its first member is administrator and director, and is signed in by this answer. */
  @Post()
  @Public()
  @Header('location', '/v1/organisation')
  @Header('cache-control', 'no-store')
  @Refuses(organisationProblems.email_in_use, identityProblems.too_many_attempts)
  signUp(@Body() body: SignUp, @RequestClient() client: Client): Promise<SignedInResponse> {
    return this.organisations.signUp(body, client);
  }
}
