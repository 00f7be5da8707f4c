import { Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { Caller, RequiresSignIn } from '../access/access.decorators.js';
import type { Actor } from '../access/actor.js';
import { currentRequest } from '../http/request-context.js';
import { Refuses } from '../http/refuses.js';
import { platformProblems } from '../problems/platform.problems.js';
import { NoUnitOfWork } from '../http/unit-of-work.interceptor.js';
import type { Locale } from '../wording/locale.types.js';
import { OperationResponse, toOperationResponse } from './operations.responses.js';
import { operationProblems } from './operations.problems.js';
import { Operations } from './operations.js';
import type { Operation } from './operations.types.js';

const LOOK_AGAIN_MS = 250;
const KEEP_ALIVE_LOOKS = 40;

@ApiTags('Operations')
@Controller('v1/operations')
export class OperationsController {
  constructor(private readonly operations: Operations) {}

  /** Long work and how far it is. */
  @Get(':id')
  @RequiresSignIn()
  async read(@Param('id') id: string, @Caller() caller: Actor): Promise<OperationResponse> {
    return this.answer(await this.operations.read(caller, id), caller, currentRequest().locale);
  }

  /**
   * Calls the work off. It stops between two steps: what is written by then stays, and the operation becomes `cancelled`
   * with what was done as its result; work that is nearly done may still succeed. Follow it to know. Asked again, it
   * answers the same. A commit that was called off can be asked for again, for the rows that are left, or be undone.
   */
  @Post(':id/cancel')
  @RequiresSignIn()
  @HttpCode(202)
  @Refuses(
    platformProblems.forbidden,
    operationProblems.operation_finished,
    operationProblems.operation_not_cancellable,
  )
  @ApiAcceptedResponse({ type: OperationResponse })
  async cancel(
    @Param('id') id: string,
    @Caller() caller: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OperationResponse> {
    const operation = await this.operations.cancel(caller, id);
    reply.header('location', `/v1/operations/${operation.id}`);
    return this.answer(operation, caller, currentRequest().locale);
  }

  /**
   * The same as server-sent events: one `operation` event now and at every change, each with the operation as its data; the stream
   * ends when the operation does.
   */
  @Get(':id/events')
  @RequiresSignIn()
  @NoUnitOfWork()
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ schema: { type: 'string', example: 'event: operation\ndata: {"state":"running"}\n\n' } })
  async events(@Param('id') id: string, @Caller() caller: Actor, @Res() reply: FastifyReply): Promise<void> {
    const first = this.answer(await this.operations.read(caller, id), caller, currentRequest().locale);
    await reply
      .header('content-type', 'text/event-stream; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('x-accel-buffering', 'no')
      .send(Readable.from(this.follow(first, caller)));
  }

  /** The database is asked again and again, in short transactions: the work may be done by another instance. */
  private async *follow(first: OperationResponse, caller: Actor): AsyncGenerator<string> {
    const { locale } = currentRequest();
    let told = '';
    let current = first;
    for (let looks = 0; ; looks += 1) {
      const text = JSON.stringify(current);
      if (text !== told) yield `event: operation\ndata: ${text}\n\n`;
      else if (looks % KEEP_ALIVE_LOOKS === 0) yield ': still here\n\n';
      told = text;
      if (current.state !== 'queued' && current.state !== 'running') return;
      await pause(LOOK_AGAIN_MS);
      current = this.answer(await this.operations.read(caller, first.id), caller, locale);
    }
  }

  private answer(operation: Operation, caller: Actor, locale: Locale): OperationResponse {
    return toOperationResponse(operation, locale, this.operations.canCancel(caller, operation));
  }
}
