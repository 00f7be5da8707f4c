import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { JourneysModule } from '../../journeys/journeys.module.js';
import { KpisModule } from '../../kpis/kpis.module.js';
import { OrganisationsModule } from '../../organisations/organisations.module.js';
import { PeopleModule } from '../../people/people.module.js';
import { PortfolioModule } from '../../portfolio/portfolio.module.js';
import { FindingsModule } from '../../radar/findings.module.js';
import { DecisionsModule } from '../decisions/decisions.module.js';
import { AgendaReader } from './agenda-reader.js';
import { AgendaSources } from './agenda-sources.js';
import { AgendaService } from './agenda.service.js';
import { FollowThroughEntity } from './data/follow-through.entity.js';
import { FollowUpEntity } from './data/follow-up.entity.js';
import { MeetingEntity } from './data/meeting.entity.js';
import { EvidenceFinder } from './evidence-finder.js';
import { FollowUpAssignments } from './finding-assignments.js';
import { FollowThroughReports } from './follow-through-report.js';
import { FollowThroughService } from './follow-through.service.js';
import { FollowUpsService } from './follow-ups.service.js';
import { AgendaController } from './http/agenda.controller.js';
import { FollowThroughController } from './http/follow-through.controller.js';
import { FollowUpsController } from './http/follow-ups.controller.js';
import { MeetingsController } from './http/meetings.controller.js';
import { KpiObservations } from './kpi-observations.js';
import { MeetingCalendars } from './meeting-calendars.js';
import { MeetingLife } from './meeting-life.js';
import { MeetingsLookup } from './meetings.lookup.js';
import './meetings.permissions.js';
import { MeetingsService } from './meetings.service.js';
import { MinutesReader } from './minutes-reader.js';
import { OwnItems } from './own-items.js';

/** Meetings of the board: agendas that make themselves, minutes that are the decisions, and what follows from both. */
@Module({
  imports: [
    TypeOrmModule.forFeature([MeetingEntity, FollowUpEntity, FollowThroughEntity]),
    OrganisationsModule,
    PeopleModule,
    JourneysModule,
    KpisModule,
    PortfolioModule,
    FindingsModule,
    DecisionsModule,
  ],
  controllers: [MeetingsController, AgendaController, FollowUpsController, FollowThroughController],
  providers: [
    MeetingsService,
    MeetingLife,
    MeetingsLookup,
    MeetingCalendars,
    AgendaService,
    AgendaReader,
    AgendaSources,
    OwnItems,
    EvidenceFinder,
    MinutesReader,
    FollowUpsService,
    FollowUpAssignments,
    FollowThroughService,
    FollowThroughReports,
    KpiObservations,
  ],
  exports: [
    MeetingsLookup,
    MeetingsService,
    MeetingLife,
    AgendaService,
    FollowUpsService,
    FollowThroughService,
    FollowThroughReports,
  ],
})
export class MeetingsModule {}
