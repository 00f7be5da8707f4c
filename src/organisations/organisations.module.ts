import { Global, Module } from '@nestjs/common';
import { JwtModule } from '@nestjs/jwt';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '../identity/identity.module.js';
import { AUTHENTICATOR } from '../platform/access/access.guard.js';
import { Secrets } from '../platform/config/secrets.js';
import { AccountService } from './account.service.js';
import { Actors } from './actors.js';
import { ApiKeysService } from './api-keys.service.js';
import { BrowserSessionsService } from './browser-sessions.service.js';
import { ApiKeyEntity } from './data/api-key.entity.js';
import { InvitationEntity } from './data/invitation.entity.js';
import { MemberEntity } from './data/member.entity.js';
import { AccountController } from './http/account.controller.js';
import { ApiKeysController } from './http/api-keys.controller.js';
import { ApiKeyGuard, ApiKeyStrategy } from './http/api-key.strategy.js';
import { BearerAuthenticator } from './http/bearer.authenticator.js';
import { BrowserCookies } from './http/browser-cookies.js';
import { BrowserEntriesController } from './http/browser-entries.controller.js';
import { BrowserSessionController } from './http/browser-session.controller.js';
import { InvitationsController } from './http/invitations.controller.js';
import { JwtGuard, JwtStrategy } from './http/jwt.strategy.js';
import { LocalStrategy, SignInGuard } from './http/local.strategy.js';
import { MembersController } from './http/members.controller.js';
import { OrganisationController } from './http/organisation.controller.js';
import { OrganisationsController } from './http/organisations.controller.js';
import { SessionsController } from './http/sessions.controller.js';
import { InvitationMail } from './invitation-mail.js';
import { InvitationsService } from './invitations.service.js';
import { JoiningService } from './joining.service.js';
import { MembersService } from './members.service.js';
import { OrganisationsLookup } from './organisations.lookup.js';
import './organisations.permissions.js';
import { OrganisationsService } from './organisations.service.js';
import { ResettingService } from './resetting.service.js';
import { SessionUpkeep } from './session-upkeep.js';
import { SessionsService } from './sessions.service.js';

/** The tenants, who belongs to them, and how a request tells who it comes from. Global: the platform's guard asks it. */
@Global()
@Module({
  imports: [
    IdentityModule,
    TypeOrmModule.forFeature([MemberEntity, InvitationEntity, ApiKeyEntity]),
    JwtModule.registerAsync({
      inject: [Secrets],
      useFactory: (secrets: Secrets) => ({ secret: secrets.accessToken, signOptions: { algorithm: 'HS256' } }),
    }),
  ],
  controllers: [
    OrganisationsController,
    OrganisationController,
    AccountController,
    SessionsController,
    BrowserSessionController,
    BrowserEntriesController,
    MembersController,
    InvitationsController,
    ApiKeysController,
  ],
  providers: [
    Actors,
    BrowserCookies,
    JwtStrategy,
    JwtGuard,
    ApiKeyStrategy,
    ApiKeyGuard,
    LocalStrategy,
    SignInGuard,
    BearerAuthenticator,
    { provide: AUTHENTICATOR, useExisting: BearerAuthenticator },
    AccountService,
    ApiKeysService,
    BrowserSessionsService,
    InvitationMail,
    InvitationsService,
    JoiningService,
    MembersService,
    ResettingService,
    SessionUpkeep,
    OrganisationsLookup,
    OrganisationsService,
    SessionsService,
  ],
  exports: [AUTHENTICATOR, MembersService, OrganisationsLookup, OrganisationsService],
})
export class OrganisationsModule {}
