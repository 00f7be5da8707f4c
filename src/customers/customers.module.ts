import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CustomersLookup } from './customers.lookup.js';
import './customers.permissions.js';
import { PersonaEntity } from './data/persona.entity.js';
import { SegmentEntity } from './data/segment.entity.js';
import { PersonasController } from './http/personas.controller.js';
import { SegmentsController } from './http/segments.controller.js';
import { PersonasService } from './personas.service.js';
import { SegmentsService } from './segments.service.js';

/** Segments and personas: for whom. */
@Module({
  imports: [TypeOrmModule.forFeature([SegmentEntity, PersonaEntity])],
  controllers: [SegmentsController, PersonasController],
  providers: [SegmentsService, PersonasService, CustomersLookup],
  exports: [SegmentsService, PersonasService, CustomersLookup],
})
export class CustomersModule {}
