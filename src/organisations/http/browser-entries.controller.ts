import { Body, Controller, Header, HttpCode, Post, Res, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { identityProblems } from '../../identity/identity.problems.js';
import type { Client } from '../../identity/identity.types.js';
import { Public } from '../../platform/access/access.decorators.js';
import { Refuses } from '../../platform/http/refuses.js';
import { platformProblems } from '../../platform/problems/platform.problems.js';
import { BrowserSessionsService } from '../browser-sessions.service.js';
import { organisationProblems } from '../domain/organisation.problems.js';
import { JoiningService } from '../joining.service.js';
import type { SignedIn } from '../organisations.types.js';
import { OrganisationsService } from '../organisations.service.js';
import { ResettingService } from '../resetting.service.js';
import { BrowserCookies } from './browser-cookies.js';
import { ResetPasswordInBrowser } from './browser-session.requests.js';
import { BrowserSessionResponse } from './browser-session.responses.js';
import { RequestClient } from './client.js';
import { AcceptInvitation } from './invitations.requests.js';
import { SignUp } from './organisations.requests.js';
import { SameOriginGuard } from './same-origin.guard.js';

/** The other ways into a browser session than the password that one knows. */
@ApiTags('Identity')
@Controller('v1/browser-session')
@UseGuards(SameOriginGuard)
@Refuses(platformProblems.cross_site_request, organisationProblems.session_ended)
export class BrowserEntriesController {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly joining: JoiningService,
    private readonly resetting: ResettingService,
    private readonly browser: BrowserSessionsService,
    private readonly cookies: BrowserCookies,
  ) {}

  /** Signs an organisation up. Its first member is administrator and director, and this browser is signed in. */
  @Post('sign-up')
  @Public()
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Refuses(organisationProblems.email_in_use, identityProblems.too_many_attempts)
  async signUp(
    @Body() body: SignUp,
    @RequestClient() client: Client,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BrowserSessionResponse> {
    return this.enter(reply, await this.organisations.signUp(body, client));
  }

  /** Accepts an invitation with the token of the mailed link, and signs this browser in. */
  @Post('invitation')
  @Public()
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Refuses(organisationProblems.already_member, identityProblems.wrong_credentials, identityProblems.too_many_attempts)
  async accept(
    @Body() body: AcceptInvitation,
    @RequestClient() client: Client,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BrowserSessionResponse> {
    return this.enter(reply, await this.joining.accept(body, client));
  }

  /**
   * Sets a new password with the token of the mailed link, and signs this browser in. Every other session of the user is
   * over. Several organisations and none named: 409 with the choices, and the link still works.
   */
  @Post('password-reset')
  @Public()
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Refuses(organisationProblems.choose_organisation, organisationProblems.no_membership)
  async resetPassword(
    @Body() body: ResetPasswordInBrowser,
    @RequestClient() client: Client,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BrowserSessionResponse> {
    return this.enter(reply, await this.resetting.reset(body, client));
  }

  private async enter(reply: FastifyReply, signedIn: SignedIn): Promise<BrowserSessionResponse> {
    const session = await this.browser.begin(signedIn);
    this.cookies.keep(reply, signedIn);
    return session;
  }
}
