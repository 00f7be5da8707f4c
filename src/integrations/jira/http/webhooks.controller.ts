import { Controller, Headers, HttpCode, Param, Post, Req } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Public, Unlimited } from '../../../platform/access/access.decorators.js';
import { KEEPS_RAW_BODY } from '../../../platform/http/json-body.js';
import { Refuses } from '../../../platform/http/refuses.js';
import { webhookProblems } from '../domain/webhook.problems.js';
import { WebhookIntake } from '../following/webhook-intake.js';

@ApiTags('Jira')
@Controller('v1/integrations/jira/webhooks')
export class WebhooksController {
  constructor(private readonly intake: WebhookIntake) {}

  /**
   * Where Jira sends what happens: webhooks of an administrator (signed with the secret of the connection), of an OAuth
   * app, and Automation's "Send web request" with the secret as `X-Regie-Secret`. A message is kept and answered at
   * once; one that was sent before is answered the same, and kept once.
   */
  @Post(':token')
  @Public()
  @Unlimited()
  @HttpCode(204)
  @RouteConfig(KEEPS_RAW_BODY)
  @Refuses(webhookProblems.jira_signature)
  @ApiBody({
    schema: {
      type: 'object',
      additionalProperties: true,
      example: { webhookEvent: 'jira:issue_updated', timestamp: 1772442600000, issue: { id: '10001', key: 'WEB-1' } },
    },
  })
  async receive(
    @Param('token') token: string,
    @Headers('x-hub-signature') signature: string | undefined,
    @Headers('x-atlassian-webhook-identifier') identifier: string | undefined,
    @Headers('x-regie-secret') secret: string | undefined,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    await this.intake.receive({ token, body, signature, identifier, secret });
  }
}
