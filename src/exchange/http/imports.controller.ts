import { Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import {
  ApiAcceptedResponse,
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiExtraModels,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Caller, Requires } from '../../platform/access/access.decorators.js';
import type { Actor } from '../../platform/access/actor.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import { AnswersRecord } from '../../platform/http/etags.js';
import { Idempotency, ReplaysItself } from '../../platform/http/idempotency.js';
import { TAKES_FORMS } from '../../platform/http/json-body.js';
import { Refuses } from '../../platform/http/refuses.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { NoUnitOfWork } from '../../platform/http/unit-of-work.interceptor.js';
import { OperationResponse, toOperationResponse } from '../../platform/operations/operations.responses.js';
import { exchangeProblems } from '../domain/exchange.problems.js';
import { ImportIntake } from '../importing/import-intake.js';
import { ImportsList } from '../imports.list.js';
import { type ImportAnswer, ImportsService } from '../imports.service.js';
import { IMPORT_BODY } from './import-body.js';
import { CommitImport, ListImportRows, ListImports } from './imports.requests.js';
import {
  ImportPage,
  ImportResponse,
  ImportRowPage,
  toImportResponse,
  toImportRowResponse,
} from './imports.responses.js';
import { readUpload } from './upload.js';

@ApiTags('Imports')
@ApiExtraModels(ImportResponse, OperationResponse)
@Controller('v1/imports')
export class ImportsController {
  constructor(
    private readonly imports: ImportsService,
    private readonly list: ImportsList,
    private readonly intake: ImportIntake,
    private readonly idempotency: Idempotency,
    private readonly database: TenantDatabase,
  ) {}

  /** The imports, the newest first. Sortable: createdAt, updatedAt. */
  @Get()
  @Requires('imports:run')
  async all(@Query() query: ListImports, @Caller() caller: Actor): Promise<ImportPage> {
    const page = await this.list.imports(query);
    return { ...page, items: page.items.map((one) => toImportResponse(one, caller)) };
  }

  /**
   * Takes a file in and says what a commit would do; nothing of the register changes. Up to 1,000 rows the report is the answer (201),
   * beyond that an operation whose result is the import (202).
   */
  @Post()
  @Requires('imports:run')
  @NoUnitOfWork()
  @ReplaysItself()
  @Refuses(exchangeProblems.unreadable_file)
  @ApiConsumes('multipart/form-data')
  @RouteConfig(TAKES_FORMS)
  @ApiBody(IMPORT_BODY)
  @ApiCreatedResponse({ type: ImportResponse })
  @ApiAcceptedResponse({ type: OperationResponse })
  async receive(
    @Req() request: FastifyRequest & { actor?: Actor },
    @Res({ passthrough: true }) reply: FastifyReply,
    @Caller() caller: Actor,
  ): Promise<unknown> {
    const upload = await readUpload(request);
    try {
      const accepted = await this.intake.accept(caller, upload.file, upload.options);
      const receive = async (): Promise<unknown> => answer(await this.imports.receive(accepted), 201, reply, caller);
      return await this.database.run(caller, () =>
        this.idempotency.once(request, reply, receive, undefined, () => upload.hash),
      );
    } finally {
      await upload.file.remove();
    }
  }

  /** One import. */
  @Get(':id')
  @Requires('imports:run')
  @AnswersRecord()
  async read(@Param('id') id: string, @Caller() caller: Actor): Promise<ImportResponse> {
    return toImportResponse(await this.imports.read(id), caller);
  }

  /** What is to be done, or was done, with each row of the file, in its order. */
  @Get(':id/rows')
  @Requires('imports:run')
  async rows(@Param('id') id: string, @Query() query: ListImportRows): Promise<ImportRowPage> {
    const { file, items, nextCursor } = await this.list.rows(id, query);
    return { nextCursor, items: items.map((row) => toImportRowResponse(row, file, currentRequest().locale)) };
  }

  /**
   * Writes the good rows, or all rows or none; the rows are checked again. Above 1,000 rows as an operation (202), which can be cancelled:
   * between two batches of rows, or all of them with `all_or_nothing`. The import is `ready` again then, with the rows that
   * are `written`: a commit goes on with the others, an undo takes them back.
   */
  @Post(':id/commit')
  @Requires('imports:run')
  @Refuses(exchangeProblems.import_not_ready, exchangeProblems.import_has_errors)
  @HttpCode(200)
  @ApiOkResponse({ type: ImportResponse })
  @ApiAcceptedResponse({ type: OperationResponse })
  async commit(
    @Param('id') id: string,
    @Query() query: CommitImport,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Caller() caller: Actor,
  ): Promise<unknown> {
    return answer(await this.imports.commit(id, query.mode ?? 'valid_only'), 200, reply, caller);
  }

  /** Takes the import back; what somebody changed since stays and is listed under `remains`. Above 1,000 rows as an operation (202). */
  @Post(':id/undo')
  @Requires('imports:run')
  @Refuses(exchangeProblems.import_not_ready)
  @HttpCode(200)
  @ApiOkResponse({ type: ImportResponse })
  @ApiAcceptedResponse({ type: OperationResponse })
  async undo(
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Caller() caller: Actor,
  ): Promise<unknown> {
    return answer(await this.imports.undo(id), 200, reply, caller);
  }
}

/** The import when it is done, else 202 and where to follow the work. */
function answer(
  result: ImportAnswer,
  status: number,
  reply: FastifyReply,
  caller: Actor,
): ImportResponse | OperationResponse {
  if ('done' in result) {
    reply.status(status);
    if (status === 201) reply.header('location', `/v1/imports/${result.done.id}`);
    return toImportResponse(result.done, caller);
  }
  reply.status(202).header('location', `/v1/operations/${result.operation.id}`);
  // It has just begun.
  return toOperationResponse(result.operation, currentRequest().locale, true);
}
