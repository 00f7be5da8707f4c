import { Module } from '@nestjs/common';
import { InitiativesModule } from '../initiatives/initiatives.module.js';
import { JourneysModule } from '../journeys/journeys.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { PortfolioModule } from '../portfolio/portfolio.module.js';
import { ChangedPairs } from './changed-pairs.js';
import { ExaminationsService } from './examinations.service.js';
import { DryRunComparison } from './dry-run-comparison.js';
import { DryRunsService } from './dry-runs.service.js';
import { FindingAssignmentsPort } from './finding-assignments.port.js';
import { FindingSelection } from './finding-selection.js';
import { FindingsExaminer } from './findings-examiner.js';
import { FindingsFollowing } from './findings-following.js';
import { FindingsLookup } from './findings.lookup.js';
import { FindingsNews } from './findings-news.js';
import './findings.permissions.js';
import { FindingsService } from './findings.service.js';
import { GoneIssuesPort } from './gone-issues.port.js';
import { DryRunsController } from './http/dry-runs.controller.js';
import { ExaminationsController } from './http/examinations.controller.js';
import { FindingsController } from './http/findings.controller.js';
import { IssueSightings } from './issue-sightings.js';
import { AlikeCandidates } from './alike-candidates.js';
import { PairExaminer } from './pair-examiner.js';
import { PairSweep } from './pair-sweep.js';
import { RadarFiguresTeller } from './radar-figures.js';
import { RadarModule } from './radar.module.js';

/** Findings: what the radar saw, what people say of it, and how both follow the register. */
@Module({
  imports: [OrganisationsModule, JourneysModule, InitiativesModule, PortfolioModule, RadarModule],
  controllers: [FindingsController, ExaminationsController, DryRunsController],
  providers: [
    DryRunsService,
    DryRunComparison,
    RadarFiguresTeller,
    ChangedPairs,
    AlikeCandidates,
    PairExaminer,
    PairSweep,
    FindingAssignmentsPort,
    FindingSelection,
    FindingsService,
    FindingsLookup,
    FindingsNews,
    ExaminationsService,
    FindingsExaminer,
    FindingsFollowing,
    GoneIssuesPort,
    IssueSightings,
  ],
  exports: [GoneIssuesPort, FindingAssignmentsPort, FindingsService, FindingsLookup, FindingsNews, FindingsFollowing],
})
export class FindingsModule {}
