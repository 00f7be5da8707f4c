import { Module } from '@nestjs/common';
import { JourneysModule } from '../../journeys/journeys.module.js';
import { KpisModule } from '../../kpis/kpis.module.js';
import { OrganisationsModule } from '../../organisations/organisations.module.js';
import { PeopleModule } from '../../people/people.module.js';
import { PortfolioModule } from '../../portfolio/portfolio.module.js';
import { FindingsModule } from '../../radar/findings.module.js';
import { AgreementsModule } from '../agreements/agreements.module.js';
import { DecisionsModule } from '../decisions/decisions.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { BoardPartOfPack } from './gathering/board-part.js';
import { GatheredParts } from './gathering/gathered-parts.js';
import { KpisPartOfPack } from './gathering/kpis-part.js';
import { MeetingPartOfPack } from './gathering/meeting-part.js';
import { PortfolioPartOfPack } from './gathering/portfolio-part.js';
import { PackController } from './http/pack.controller.js';
import { PackService } from './pack.service.js';

/** The board pack: slides and pages of everything that the board needs before it. */
@Module({
  imports: [
    OrganisationsModule,
    PeopleModule,
    JourneysModule,
    KpisModule,
    PortfolioModule,
    FindingsModule,
    AgreementsModule,
    DecisionsModule,
    MeetingsModule,
  ],
  controllers: [PackController],
  providers: [PackService, GatheredParts, PortfolioPartOfPack, BoardPartOfPack, KpisPartOfPack, MeetingPartOfPack],
})
export class PackModule {}
