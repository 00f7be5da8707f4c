import { Body, Controller, Delete, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Client } from '../../identity/identity.types.js';
import { Caller, Public, Requires } from '../../platform/access/access.decorators.js';
import type { Actor } from '../../platform/access/actor.js';
import { AnswersCreated } from '../../platform/http/created.js';
import { AnswersRecord, type ExpectedVersion, IfMatch } from '../../platform/http/etags.js';
import { InvitationsService } from '../invitations.service.js';
import { JoiningService } from '../joining.service.js';
import { RequestClient } from './client.js';
import { AcceptInvitation, Invite, ListInvitations } from './invitations.requests.js';
import { InvitationPage, InvitationResponse, toInvitationResponse } from './invitations.responses.js';
import { SignedInResponse } from './sessions.responses.js';
import { organisationProblems } from '../domain/organisation.problems.js';
import { identityProblems } from '../../identity/identity.problems.js';
import { Refuses } from '../../platform/http/refuses.js';

@ApiTags('Organisation')
@Controller('v1/invitations')
export class InvitationsController {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly joining: JoiningService,
  ) {}

  /** The invitations, the newest first. Sortable: createdAt, email. */
  @Get()
  @Requires('members:manage')
  async list(@Query() query: ListInvitations, @Caller() caller: Actor): Promise<InvitationPage> {
    const page = await this.invitations.list(query);
    return { ...page, items: page.items.map((invitation) => toInvitationResponse(invitation, caller)) };
  }

  /** Invites somebody by mail; the link works for 14 days. */
  @Post()
  @Requires('members:manage')
  @AnswersCreated('/v1/invitations/:id')
  @Refuses(organisationProblems.already_member)
  async create(@Body() body: Invite, @Caller() caller: Actor): Promise<InvitationResponse> {
    return toInvitationResponse(await this.invitations.create(body), caller);
  }

  /** Accepts an invitation with the token of the mailed link, and signs in. */
  @Post('accept')
  @Public()
  @Header('location', '/v1/me')
  @Header('cache-control', 'no-store')
  @Refuses(organisationProblems.already_member, identityProblems.wrong_credentials, identityProblems.too_many_attempts)
  accept(@Body() body: AcceptInvitation, @RequestClient() client: Client): Promise<SignedInResponse> {
    return this.joining.accept(body, client);
  }

  /** One invitation. */
  @Get(':id')
  @Requires('members:manage')
  @AnswersRecord()
  async read(@Param('id') id: string, @Caller() caller: Actor): Promise<InvitationResponse> {
    return toInvitationResponse(await this.invitations.read(id), caller);
  }

  /** Withdraws an invitation that is still open. */
  @Delete(':id')
  @Requires('members:manage')
  @HttpCode(204)
  async revoke(@Param('id') id: string, @IfMatch() expected: ExpectedVersion): Promise<void> {
    await this.invitations.revoke(id, expected);
  }
}
