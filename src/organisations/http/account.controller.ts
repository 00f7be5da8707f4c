import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller, RequiresSignIn } from '../../platform/access/access.decorators.js';
import type { Actor } from '../../platform/access/actor.js';
import { AnswersRecord, type ExpectedVersion, IfMatch } from '../../platform/http/etags.js';
import { NoUnitOfWork } from '../../platform/http/unit-of-work.interceptor.js';
import { AccountService } from '../account.service.js';
import { OrganisationsService } from '../organisations.service.js';
import { AmendAccount } from './account.requests.js';
import { AccountResponse, toAccountResponse, toMachineResponse } from './account.responses.js';
import { organisationProblems } from '../domain/organisation.problems.js';
import { identityProblems } from '../../identity/identity.problems.js';
import { Refuses } from '../../platform/http/refuses.js';

@ApiTags('Identity')
@Controller('v1/me')
export class AccountController {
  constructor(
    private readonly account: AccountService,
    private readonly organisations: OrganisationsService,
  ) {}

  /** Who the caller is and what the caller may. */
  @Get()
  @RequiresSignIn()
  @AnswersRecord()
  async read(@Caller() caller: Actor): Promise<AccountResponse> {
    if (caller.userId === null) return toMachineResponse(caller, await this.organisations.read());
    return toAccountResponse(await this.account.read(caller), caller);
  }

  /** Changes the caller's name, language or password. */
  @Patch()
  @RequiresSignIn()
  @NoUnitOfWork()
  @AnswersRecord()
  @Refuses(organisationProblems.people_only, identityProblems.too_many_attempts)
  async amend(
    @Body() body: AmendAccount,
    @IfMatch() expected: ExpectedVersion,
    @Caller() caller: Actor,
  ): Promise<AccountResponse> {
    return toAccountResponse(await this.account.amend(caller, body, expected), caller);
  }
}
