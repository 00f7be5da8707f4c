import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { newId } from '../platform/ids.js';
import type { Client, User, VerifiedUser } from '../identity/identity.types.js';
import type { Actor } from '../platform/access/actor.js';
import { Secrets } from '../platform/config/secrets.js';
import { SystemDatabase } from '../platform/database/system-database.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { EventLog } from '../platform/events/event-log.js';
import { platformProblems } from '../platform/problems/platform.problems.js';
import { Problem } from '../platform/problems/problem.js';
import { Actors, memberActor } from './actors.js';
import { refreshTokenOwner, type RefreshRow } from './data/credentials.query.js';
import { membershipsOf } from './data/memberships.query.js';
import {
  endSessions,
  insertRefreshToken,
  insertSession,
  lockRefreshToken,
  markUsed,
  prolongSession,
  revokeSession,
  sessionsOf,
} from './data/sessions.query.js';
import { organisationProblems } from './domain/organisation.problems.js';
import { hashOf, newToken, organisationOf, successorOf } from './opaque-tokens.js';
import type { Membership, OwnSession, SignedIn } from './organisations.types.js';

const ACCESS_SECONDS = 15 * 60;
export const SESSION_SECONDS = 30 * 24 * 60 * 60;
/** A refresh token that was used may be sent again for this long: two tabs, a lost answer. */
const GRACE_SECONDS = 10;

/** What an access token says; everything else is looked up, so that it is true at every request. */
export interface AccessClaims {
  readonly sub: string;
  readonly sid: string;
  readonly org: string;
}

/**
 * Sessions: a short-lived access token, and a refresh token that changes each time it is used. A used one that comes
 * back within ten seconds is answered with the same successor (it is derived, not drawn, so nothing secret is kept);
 * one that comes back later was stolen from somebody, and the whole session ends.
 */
@Injectable()
export class SessionsService {
  constructor(
    private readonly system: SystemDatabase,
    private readonly database: TenantDatabase,
    private readonly events: EventLog,
    private readonly actors: Actors,
    private readonly secrets: Secrets,
    private readonly jwt: JwtService,
  ) {}

  /**
   * Opens a session in one of the user's organisations.
   * @param wanted id or slug of the organisation; needed when there are several
   * @throws Problem `choose_organisation` (409, with the choices), `no_membership` (403)
   */
  async signIn(user: VerifiedUser, wanted: string | undefined, client: Client): Promise<SignedIn> {
    return this.open(user, await this.choose(user.id, wanted), client);
  }

  /**
   * The one membership of the user that fits.
   * @param wanted id or slug of the organisation; needed when there are several
   * @throws Problem `choose_organisation` (409, with the choices), `no_membership` (403)
   */
  async choose(userId: string, wanted: string | undefined): Promise<Membership> {
    const memberships = await membershipsOf(this.system, userId);
    const fitting = memberships.filter(
      ({ organisation }) =>
        wanted === undefined || organisation.id === wanted.toLowerCase() || organisation.slug === wanted,
    );
    const [membership] = fitting;
    if (!membership) throw new Problem(organisationProblems.no_membership);
    if (fitting.length > 1) {
      const choices = memberships.map(({ organisation: { id, name, slug } }) => ({ id, name, slug }));
      throw new Problem(organisationProblems.choose_organisation, {}, { members: { choices } });
    }
    return membership;
  }

  /** Opens a session for a membership; joins an open unit of work of that organisation. */
  async open(user: User & { verifiedAt: Date }, membership: Membership, client: Client): Promise<SignedIn> {
    const sessionId = newId();
    const organisationId = membership.organisation.id;
    const actor = memberActor({
      organisationId,
      sessionId,
      member_id: membership.memberId,
      user_id: user.id,
      name: user.name,
      person_id: membership.personId,
      roles: membership.roles,
    });
    const refreshToken = newToken(organisationId);
    await this.database.run(actor, async () => {
      await insertSession(this.database, {
        id: sessionId,
        memberId: membership.memberId,
        authenticatedAt: user.verifiedAt,
        lifetimeSeconds: SESSION_SECONDS,
        userAgent: client.userAgent?.slice(0, 300) ?? null,
        address: client.address,
      });
      await insertRefreshToken(this.database, { id: newId(), sessionId, hash: hashOf(refreshToken) });
      await this.events.record({ name: 'session.opened', recordType: 'session', recordId: sessionId });
    });
    return this.answer(user, membership, sessionId, refreshToken);
  }

  /**
   * Changes a refresh token for a new one and a new access token.
   * @throws Problem `session_ended` (401) when the session is over, or ends now because the token was used before
   */
  async refresh(token: string): Promise<SignedIn> {
    const organisationId = organisationOf(token);
    const hash = hashOf(token);
    const owner = organisationId ? await refreshTokenOwner(this.system, organisationId, hash) : undefined;
    if (!organisationId || !owner?.alive) throw new Problem(organisationProblems.session_ended);
    const actor = memberActor({ organisationId, sessionId: owner.session_id, ...owner });
    const successor = successorOf(this.secrets.refreshToken, organisationId, token);
    const sound = await this.database.run(actor, () => this.rotate(owner, hash, successor));
    if (!sound) {
      this.actors.forget(owner.session_id);
      throw new Problem(organisationProblems.session_ended);
    }
    const membership = (await membershipsOf(this.system, owner.user_id)).find(
      ({ organisation }) => organisation.id === organisationId,
    );
    if (!membership) throw new Problem(organisationProblems.no_membership);
    return this.answer(
      { id: owner.user_id, name: owner.name, email: owner.email },
      membership,
      owner.session_id,
      successor,
    );
  }

  /** The caller's own live sessions in this organisation. @throws Problem `people_only` for an API key */
  list(caller: Actor): Promise<OwnSession[]> {
    refuseMachines(caller);
    return sessionsOf(this.database, caller.id);
  }

  /** Ends one of the caller's own sessions, by default the one of this request. @throws Problem `not_found` */
  async end(caller: Actor, sessionId: string | null = caller.sessionId): Promise<void> {
    refuseMachines(caller);
    if (sessionId === null || !(await revokeSession(this.database, caller.id, sessionId)))
      throw new Problem(platformProblems.not_found, { record: 'session' });
    await this.events.record({ name: 'session.ended', recordType: 'session', recordId: sessionId });
    this.database.afterCommit(() => this.actors.forget(sessionId));
  }

  /** Ends the caller's sessions everywhere: in every organisation, on every device; `except` one if it is named. */
  async endAll(caller: Actor, except: string | null = null): Promise<void> {
    const { userId } = refuseMachines(caller);
    await endSessions(this.database, userId, except);
    await this.events.record({ name: 'member.sessions_ended', recordType: 'member', recordId: caller.id });
    this.database.afterCommit(() => this.actors.forget(userId));
  }

  /** @returns false when the token was used longer ago than the grace: then the session is ended here */
  private async rotate(owner: RefreshRow, hash: Buffer, successor: string): Promise<boolean> {
    const token = await lockRefreshToken(this.database, hash);
    if (!token) return false;
    if (token.used_seconds_ago === null) {
      await markUsed(this.database, token.id);
      await insertRefreshToken(this.database, { id: newId(), sessionId: owner.session_id, hash: hashOf(successor) });
      await prolongSession(this.database, owner.session_id, SESSION_SECONDS);
      return true;
    }
    if (token.used_seconds_ago <= GRACE_SECONDS) return true;
    await revokeSession(this.database, owner.member_id, owner.session_id);
    const event = { name: 'session.refresh_token_reused', recordType: 'session', recordId: owner.session_id };
    await this.events.record(event);
    return false;
  }

  private answer(
    user: Pick<User, 'id' | 'name' | 'email'>,
    { organisation, memberId, roles, personId }: Membership,
    sessionId: string,
    refreshToken: string,
  ): SignedIn {
    const claims: AccessClaims = { sub: user.id, sid: sessionId, org: organisation.id };
    return {
      accessToken: this.jwt.sign(claims, { expiresIn: ACCESS_SECONDS }),
      expiresIn: ACCESS_SECONDS,
      refreshToken,
      member: { id: memberId, name: user.name, email: user.email, roles, personId },
      organisation,
    };
  }
}

/** @throws Problem `people_only` when the caller is an API key */
export function refuseMachines(caller: Actor): Actor & { userId: string } {
  const { userId } = caller;
  if (userId === null) throw new Problem(organisationProblems.people_only);
  return { ...caller, userId };
}
