import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { Caller, RequiresSignIn } from '../access/access.decorators.js';
import type { Actor } from '../access/actor.js';
import { currentRequest } from '../http/request-context.js';
import { NoUnitOfWork } from '../http/unit-of-work.interceptor.js';
import { OperationResponse, toOperationResponse } from './operations.responses.js';
import { Operations } from './operations.js';

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
    return toOperationResponse(await this.operations.read(caller, id), currentRequest().locale);
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
    const first = toOperationResponse(await this.operations.read(caller, id), currentRequest().locale);
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
      current = toOperationResponse(await this.operations.read(caller, first.id), locale);
    }
  }
}
