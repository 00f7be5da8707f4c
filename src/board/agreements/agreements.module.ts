import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { InitiativesModule } from '../../initiatives/initiatives.module.js';
import { JourneysModule } from '../../journeys/journeys.module.js';
import { KpisModule } from '../../kpis/kpis.module.js';
import { PeopleModule } from '../../people/people.module.js';
import { FindingsModule } from '../../radar/findings.module.js';
import { AgreementChecks } from './agreement-checks.js';
import { AgreementComplianceService, AgreementJobs } from './agreement-compliance.service.js';
import { AgreementDryRunsService } from './agreement-dry-runs.service.js';
import { AgreementExceptionsService } from './agreement-exceptions.service.js';
import { AgreementsService } from './agreements.service.js';
import { ApprovalsService } from './approvals.service.js';
import { TransitionsJudge } from './transitions.judge.js';
import './agreements.permissions.js';
import { AgreementExceptionEntity } from './data/agreement-exception.entity.js';
import { AgreementEntity } from './data/agreement.entity.js';
import { DecisionFacts } from './decision-facts.js';
import { DuplicateFacts } from './duplicate-facts.js';
import { FactSources } from './fact-sources.js';
import { GovernanceService } from './governance.service.js';
import { AgreementExceptionsController } from './http/agreement-exceptions.controller.js';
import { AgreementsController } from './http/agreements.controller.js';
import { ApprovalsController } from './http/approvals.controller.js';
import { LanesController } from './http/lanes.controller.js';
import { LanesService } from './lanes.service.js';
import { RegisterFacts } from './register-facts.js';

/** What the board agreed: lanes, working agreements, approvals. */
@Module({
  imports: [
    TypeOrmModule.forFeature([AgreementEntity, AgreementExceptionEntity]),
    InitiativesModule,
    PeopleModule,
    JourneysModule,
    KpisModule,
    FindingsModule,
  ],
  controllers: [LanesController, ApprovalsController, AgreementsController, AgreementExceptionsController],
  providers: [
    LanesService,
    GovernanceService,
    TransitionsJudge,
    FactSources,
    RegisterFacts,
    DuplicateFacts,
    DecisionFacts,
    ApprovalsService,
    AgreementsService,
    AgreementChecks,
    AgreementExceptionsService,
    AgreementDryRunsService,
    AgreementComplianceService,
    AgreementJobs,
  ],
  exports: [LanesService, AgreementsService, AgreementChecks, AgreementComplianceService, FactSources],
})
export class AgreementsModule {}
