import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/access.decorators.js';
import { AnswersCreated } from '../../../platform/http/created.js';
import { AnswersRecord, type ExpectedVersion, IfMatch } from '../../../platform/http/etags.js';
import { PageQuery } from '../../../platform/http/pages.js';
import { Refuses } from '../../../platform/http/refuses.js';
import { currentRequest } from '../../../platform/http/request-context.js';
import { AgreementChecks } from '../agreement-checks.js';
import { AgreementExceptionsService } from '../agreement-exceptions.service.js';
import { agreementProblems } from '../domain/agreement.problems.js';
import { GrantException } from './agreements.requests.js';
import {
  CheckedAgreementsResponse,
  ExceptionPage,
  ExceptionResponse,
  toCheckedResponse,
  toExceptionResponse,
} from './agreements.responses.js';

@ApiTags('Agreements')
@Controller('v1')
export class AgreementExceptionsController {
  constructor(
    private readonly exceptions: AgreementExceptionsService,
    private readonly checks: AgreementChecks,
  ) {}

  /** The agreements in force that are about this initiative, and what became of each. */
  @Get('initiatives/:id/agreements')
  @Requires('register:read')
  async checked(@Param('id') id: string): Promise<CheckedAgreementsResponse> {
    const checked = await this.checks.read(id);
    const { locale } = currentRequest();
    return { items: checked.map((one) => toCheckedResponse(one, locale)), computedAt: new Date().toISOString() };
  }

  /** The exceptions to an agreement, newest first, expired ones too. Sortable: createdAt, expiresOn. */
  @Get('agreements/:id/exceptions')
  @Requires('register:read')
  async list(@Param('id') id: string, @Query() query: PageQuery): Promise<ExceptionPage> {
    const page = await this.exceptions.list(id, query);
    return { ...page, items: page.items.map(toExceptionResponse) };
  }

  /** Lets an initiative pass the agreement for a while, with a reason. Not for one's own initiative. */
  @Post('agreements/:id/exceptions')
  @Requires('agreements:except')
  @AnswersCreated('/v1/agreements/:agreementId/exceptions/:id')
  @Refuses(agreementProblems.own_exception)
  async grant(@Param('id') id: string, @Body() body: GrantException): Promise<ExceptionResponse> {
    return toExceptionResponse(await this.exceptions.grant(id, body));
  }

  /** One exception. */
  @Get('agreements/:id/exceptions/:exceptionId')
  @Requires('register:read')
  @AnswersRecord()
  async read(@Param('id') id: string, @Param('exceptionId') exceptionId: string): Promise<ExceptionResponse> {
    return toExceptionResponse(await this.exceptions.read(id, exceptionId));
  }

  /** Takes an exception back. */
  @Delete('agreements/:id/exceptions/:exceptionId')
  @Requires('agreements:except')
  @HttpCode(204)
  async revoke(
    @Param('id') id: string,
    @Param('exceptionId') exceptionId: string,
    @IfMatch() expected: ExpectedVersion,
  ): Promise<void> {
    await this.exceptions.revoke(id, exceptionId, expected);
  }
}
