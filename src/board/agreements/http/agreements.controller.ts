import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Caller, Requires } from '../../../platform/access/access.decorators.js';
import type { Actor } from '../../../platform/access/actor.js';
import { AnswersCreated } from '../../../platform/http/created.js';
import { AnswersRecord, type ExpectedVersion, IfMatch } from '../../../platform/http/etags.js';
import { Refuses } from '../../../platform/http/refuses.js';
import { currentRequest } from '../../../platform/http/request-context.js';
import { OperationResponse, toOperationResponse } from '../../../platform/operations/operations.responses.js';
import { AgreementComplianceService } from '../agreement-compliance.service.js';
import { AgreementDryRunsService } from '../agreement-dry-runs.service.js';
import { AgreementsService } from '../agreements.service.js';
import { agreementProblems } from '../domain/agreement.problems.js';
import { OPERATORS } from '../domain/condition.js';
import { ruleText } from '../domain/content.js';
import { FACTS } from '../domain/facts.js';
import { AmendAgreement, CreateAgreement, ListAgreements } from './agreements.requests.js';
import {
  AgreementPage,
  WorkingAgreementResponse,
  AgreementVersionsResponse,
  ComplianceResponse,
  AgreementDryRunsResponse,
  FactsResponse,
  toWorkingAgreementResponse,
  toAgreementDryRunResponse,
  toFactResponse,
  toVersionResponse,
} from './agreements.responses.js';

@ApiTags('Agreements')
@Controller('v1/agreements')
export class AgreementsController {
  constructor(
    private readonly agreements: AgreementsService,
    private readonly dryRuns: AgreementDryRunsService,
    private readonly compliance: AgreementComplianceService,
  ) {}

  /** The working agreements. Sortable: createdAt, updatedAt. */
  @Get()
  @Requires('register:read')
  async list(@Query() query: ListAgreements, @Caller() caller: Actor): Promise<AgreementPage> {
    const page = await this.agreements.list(query);
    return { ...page, items: page.items.map((one) => toWorkingAgreementResponse(one, caller)) };
  }

  /** Everything that a condition may speak of: facts of the register with their types, and the operators. */
  @Get('facts')
  @Requires('register:read')
  facts(): FactsResponse {
    const { locale } = currentRequest();
    return { items: FACTS.map((fact) => toFactResponse(fact, locale)), operators: [...OPERATORS] };
  }

  /** How far each team keeps what was agreed, beside a month ago. */
  @Get('compliance')
  @Requires('register:read')
  async complianceByTeam(): Promise<ComplianceResponse> {
    return (await this.compliance.read()) as ComplianceResponse;
  }

  /** Makes an agreement; a draft unless said. The condition is checked: unknown facts and wrong types are refused. */
  @Post()
  @Requires('agreements:manage')
  @AnswersCreated('/v1/agreements/:id')
  @Refuses(agreementProblems.dry_run_needed)
  async create(@Body() body: CreateAgreement, @Caller() caller: Actor): Promise<WorkingAgreementResponse> {
    return toWorkingAgreementResponse(await this.agreements.create(body), caller);
  }

  /** One agreement. */
  @Get(':id')
  @Requires('register:read')
  @AnswersRecord()
  async read(@Param('id') id: string, @Caller() caller: Actor): Promise<WorkingAgreementResponse> {
    return toWorkingAgreementResponse(await this.agreements.read(id), caller);
  }

  /** Amends an agreement, as a new version: absent keeps, null clears. One that blocks is tried over the history first. */
  @Patch(':id')
  @Requires('agreements:manage')
  @AnswersRecord()
  @Refuses(agreementProblems.dry_run_needed)
  async amend(
    @Param('id') id: string,
    @Body() body: AmendAgreement,
    @IfMatch() expected: ExpectedVersion,
    @Caller() caller: Actor,
  ): Promise<WorkingAgreementResponse> {
    return toWorkingAgreementResponse(await this.agreements.amend(id, body, expected), caller);
  }

  /** Deletes an agreement. Refused while exceptions or other agreements use it: retire it instead. */
  @Delete(':id')
  @Requires('agreements:manage')
  @HttpCode(204)
  async remove(@Param('id') id: string, @IfMatch() expected: ExpectedVersion): Promise<void> {
    await this.agreements.remove(id, expected);
  }

  /** Its wordings, newest first. */
  @Get(':id/versions')
  @Requires('register:read')
  async versions(@Param('id') id: string): Promise<AgreementVersionsResponse> {
    return { items: (await this.agreements.versions(id)).map(toVersionResponse) };
  }

  /** Tries the agreement over every guarded step that was ever taken and over the register as it is: an operation. */
  @Post(':id/dry-runs')
  @Requires('agreements:manage')
  @HttpCode(202)
  @ApiAcceptedResponse({ type: OperationResponse })
  async dryRun(@Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<OperationResponse> {
    const operation = await this.dryRuns.start(id);
    reply.header('location', `/v1/operations/${operation.id}`);
    return toOperationResponse(operation, currentRequest().locale);
  }

  /** What became of the last dry runs, newest first. */
  @Get(':id/dry-runs')
  @Requires('register:read')
  async dryRunsOf(@Param('id') id: string): Promise<AgreementDryRunsResponse> {
    const rule = ruleText(await this.agreements.read(id));
    const runs = await this.dryRuns.list(id);
    return { items: runs.map((run) => toAgreementDryRunResponse(run, rule, currentRequest().locale)) };
  }
}
