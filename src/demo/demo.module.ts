import { Module } from '@nestjs/common';
import { MeetingsModule } from '../board/meetings/meetings.module.js';
import { PrioritiesModule } from '../board/priorities/priorities.module.js';
import { DecisionsModule } from '../board/decisions/decisions.module.js';
import { CustomersModule } from '../customers/customers.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { InitiativesModule } from '../initiatives/initiatives.module.js';
import { JourneysModule } from '../journeys/journeys.module.js';
import { KpisModule } from '../kpis/kpis.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { PeopleModule } from '../people/people.module.js';
import { PortfolioModule } from '../portfolio/portfolio.module.js';
import { StrategyModule } from '../strategy/strategy.module.js';
import { Demo } from './demo.service.js';
import { BoardLoader } from './loading/board.loader.js';
import { DemoLoader } from './loading/demo.loader.js';
import { DecisionsLoader } from './loading/decisions.loader.js';
import { InitiativesLoader } from './loading/initiatives.loader.js';
import { JourneysLoader } from './loading/journeys.loader.js';
import { MeetingsLoader } from './loading/meetings.loader.js';
import { NightsLoader } from './loading/nights.loader.js';
import { OrganisationLoader } from './loading/organisation.loader.js';
import { PrioritiesLoader } from './loading/priorities.loader.js';
import { StrategyLoader } from './loading/strategy.loader.js';

/** A believable organisation to look at, made through the doors of the other modules. */
@Module({
  imports: [
    IdentityModule,
    OrganisationsModule,
    PeopleModule,
    JourneysModule,
    CustomersModule,
    KpisModule,
    StrategyModule,
    InitiativesModule,
    PortfolioModule,
    DecisionsModule,
    MeetingsModule,
    PrioritiesModule,
  ],
  providers: [
    Demo,
    DemoLoader,
    OrganisationLoader,
    JourneysLoader,
    StrategyLoader,
    InitiativesLoader,
    BoardLoader,
    DecisionsLoader,
    MeetingsLoader,
    PrioritiesLoader,
    NightsLoader,
  ],
  exports: [Demo],
})
export class DemoModule {}
