import { Body, Controller, Delete, Get, Header, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { identityProblems } from '../../identity/identity.problems.js';
import type { Client, VerifiedUser } from '../../identity/identity.types.js';
import { Caller, Public, RequiresSignIn } from '../../platform/access/access.decorators.js';
import type { Actor } from '../../platform/access/actor.js';
import { Refuses } from '../../platform/http/refuses.js';
import { platformProblems } from '../../platform/problems/platform.problems.js';
import { Problem } from '../../platform/problems/problem.js';
import { BrowserSessionsService } from '../browser-sessions.service.js';
import { organisationProblems } from '../domain/organisation.problems.js';
import type { SignedIn } from '../organisations.types.js';
import { SessionsService } from '../sessions.service.js';
import { BrowserCookies } from './browser-cookies.js';
import { BrowserSessionResponse } from './browser-session.responses.js';
import { RequestClient } from './client.js';
import { SignInGuard } from './local.strategy.js';
import { SameOriginGuard } from './same-origin.guard.js';
import { SignIn } from './sessions.requests.js';

/** The session of a browser: what `/v1/sessions` answers as tokens goes into cookies here. */
@ApiTags('Identity')
@Controller('v1/browser-session')
export class BrowserSessionController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly browser: BrowserSessionsService,
    private readonly cookies: BrowserCookies,
  ) {}

  /** Signs a browser in. Several organisations and none named: 409 with the choices. */
  @Post()
  @Public()
  @UseGuards(SameOriginGuard, SignInGuard)
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Refuses(
    platformProblems.cross_site_request,
    identityProblems.wrong_credentials,
    identityProblems.too_many_attempts,
    organisationProblems.choose_organisation,
    organisationProblems.no_membership,
    organisationProblems.session_ended,
  )
  async signIn(
    @Body() body: SignIn,
    @Req() { user }: { user: VerifiedUser },
    @RequestClient() client: Client,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BrowserSessionResponse> {
    return this.enter(reply, await this.sessions.signIn(user, body.organisation, client));
  }

  /**
   * Goes on with the session by its refresh cookie. Tabs that ask at once are all answered; a cookie that comes back
   * after ten seconds was copied, and ends the session.
   */
  @Post('refresh')
  @Public()
  @UseGuards(SameOriginGuard)
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Refuses(platformProblems.cross_site_request, organisationProblems.session_ended, organisationProblems.no_membership)
  async refresh(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BrowserSessionResponse> {
    const token = this.cookies.refreshToken(request);
    // A refusal clears no cookies: another tab may have signed in anew while this request was under way.
    if (token === undefined) throw new Problem(organisationProblems.session_ended);
    return this.enter(reply, await this.sessions.refresh(token));
  }

  /** Who is signed in, and the CSRF token of the session. */
  @Get()
  @RequiresSignIn()
  @Header('cache-control', 'no-store')
  @Refuses(organisationProblems.people_only)
  read(@Caller() caller: Actor, @Req() request: FastifyRequest): Promise<BrowserSessionResponse> {
    return this.browser.read(caller, this.cookies.credentialOf(request).token);
  }

  /** Signs the browser out. */
  @Delete()
  @RequiresSignIn()
  @HttpCode(204)
  @Refuses(organisationProblems.people_only)
  async end(@Caller() caller: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.end(caller);
    this.cookies.clear(reply);
  }

  private async enter(reply: FastifyReply, signedIn: SignedIn): Promise<BrowserSessionResponse> {
    const session = await this.browser.begin(signedIn);
    this.cookies.keep(reply, signedIn);
    return session;
  }
}
