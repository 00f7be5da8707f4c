import { IntervalResponse } from '../../platform/http/value.responses.js';
import { ApiProperty } from '@nestjs/swagger';
import { type Actor, may } from '../../platform/access/actor.js';
import { Can, RecordResponse, recordResponse } from '../../platform/http/record.responses.js';
import { fieldErrorMessage } from '../../platform/problems/field-errors.js';
import type { Locale } from '../../platform/wording/locale.types.js';
import { THIN_BELOW } from '../domain/arithmetic.js';
import type { Answers, BulkOutcome, Measurement } from '../kpis.types.js';

export class MeasurementResponse extends RecordResponse {
  kpiId!: string;
  /** @example "2026-01-01" */
  from!: string;
  /** The first day that is not included. @example "2026-02-01" */
  to!: string;
  /** Stated, or made of the answers by the KPI's statistic; null when nobody answered. @example 33.3 */
  value!: number | null;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    nullable: true,
    example: { '6': 20, '8': 40, '9': 60, '10': 30 },
  })
  answers!: Answers | null;
  /** How many people answered. @example 150 */
  n!: number | null;
  /** How many people were asked. @example 900 */
  offered!: number | null;
  segmentId!: string | null;
  channelId!: string | null;
  /** @example "relatieonderzoek" */
  source!: string;
  /** @example 4.3 */
  standardError!: number | null;
  /** 95 %; null when the standard error is unknown. */
  interval!: IntervalResponse | null;
  /** Fewer than 30 answers; null when their number is unknown. */
  thin!: boolean | null;
  /** The definition of the KPI under which it was taken. @example 1 */
  definitionVersion!: number;
  can!: Can;
}

export class MeasurementPage {
  items!: MeasurementResponse[];
  nextCursor!: string | null;
}

export class BulkFault {
  /** Into the body. @example "/items/3/value" */
  pointer!: string;
  /** @example "outside_scale" */
  code!: string;
  /** @example "must lie on the KPI’s scale, 1 to 5" */
  message!: string;
}

export class BulkOutcomeResponse {
  /** Its place in the batch, from 0. @example 3 */
  index!: number;
  @ApiProperty({ enum: ['created', 'updated', 'unchanged', 'error'], example: 'error' })
  status!: BulkOutcome['status'];
  /** Null where the item was refused. */
  measurementId!: string | null;
  /** What is wrong with the item; empty where it was taken in. */
  errors!: BulkFault[];
}

export class BulkSummary {
  /** @example 22 */
  created!: number;
  /** @example 1 */
  updated!: number;
  /** @example 0 */
  unchanged!: number;
  /** @example 1 */
  error!: number;
}

export class BulkResponse {
  summary!: BulkSummary;
  items!: BulkOutcomeResponse[];
}

export function toMeasurementResponse(measurement: Measurement, caller: Actor): MeasurementResponse {
  const { intervalLow: low, intervalHigh: high, n } = measurement;
  const records = may(caller, 'measurements:record');
  return {
    ...recordResponse(measurement),
    kpiId: measurement.kpiId,
    from: measurement.from,
    to: measurement.to,
    value: measurement.value,
    answers: measurement.answers,
    n,
    offered: measurement.offered,
    segmentId: measurement.segmentId,
    channelId: measurement.channelId,
    source: measurement.source,
    standardError: measurement.standardError,
    interval: low === null || high === null ? null : { low, high },
    thin: n === null ? null : n < THIN_BELOW,
    definitionVersion: measurement.definitionVersion,
    can: { amend: records, delete: records },
  };
}

export function toBulkResponse(outcomes: readonly BulkOutcome[], locale: Locale): BulkResponse {
  const summary: BulkSummary = { created: 0, updated: 0, unchanged: 0, error: 0 };
  const items = outcomes.map((outcome, index) => {
    summary[outcome.status] += 1;
    if (outcome.status !== 'error')
      return { index, status: outcome.status, measurementId: outcome.measurementId, errors: [] };
    const errors = outcome.errors.map((fault) => ({
      pointer: `/items/${index}${fault.pointer}`,
      code: fault.code,
      message: fieldErrorMessage(fault, locale),
    }));
    return { index, status: outcome.status, measurementId: null, errors };
  });
  return { summary, items };
}
