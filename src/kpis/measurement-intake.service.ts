import { Injectable } from '@nestjs/common';
import { CHANNEL_REFERENCE } from '../journeys/journeys.types.js';
import { SEGMENT_REFERENCE } from '../customers/customers.types.js';
import { type Mention, type Referable, References } from '../platform/database/references.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { type DomainEvent, EventLog } from '../platform/events/event-log.js';
import { existingMeasurements, measuredKpis } from './data/intake.query.js';
import { insertMeasurements, updateMeasurements } from './data/write-measurements.query.js';
import { type Intake, type IntakeContext, measurementKey, planIntake } from './domain/intake.js';
import { type MeasurementBody, UNNAMED_SOURCE } from './domain/measurement.js';
import { isCalendarDate } from './domain/period.js';
import type { BulkMeasurement, BulkOutcome, IntakeItem } from './kpis.types.js';

/** Takes measurements in by the hundred: what is new is created, what differs updated, what is wrong named, the rest stored. */
@Injectable()
export class MeasurementIntake {
  constructor(
    private readonly database: TenantDatabase,
    private readonly events: EventLog,
    private readonly references: References,
  ) {}

  /**
   * Takes a batch in, all of it in this transaction. Items with faults change nothing and hold nothing back.
   * @param items as they came, or the faults that were found in their form already
   * @returns what became of each, in the same order
   */
  async take(items: readonly IntakeItem[]): Promise<BulkOutcome[]> {
    const stated = items.flatMap((item) => ('fields' in item ? [item.fields] : []));
    const context = await this.contextOf(stated);
    const plan = planIntake(items, context);
    const created = plan.filter((intake) => intake.status === 'created');
    const updated = plan.filter((intake) => intake.status === 'updated');
    const ids = await insertMeasurements(this.database, created);
    await updateMeasurements(this.database, updated);
    const before = new Map([...context.existing.values()].map((measurement) => [measurement.id, measurement]));
    await this.events.record(
      ...created.map(({ kpiId, body }, i) => happened('created', ids[i] ?? '', null, { kpiId, ...body })),
      ...updated.map(({ id, body }) => happened('amended', id, before.get(id) ?? null, body)),
    );
    const newIds = ids.values();
    return plan.map((intake) => outcome(intake, newIds));
  }

  /** What the register knows of the things that these measurements refer to. Their KPIs stay as they are until the commit. */
  async contextOf(stated: readonly BulkMeasurement[]): Promise<IntakeContext> {
    const kpis = await measuredKpis(this.database, unique(stated.map(({ kpiId }) => kpiId)));
    const unusable = await this.references.faults([
      ...mentions(SEGMENT_REFERENCE, unique(stated.map(({ segmentId }) => segmentId))),
      ...mentions(CHANNEL_REFERENCE, unique(stated.map(({ channelId }) => channelId))),
    ]);
    const readable = stated.filter(({ from, to }) => isCalendarDate(from) && isCalendarDate(to));
    const found = await existingMeasurements(this.database, readable.map(cutOf));
    return {
      kpis,
      unusable: new Map(unusable.map(({ pointer, code }) => [pointer, reasonOf(code)])),
      existing: new Map(found.map((m) => [measurementKey(m.kpiId, m), m])),
    };
  }
}

function cutOf({ kpiId, from, to, segmentId, channelId, source }: BulkMeasurement) {
  const cut = { segmentId: segmentId ?? null, channelId: channelId ?? null, source: source ?? UNNAMED_SOURCE };
  return { kpiId, from, to, ...cut };
}

function happened(
  what: string,
  recordId: string,
  before: MeasurementBody | null,
  after: MeasurementBody & { kpiId?: string },
): DomainEvent {
  return {
    name: `measurement.${what}`,
    recordType: 'measurement',
    recordId,
    before: before && { ...before },
    after: { ...after },
  };
}

function outcome(intake: Intake, newIds: Iterator<string>): BulkOutcome {
  switch (intake.status) {
    case 'error':
      return intake;
    case 'created':
      return { status: 'created', measurementId: String(newIds.next().value) };
    default:
      return { status: intake.status, measurementId: intake.id };
  }
}

/** Each id once, standing for itself in the answer. */
function mentions(to: Referable, ids: readonly string[]): Mention[] {
  return ids.map((id) => ({ to, id, pointer: id }));
}

function reasonOf(code: string): 'unknown_reference' | 'archived_reference' {
  return code === 'archived_reference' ? code : 'unknown_reference';
}

function unique(ids: readonly (string | null | undefined)[]): string[] {
  return [...new Set(ids)].filter((id): id is string => typeof id === 'string');
}
