import { Injectable } from '@nestjs/common';
import { mapConstraints, unknownReference } from '../platform/database/constraints.js';
import { type RecordKind, Records } from '../platform/database/records.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import type { ExpectedVersion } from '../platform/http/etags.js';
import { type ListDefinition, type Page, type PageQuery, Pages } from '../platform/http/pages.js';
import { invalid } from '../platform/problems/field-errors.js';
import { platformProblems } from '../platform/problems/platform.problems.js';
import { Problem } from '../platform/problems/problem.js';
import { MeasurementEntity } from './data/measurement.entity.js';
import { definitionFor, intakeFaults } from './domain/intake.js';
import { kpiErrors } from './domain/kpi.problems.js';
import { amendedDraft, amendedMeasurement, measurementOf } from './domain/measurement.js';
import { KpisService } from './kpis.service.js';
import type { Measurement, MeasurementChanges, MeasurementFilter, NewMeasurement } from './kpis.types.js';
import { MeasurementIntake } from './measurement-intake.service.js';

const MEASUREMENT: RecordKind<MeasurementEntity> = {
  entity: MeasurementEntity,
  type: 'measurement',
  table: 'measurements',
};

const MEASUREMENTS: ListDefinition<MeasurementEntity> = {
  name: 'measurements',
  defaultSort: '-from',
  sortable: {
    from: { sql: 'measurement.period_from', type: 'date', value: (measurement) => measurement.from },
    to: { sql: 'measurement.period_to', type: 'date', value: (measurement) => measurement.to },
    createdAt: { sql: 'measurement.created_at', type: 'timestamptz', value: (measurement) => measurement.createdAt },
    updatedAt: { sql: 'measurement.updated_at', type: 'timestamptz', value: (measurement) => measurement.updatedAt },
  },
};

const ONCE = [{ pointer: '/from', code: kpiErrors.measured_already }];

mapConstraints({
  measurements_once: () =>
    new Problem(platformProblems.conflict, { unique: 'from, to, segmentId, channelId, source' }, { errors: ONCE }),
  measurements_segment_fk: unknownReference('/segmentId', 'segment'),
  measurements_channel_fk: unknownReference('/channelId', 'channel'),
});

/** Measurements of one KPI, singly. */
@Injectable()
export class MeasurementsService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly records: Records,
    private readonly pages: Pages,
    private readonly kpis: KpisService,
    private readonly intake: MeasurementIntake,
  ) {}

  /** @throws Problem `not_found` for an unknown KPI */
  async list(kpiId: string, filter: MeasurementFilter & PageQuery): Promise<Page<Measurement>> {
    await this.kpis.read(kpiId);
    const builder = this.database
      .repository(MeasurementEntity)
      .createQueryBuilder('measurement')
      .where('measurement.organisation_id = :organisation', { organisation: this.database.organisationId })
      .andWhere('measurement.kpi_id = :kpi', { kpi: kpiId });
    const { segmentId, channelId, source, definitionVersion, from, to } = filter;
    if (segmentId) builder.andWhere('measurement.segment_id in (:...segmentId)', { segmentId });
    if (channelId) builder.andWhere('measurement.channel_id in (:...channelId)', { channelId });
    if (source) builder.andWhere('measurement.source in (:...source)', { source });
    if (definitionVersion)
      builder.andWhere('measurement.definition_version = :definitionVersion', { definitionVersion });
    if (from) builder.andWhere('measurement.period_to > :from', { from });
    if (to) builder.andWhere('measurement.period_from < :to', { to });
    if (filter.overall) builder.andWhere('num_nonnulls(measurement.segment_id, measurement.channel_id) = 0');
    return this.pages.read(MEASUREMENTS, { ...filter, kpiId } as PageQuery, builder);
  }

  /** @throws Problem `not_found` also for a measurement of another KPI */
  async read(kpiId: string, id: string): Promise<Measurement> {
    return ofKpi(kpiId, await this.records.find(MEASUREMENT, id));
  }

  /** @throws Problem `not_found` (KPI), `validation` with every fault, `conflict` when it was measured already */
  async create(kpiId: string, fields: NewMeasurement): Promise<Measurement> {
    await this.kpis.read(kpiId);
    const stated = { ...fields, kpiId };
    const context = await this.intake.contextOf([stated]);
    const faults = intakeFaults(stated, context);
    const kpi = context.kpis.get(kpiId);
    const definition = kpi && definitionFor(fields, kpi);
    if (faults.length > 0 || !definition) throw invalid(faults);
    return this.records.create(MEASUREMENT, { ...measurementOf(fields, definition), kpiId });
  }

  /** Read under the definition it was taken under. @throws Problem `stale`, `not_found`, `validation`, `conflict` */
  async amend(kpiId: string, id: string, changes: MeasurementChanges, expected: ExpectedVersion): Promise<Measurement> {
    const measurement = ofKpi(kpiId, await this.records.lock(MEASUREMENT, id, expected));
    const { segmentId, channelId, definitionVersion } = measurement;
    const stated = {
      segmentId,
      channelId,
      ...changes,
      ...amendedDraft(measurement, changes),
      kpiId,
      definitionVersion,
    };
    const context = await this.intake.contextOf([stated]);
    // An archived KPI takes nothing new, but a mistake of old may be put right.
    const sameCut = changes.segmentId === undefined && changes.channelId === undefined;
    const faults = intakeFaults(stated, context, sameCut ? definitionVersion : undefined).filter(
      ({ pointer }) => pointer !== '/kpiId',
    );
    const kpi = context.kpis.get(kpiId);
    const definition = kpi && definitionFor(measurement, kpi);
    if (faults.length > 0 || !definition) throw invalid(faults);
    return this.records.amend(MEASUREMENT, measurement, amendedMeasurement(measurement, changes, definition));
  }

  async remove(kpiId: string, id: string, expected: ExpectedVersion): Promise<void> {
    const measurement = ofKpi(kpiId, await this.records.lock(MEASUREMENT, id, expected));
    await this.records.remove(MEASUREMENT, measurement);
  }
}

function ofKpi(kpiId: string, measurement: MeasurementEntity): MeasurementEntity {
  if (measurement.kpiId !== kpiId) throw new Problem(platformProblems.not_found, { record: 'measurement' });
  return measurement;
}
