import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller, Requires } from '../../platform/access/access.decorators.js';
import type { Actor } from '../../platform/access/actor.js';
import { AnswersCreated } from '../../platform/http/created.js';
import { AnswersRecord, type ExpectedVersion, IfMatch } from '../../platform/http/etags.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { MeasurementIntake } from '../measurement-intake.service.js';
import { MeasurementsService } from '../measurements.service.js';
import { readItems } from './batch-items.js';
import { AmendMeasurement, CreateMeasurement, ListMeasurements, TakeMeasurements } from './measurements.requests.js';
import {
  BulkResponse,
  MeasurementPage,
  MeasurementResponse,
  toBulkResponse,
  toMeasurementResponse,
} from './measurements.responses.js';

@ApiTags('KPIs')
@Controller('v1/kpis/:kpiId/measurements')
export class MeasurementsController {
  constructor(private readonly measurements: MeasurementsService) {}

  /** The measurements of a KPI, the latest period first. Sortable: from, to, createdAt, updatedAt. */
  @Get()
  @Requires('register:read')
  async list(
    @Param('kpiId') kpiId: string,
    @Query() query: ListMeasurements,
    @Caller() caller: Actor,
  ): Promise<MeasurementPage> {
    const page = await this.measurements.list(kpiId, query);
    return { ...page, items: page.items.map((measurement) => toMeasurementResponse(measurement, caller)) };
  }

  /** Adds a measurement: a value, or the answers that it is made of. */
  @Post()
  @Requires('measurements:record')
  @AnswersCreated('/v1/kpis/:kpiId/measurements/:id')
  async create(
    @Param('kpiId') kpiId: string,
    @Body() body: CreateMeasurement,
    @Caller() caller: Actor,
  ): Promise<MeasurementResponse> {
    return toMeasurementResponse(await this.measurements.create(kpiId, body), caller);
  }

  /** One measurement. */
  @Get(':id')
  @Requires('register:read')
  @AnswersRecord()
  async read(
    @Param('kpiId') kpiId: string,
    @Param('id') id: string,
    @Caller() caller: Actor,
  ): Promise<MeasurementResponse> {
    return toMeasurementResponse(await this.measurements.read(kpiId, id), caller);
  }

  /** Amends a measurement: absent keeps, null clears. It is read under the definition it was taken under. */
  @Patch(':id')
  @Requires('measurements:record')
  @AnswersRecord()
  async amend(
    @Param('kpiId') kpiId: string,
    @Param('id') id: string,
    @Body() body: AmendMeasurement,
    @IfMatch() expected: ExpectedVersion,
    @Caller() caller: Actor,
  ): Promise<MeasurementResponse> {
    return toMeasurementResponse(await this.measurements.amend(kpiId, id, body, expected), caller);
  }

  /** Deletes a measurement. */
  @Delete(':id')
  @Requires('measurements:record')
  @HttpCode(204)
  async remove(
    @Param('kpiId') kpiId: string,
    @Param('id') id: string,
    @IfMatch() expected: ExpectedVersion,
  ): Promise<void> {
    await this.measurements.remove(kpiId, id, expected);
  }
}

@ApiTags('KPIs')
@Controller('v1/measurements')
export class MeasurementBatchController {
  constructor(private readonly intake: MeasurementIntake) {}

  /** Up to 1000 measurements of any KPIs at once; the answer says of each what became of it. Sent twice, it changes nothing. */
  @Post('bulk')
  @HttpCode(200)
  @Requires('measurements:record')
  async take(@Body() body: TakeMeasurements): Promise<BulkResponse> {
    const items = await readItems(body.items);
    return toBulkResponse(await this.intake.take(items), currentRequest().locale);
  }
}
