import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CustomersModule } from '../../customers/customers.module.js';
import { InitiativesModule } from '../../initiatives/initiatives.module.js';
import { KpisModule } from '../../kpis/kpis.module.js';
import { OrganisationsModule } from '../../organisations/organisations.module.js';
import { PortfolioModule } from '../../portfolio/portfolio.module.js';
import { ActingModule } from '../../radar/acting.module.js';
import { StrategyModule } from '../../strategy/strategy.module.js';
import { PriorityRoundEntity } from './data/priority-round.entity.js';
import { PriorityRoundsController } from './http/priority-rounds.controller.js';
import { SimulationsController } from './http/simulations.controller.js';
import './priorities.permissions.js';
import { PriorityRoundsLookup } from './priority-rounds.lookup.js';
import { PriorityRoundsService } from './priority-rounds.service.js';
import { PriorityRunsService } from './priority-runs.service.js';
import { RoundGround } from './round-ground.js';
import { SimulationsService } from './simulations.service.js';

/** What to do first: initiatives weighed between customers and the organisation, and chosen under what there is. */
@Module({
  imports: [
    TypeOrmModule.forFeature([PriorityRoundEntity]),
    OrganisationsModule,
    CustomersModule,
    KpisModule,
    StrategyModule,
    InitiativesModule,
    PortfolioModule,
    ActingModule,
  ],
  controllers: [PriorityRoundsController, SimulationsController],
  providers: [PriorityRoundsService, PriorityRunsService, PriorityRoundsLookup, RoundGround, SimulationsService],
  exports: [PriorityRoundsLookup, PriorityRoundsService, PriorityRunsService],
})
export class PrioritiesModule {}
