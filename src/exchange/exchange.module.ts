import { Module } from '@nestjs/common';
import { InitiativesModule } from '../initiatives/initiatives.module.js';
import { JourneysModule } from '../journeys/journeys.module.js';
import { KpisModule } from '../kpis/kpis.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { PeopleModule } from '../people/people.module.js';
import { StrategyModule } from '../strategy/strategy.module.js';
import { FindingsModule } from '../radar/findings.module.js';
import './exchange.permissions.js';
import { ExportsService } from './exports.service.js';
import { FindingsExport } from './findings-export.js';
import { ExportsController } from './http/exports.controller.js';
import { ImportsController } from './http/imports.controller.js';
import { Analyser } from './importing/analyser.js';
import { Committer } from './importing/committer.js';
import { ImportIntake } from './importing/import-intake.js';
import { ImportPlanning } from './importing/import-planning.js';
import { NameMaker } from './importing/name-maker.js';
import { NamedOnly } from './importing/named-only.js';
import { Undoer } from './importing/undoer.js';
import { ImportsList } from './imports.list.js';
import { ImportsService } from './imports.service.js';

/** Imports and exports: files in, files out. */
@Module({
  imports: [
    OrganisationsModule,
    PeopleModule,
    JourneysModule,
    KpisModule,
    StrategyModule,
    InitiativesModule,
    FindingsModule,
  ],
  controllers: [ImportsController, ExportsController],
  providers: [
    ImportsService,
    ImportsList,
    ExportsService,
    FindingsExport,
    ImportIntake,
    ImportPlanning,
    Analyser,
    Committer,
    Undoer,
    NameMaker,
    NamedOnly,
  ],
  exports: [ImportsService, ExportsService],
})
export class ExchangeModule {}
