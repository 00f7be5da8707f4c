import { Body, Controller, Get, Header, Headers, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public, Requires } from '../../../platform/access/access.decorators.js';
import { AnswersCreated } from '../../../platform/http/created.js';
import { OmitFromReplay } from '../../../platform/http/idempotency.js';
import { currentRequest } from '../../../platform/http/request-context.js';
import { NoUnitOfWork } from '../../../platform/http/unit-of-work.interceptor.js';
import { CALLBACK, ConsentSettings } from '../consent-settings.js';
import { ConsentsService } from '../consents.service.js';
import { consentPage } from './consent-page.js';
import { BeginConsent } from './consents.requests.js';
import { BegunConsentResponse, ConsentResponse, toConsentResponse } from './consents.responses.js';

const COOKIE = 'regie-jira-consent';
const TEN_MINUTES = 600;

@ApiTags('Jira')
@Controller('v1/integrations/jira')
export class ConsentsController {
  constructor(
    private readonly consents: ConsentsService,
    private readonly settings: ConsentSettings,
  ) {}

  /**
   * Asks for consent to reach Jira Cloud by an OAuth 2.0 app: send the browser to `authorizeUrl`. It comes back with an
   * answer that counts once, within ten minutes, and in the browser that made this call (it gets a cookie).
   */
  @Post('consents')
  @Requires('integrations:manage')
  @OmitFromReplay('authorizeUrl')
  @AnswersCreated('/v1/integrations/jira/consents/:id')
  async begin(
    @Body() { clientId, clientSecret }: BeginConsent,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BegunConsentResponse> {
    const { consent, authorizeUrl, redirectUri, browserKey } = await this.consents.begin(clientId, clientSecret);
    const secure = this.settings.isSecure ? '; Secure' : '';
    reply.header(
      'set-cookie',
      `${COOKIE}=${browserKey}; Path=${CALLBACK}; Max-Age=${TEN_MINUTES}; HttpOnly; SameSite=Lax${secure}`,
    );
    return { ...toConsentResponse(consent, currentRequest().locale), authorizeUrl, redirectUri };
  }

  /**
   * What became of a consent that you asked for: the sites that it reaches, once it is granted. Make a connection of it with
   * `credentials: { "kind": "oauth", "consentId", "cloudId" }`, within half an hour; one consent is one connection.
   */
  @Get('consents/:id')
  @Requires('integrations:manage')
  async read(@Param('id') id: string): Promise<ConsentResponse> {
    return toConsentResponse(await this.consents.read(id), currentRequest().locale);
  }

  /** Where Atlassian sends the browser back to. Answers a page that says how it went. */
  @Get('callback')
  @Public()
  @NoUnitOfWork()
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ content: { 'text/html': { schema: { type: 'string', example: '<!doctype html>' } } } })
  async callback(
    @Query('state') state: string | undefined,
    @Query('code') code: string | undefined,
    @Headers('cookie') cookies: string | undefined,
  ): Promise<string> {
    const given = (value: unknown): string | undefined =>
      typeof value === 'string' && value !== '' ? value : undefined;
    const browserKey = browserKeyIn(cookies);
    const refusal = await this.consents.finish({ state: given(state) ?? '', code: given(code), browserKey });
    return consentPage(refusal, currentRequest().locale);
  }
}

function browserKeyIn(cookies: string | undefined): string | undefined {
  const found = (cookies ?? '').split(/;\s*/).find((cookie) => cookie.startsWith(`${COOKIE}=`));
  return found?.slice(COOKIE.length + 1);
}
