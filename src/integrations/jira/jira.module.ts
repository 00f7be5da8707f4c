import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DecisionsModule } from '../../board/decisions/decisions.module.js';
import { InitiativesModule } from '../../initiatives/initiatives.module.js';
import { OrganisationsModule } from '../../organisations/organisations.module.js';
import { PeopleModule } from '../../people/people.module.js';
import { FindingsModule } from '../../radar/findings.module.js';
import { AccessTokens } from './access-tokens.js';
import { ConnectionAnswers } from './connection-answers.js';
import { ConnectionHealthService } from './connection-health.service.js';
import { ConnectionSecrets } from './connection-secrets.js';
import { ConnectionTests } from './connection-tests.js';
import { ConnectionsService } from './connections.service.js';
import { ConsentSettings } from './consent-settings.js';
import { ConsentsService } from './consents.service.js';
import { DarkRadar } from './dark/dark-radar.js';
import { DarkUndo } from './dark/dark-undo.js';
import { DarkParts } from './dark-parts.js';
import { DarkTriage } from './dark-triage.service.js';
import { JiraConnectionEntity } from './data/connection.entity.js';
import { FollowParts } from './following/follow-parts.js';
import { FollowWork } from './following/follow-work.js';
import { Follower } from './following/follower.js';
import { GoneFindings } from './following/gone-findings.js';
import { GoneIssues } from './following/gone-issues.js';
import { InboxWorker } from './following/inbox-worker.js';
import { Reconciler } from './following/reconciler.js';
import { SecondLook } from './following/second-look.js';
import { WebhookIntake } from './following/webhook-intake.js';
import { WebhookUpkeep } from './following/webhook-upkeep.js';
import { ConnectionsController } from './http/connections.controller.js';
import { ConsentsController } from './http/consents.controller.js';
import { DarkController } from './http/dark.controller.js';
import { RulesController } from './http/rules.controller.js';
import { WebhooksController } from './http/webhooks.controller.js';
import { EdgeIntake } from './intake/edge-intake.js';
import { HeldIssues } from './intake/held-issues.js';
import { ImportParts } from './intake/import-parts.js';
import { ImportRuns } from './intake/import-runs.js';
import { JiraImporter } from './intake/importer.js';
import { IssueIntake } from './intake/issue-intake.js';
import { NodeWriter } from './intake/node-writer.js';
import { PreviewParts } from './intake/preview-parts.js';
import { JiraPreviewer } from './intake/previewer.js';
import { IssueNames } from './issue-names.js';
import './jira.permissions.js';
import { LedgerLists } from './ledger-lists.js';
import { RulesService } from './rules.service.js';
import { SiteClients } from './site-clients.js';
import { SiteKnowledge } from './site-knowledge.js';
import { SiteSessions } from './site-sessions.js';
import { BoardListener } from './telling/board-listener.js';
import { BoardLookups } from './telling/board-lookups.js';
import { SiteTeller } from './telling/site-teller.js';
import { TokenEndpoint } from './token-endpoint.js';

const sites = [SiteClients, SiteSessions, SiteKnowledge, AccessTokens, TokenEndpoint];
const connections = [
  ConnectionsService,
  ConnectionSecrets,
  ConnectionAnswers,
  ConnectionHealthService,
  ConnectionTests,
  ConsentsService,
  ConsentSettings,
  RulesService,
  LedgerLists,
];
const intake = [
  HeldIssues,
  IssueIntake,
  EdgeIntake,
  JiraImporter,
  ImportParts,
  ImportRuns,
  NodeWriter,
  JiraPreviewer,
  PreviewParts,
  IssueNames,
];
const following = [
  Follower,
  FollowParts,
  FollowWork,
  InboxWorker,
  SecondLook,
  Reconciler,
  WebhookUpkeep,
  WebhookIntake,
  GoneIssues,
  GoneFindings,
];
const telling = [SiteTeller, BoardListener, BoardLookups];
const dark = [DarkRadar, DarkUndo, DarkTriage, DarkParts];

/** Jira: taken in, kept current, and honest about what is not known. */
@Module({
  imports: [
    TypeOrmModule.forFeature([JiraConnectionEntity]),
    InitiativesModule,
    PeopleModule,
    OrganisationsModule,
    DecisionsModule,
    FindingsModule,
  ],
  controllers: [WebhooksController, ConsentsController, ConnectionsController, RulesController, DarkController],
  providers: [...sites, ...connections, ...intake, ...following, ...telling, ...dark],
})
export class JiraModule {}
