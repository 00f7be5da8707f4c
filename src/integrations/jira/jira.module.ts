import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { InitiativesModule } from '../../initiatives/initiatives.module.js';
import { PeopleModule } from '../../people/people.module.js';
import { AccessTokens } from './access-tokens.js';
import { ConnectionAnswers } from './connection-answers.js';
import { ConnectionHealthService } from './connection-health.service.js';
import { ConnectionSecrets } from './connection-secrets.js';
import { ConnectionTests } from './connection-tests.js';
import { ConnectionsService } from './connections.service.js';
import { JiraConnectionEntity } from './data/connection.entity.js';
import { ConnectionsController } from './http/connections.controller.js';
import { RulesController } from './http/rules.controller.js';
import './jira.permissions.js';
import { RulesService } from './rules.service.js';
import { SiteClients } from './site-clients.js';
import { SiteKnowledge } from './site-knowledge.js';
import { SiteSessions } from './site-sessions.js';
import { TokenEndpoint } from './token-endpoint.js';

const sites = [SiteClients, SiteSessions, SiteKnowledge, AccessTokens, TokenEndpoint];
const connections = [
  ConnectionsService,
  ConnectionSecrets,
  ConnectionAnswers,
  ConnectionHealthService,
  ConnectionTests,
  RulesService,
];

/** Jira: taken in, kept current, and honest about what is not known. */
@Module({
  imports: [TypeOrmModule.forFeature([JiraConnectionEntity]), InitiativesModule, PeopleModule],
  controllers: [ConnectionsController, RulesController],
  providers: [...sites, ...connections],
})
export class JiraModule {}
