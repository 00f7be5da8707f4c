import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller, Requires } from '../../platform/access/access.decorators.js';
import type { Actor } from '../../platform/access/actor.js';
import { AnswersCreated } from '../../platform/http/created.js';
import { AnswersRecord, type ExpectedVersion, IfMatch } from '../../platform/http/etags.js';
import { SegmentsService } from '../segments.service.js';
import { AmendSegment, CreateSegment, ListSegments } from './segments.requests.js';
import { SegmentPage, SegmentResponse, toSegmentResponse } from './segments.responses.js';

@ApiTags('Customers')
@Controller('v1/segments')
export class SegmentsController {
  constructor(private readonly segments: SegmentsService) {}

  /** The customer segments, by name. Sortable: name, size, value, createdAt, updatedAt. */
  @Get()
  @Requires('register:read')
  async list(@Query() query: ListSegments, @Caller() caller: Actor): Promise<SegmentPage> {
    const page = await this.segments.list(query);
    return { ...page, items: page.items.map((segment) => toSegmentResponse(segment, caller)) };
  }

  /** Adds a segment. */
  @Post()
  @Requires('customers:manage')
  @AnswersCreated('/v1/segments/:id')
  async create(@Body() body: CreateSegment, @Caller() caller: Actor): Promise<SegmentResponse> {
    return toSegmentResponse(await this.segments.create(body), caller);
  }

  /** One segment. */
  @Get(':id')
  @Requires('register:read')
  @AnswersRecord()
  async read(@Param('id') id: string, @Caller() caller: Actor): Promise<SegmentResponse> {
    return toSegmentResponse(await this.segments.read(id), caller);
  }

  /** Amends a segment: absent keeps, null clears. */
  @Patch(':id')
  @Requires('customers:manage')
  @AnswersRecord()
  async amend(
    @Param('id') id: string,
    @Body() body: AmendSegment,
    @IfMatch() expected: ExpectedVersion,
    @Caller() caller: Actor,
  ): Promise<SegmentResponse> {
    return toSegmentResponse(await this.segments.amend(id, body, expected), caller);
  }

  /** Deletes a segment that nothing refers to. */
  @Delete(':id')
  @Requires('customers:manage')
  @HttpCode(204)
  async remove(@Param('id') id: string, @IfMatch() expected: ExpectedVersion): Promise<void> {
    await this.segments.remove(id, expected);
  }
}
