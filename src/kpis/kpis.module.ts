import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { KpiLinkEntity } from './data/kpi-link.entity.js';
import { KpiEntity } from './data/kpi.entity.js';
import { MeasurementEntity } from './data/measurement.entity.js';
import { KpiLinksController } from './http/kpi-links.controller.js';
import { KpisController } from './http/kpis.controller.js';
import { MeasurementBatchController, MeasurementsController } from './http/measurements.controller.js';
import { KpiLinksService } from './kpi-links.service.js';
import { KpiSeriesService } from './kpi-series.service.js';
import { KpisLookup } from './kpis.lookup.js';
import './kpis.permissions.js';
import { KpisService } from './kpis.service.js';
import { MeasurementIntake } from './measurement-intake.service.js';
import { MeasurementsService } from './measurements.service.js';

const door = [KpisService, KpiSeriesService, KpiLinksService, MeasurementsService, MeasurementIntake, KpisLookup];

/** KPIs: definitions, measurements and what they say; which KPI drives which. */
@Module({
  imports: [TypeOrmModule.forFeature([KpiEntity, MeasurementEntity, KpiLinkEntity])],
  controllers: [KpisController, MeasurementsController, MeasurementBatchController, KpiLinksController],
  providers: door,
  exports: door,
})
export class KpisModule {}
