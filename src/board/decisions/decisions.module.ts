import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { InitiativesModule } from '../../initiatives/initiatives.module.js';
import { JourneysModule } from '../../journeys/journeys.module.js';
import { OrganisationsModule } from '../../organisations/organisations.module.js';
import { PeopleModule } from '../../people/people.module.js';
import { ActingModule } from '../../radar/acting.module.js';
import { FindingsModule } from '../../radar/findings.module.js';
import { StrategyModule } from '../../strategy/strategy.module.js';
import { AttestationsService } from './attestations.service.js';
import { ChoiceSurroundings } from './choice-surroundings.js';
import { ChoosingService } from './choosing.service.js';
import { CxDebtsService } from './cx-debts.service.js';
import { CxDebtEntity } from './data/cx-debt.entity.js';
import { DecisionEntity } from './data/decision.entity.js';
import { MandateEntity } from './data/mandate.entity.js';
import { DecisionHistoryService } from './decision-history.service.js';
import { DecisionJudging } from './decision-judging.js';
import { DecisionReferences } from './decision-references.js';
import { DecisionSheetService } from './decision-sheet.service.js';
import './decisions.permissions.js';
import { DecisionsService } from './decisions.service.js';
import { AcceptFindingEffect } from './effects/accept-finding.effect.js';
import { Amendments } from './effects/amendments.js';
import { ApproveEffect } from './effects/approve.effect.js';
import { AssignOwnerEffect } from './effects/assign-owner.effect.js';
import { CoordinateEffect } from './effects/coordinate.effect.js';
import { DECISION_EFFECTS, type DecisionEffect } from './effects/decision-effect.js';
import { DecisionEffects } from './effects/decision-effects.js';
import { FundEffect } from './effects/fund.effect.js';
import { MergeEffect } from './effects/merge.effect.js';
import { ReplanEffect } from './effects/replan.effect.js';
import { ReturnEffect } from './effects/return.effect.js';
import { StopEffect } from './effects/stop.effect.js';
import { AttestersController } from './http/attesters.controller.js';
import { CxDebtsController } from './http/cx-debts.controller.js';
import { DecisionLifeController } from './http/decision-life.controller.js';
import { DecisionsController } from './http/decisions.controller.js';
import { MandatesController } from './http/mandates.controller.js';
import { MandatesService } from './mandates.service.js';
import { OrganisationTrees } from './organisation-trees.js';

/** Every kind of effect, each a small file in `effects/`. */
const effects = [
  ApproveEffect,
  ReturnEffect,
  StopEffect,
  CoordinateEffect,
  AssignOwnerEffect,
  ReplanEffect,
  FundEffect,
  MergeEffect,
  AcceptFindingEffect,
];

/** Decisions judged by what they do to customers, who may take them, and what customers are owed since. */
@Module({
  imports: [
    TypeOrmModule.forFeature([DecisionEntity, MandateEntity, CxDebtEntity]),
    OrganisationsModule,
    PeopleModule,
    JourneysModule,
    StrategyModule,
    InitiativesModule,
    FindingsModule,
    ActingModule,
  ],
  controllers: [
    DecisionsController,
    DecisionLifeController,
    AttestersController,
    MandatesController,
    CxDebtsController,
  ],
  providers: [
    DecisionsService,
    DecisionReferences,
    DecisionHistoryService,
    AttestationsService,
    MandatesService,
    CxDebtsService,
    OrganisationTrees,
    DecisionJudging,
    DecisionSheetService,
    ChoosingService,
    ChoiceSurroundings,
    Amendments,
    ...effects,
    {
      provide: DECISION_EFFECTS,
      useFactory: (...kinds: DecisionEffect[]): readonly DecisionEffect[] => kinds,
      inject: effects,
    },
    DecisionEffects,
  ],
  exports: [
    DecisionsService,
    DecisionSheetService,
    AttestationsService,
    MandatesService,
    CxDebtsService,
    ChoosingService,
  ],
})
export class DecisionsModule {}
