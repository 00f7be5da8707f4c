import { type DynamicModule, Module } from '@nestjs/common';
import { ActingModule } from './radar/acting.module.js';
import { AuditModule } from './audit/audit.module.js';
import { PROCESS_NAME, type ProcessName } from './platform/config/process-name.js';
import { Secrets } from './platform/config/secrets.js';
import { Settings } from './platform/config/settings.js';
import { DATABASE_URLS } from './platform/database/database.module.js';
import type { DatabaseUrls } from './platform/database/roles.js';
import { PlatformModule } from './platform/platform.module.js';
import { MeetingsModule } from './board/meetings/meetings.module.js';
import { OrganisationsModule } from './organisations/organisations.module.js';
import { AgreementsModule } from './board/agreements/agreements.module.js';
import { CustomersModule } from './customers/customers.module.js';
import { DecisionsModule } from './board/decisions/decisions.module.js';
import { DemoModule } from './demo/demo.module.js';
import { ExchangeModule } from './exchange/exchange.module.js';
import { JiraModule } from './integrations/jira/jira.module.js';
import { InitiativesModule } from './initiatives/initiatives.module.js';
import { JourneysModule } from './journeys/journeys.module.js';
import { KpisModule } from './kpis/kpis.module.js';
import { PrioritiesModule } from './board/priorities/priorities.module.js';
import { PortfolioModule } from './portfolio/portfolio.module.js';
import { PackModule } from './board/pack/pack.module.js';
import { PeopleModule } from './people/people.module.js';
import { FindingsModule } from './radar/findings.module.js';
import { RadarModule } from './radar/radar.module.js';
import { StrategyModule } from './strategy/strategy.module.js';

/** What an installation is made of, decided before the application starts. */
export interface Installation {
  readonly settings: Settings;
  readonly urls: DatabaseUrls;
  readonly secret: string;
  /** Which of its processes this is; the one that answers requests unless said. */
  readonly process?: ProcessName;
  /** The folder of the built web board; absent: none is served. */
  readonly board?: string;
}

/** Hands the installation to whoever asks for its settings, secrets or databases. */
@Module({})
class InstallationModule {
  static of({ settings, urls, secret, process = 'server' }: Installation): DynamicModule {
    const providers = [
      { provide: PROCESS_NAME, useValue: process },
      { provide: Settings, useValue: settings },
      { provide: Secrets, useValue: new Secrets(secret, settings.REGIE_ENCRYPTION_KEY) },
      { provide: DATABASE_URLS, useValue: urls },
    ];
    return { module: InstallationModule, global: true, providers, exports: providers.map(({ provide }) => provide) };
  }
}

@Module({})
export class AppModule {
  static of(installation: Installation): DynamicModule {
    return {
      module: AppModule,
      imports: [
        InstallationModule.of(installation),
        PlatformModule,
        OrganisationsModule,
        PeopleModule,
        JourneysModule,
        CustomersModule,
        KpisModule,
        StrategyModule,
        InitiativesModule,
        AgreementsModule,
        AuditModule,
        PortfolioModule,
        RadarModule,
        FindingsModule,
        ActingModule,
        DecisionsModule,
        MeetingsModule,
        PrioritiesModule,
        PackModule,
        DemoModule,
        ExchangeModule,
        JiraModule,
      ],
    };
  }
}
