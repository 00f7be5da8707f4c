import { Body, Controller, Delete, Get, Header, HttpCode, Param, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Client, VerifiedUser } from '../../identity/identity.types.js';
import { Caller, Public, RequiresSignIn } from '../../platform/access/access.decorators.js';
import type { Actor } from '../../platform/access/actor.js';
import { SessionsService } from '../sessions.service.js';
import { BrowserCookies } from './browser-cookies.js';
import { RequestClient } from './client.js';
import { SignInGuard } from './local.strategy.js';
import { RefreshSession, SignIn } from './sessions.requests.js';
import { SessionPage, SignedInResponse, toSessionResponse } from './sessions.responses.js';
import { organisationProblems } from '../domain/organisation.problems.js';
import { identityProblems } from '../../identity/identity.problems.js';
import { Refuses } from '../../platform/http/refuses.js';

@ApiTags('Identity')
@Controller('v1/sessions')
export class SessionsController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly cookies: BrowserCookies,
  ) {}

  /** Signs in. Several organisations and none named: 409 with the choices. */
  @Post()
  @Public()
  @UseGuards(SignInGuard)
  @Header('location', '/v1/me')
  @Header('cache-control', 'no-store')
  @Refuses(
    identityProblems.wrong_credentials,
    identityProblems.too_many_attempts,
    organisationProblems.choose_organisation,
    organisationProblems.no_membership,
  )
  signIn(
    @Body() body: SignIn,
    @Req() { user }: { user: VerifiedUser },
    @RequestClient() client: Client,
  ): Promise<SignedInResponse> {
    return this.sessions.signIn(user, body.organisation, client);
  }

  /** Changes the refresh token for a new one. A token that is used twice ends the session, after ten seconds of grace. */
  @Post('refresh')
  @Public()
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Refuses(organisationProblems.session_ended, organisationProblems.no_membership)
  refresh(@Body() body: RefreshSession): Promise<SignedInResponse> {
    return this.sessions.refresh(body.refreshToken);
  }

  /** The caller's live sessions in this organisation. */
  @Get()
  @RequiresSignIn()
  @Refuses(organisationProblems.people_only)
  async list(@Caller() caller: Actor): Promise<SessionPage> {
    const sessions = await this.sessions.list(caller);
    return { items: sessions.map((session) => toSessionResponse(session, caller.sessionId)), nextCursor: null };
  }

  /** Signs out. */
  @Delete('current')
  @RequiresSignIn()
  @HttpCode(204)
  @Refuses(organisationProblems.people_only)
  async endCurrent(@Caller() caller: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.end(caller);
    this.cookies.clear(reply);
  }

  /** Ends another of the caller's own sessions. */
  @Delete(':id')
  @RequiresSignIn()
  @HttpCode(204)
  @Refuses(organisationProblems.people_only)
  async end(@Param('id') id: string, @Caller() caller: Actor): Promise<void> {
    await this.sessions.end(caller, id);
  }

  /** Signs out everywhere: on every device, in every organisation. */
  @Delete()
  @RequiresSignIn()
  @HttpCode(204)
  @Refuses(organisationProblems.people_only)
  async endAll(@Caller() caller: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.endAll(caller);
    this.cookies.clear(reply);
  }
}
