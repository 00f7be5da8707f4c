import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import type { Actor } from '../platform/access/actor.js';
import { Forgery } from '../platform/access/forgery.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { Problem } from '../platform/problems/problem.js';
import { AccountService } from './account.service.js';
import { Actors } from './actors.js';
import { organisationProblems } from './domain/organisation.problems.js';
import type { BrowserSession, SignedIn } from './organisations.types.js';
import type { AccessClaims } from './sessions.service.js';

type TimedClaims = AccessClaims & { readonly exp: number };

/** What a page is told of its session. The tokens themselves are in cookies, where no script of the page can read them. */
@Injectable()
export class BrowserSessionsService {
  constructor(
    private readonly account: AccountService,
    private readonly database: TenantDatabase,
    private readonly actors: Actors,
    private readonly forgery: Forgery,
    private readonly jwt: JwtService,
  ) {}

  /** A session that was opened or prolonged just now. @throws Problem `session_ended` when it was ended meanwhile */
  async begin({ accessToken }: SignedIn): Promise<BrowserSession> {
    const { org, sid } = this.jwt.decode<TimedClaims>(accessToken);
    const actor = await this.actors.ofSession(org, sid);
    if (!actor) throw new Problem(organisationProblems.session_ended);
    return this.database.run(actor, () => this.read(actor, accessToken));
  }

  /**
   * The session of the caller, inside an open unit of work.
   * @param accessToken the token that the caller was identified by
   * @throws Problem `people_only` for an API key
   */
  async read(caller: Actor, accessToken: string): Promise<BrowserSession> {
    const { user, member, organisation } = await this.account.read(caller);
    const { sid, exp } = this.jwt.decode<TimedClaims>(accessToken);
    return {
      member: { id: member.id, name: user.name, email: user.email, roles: member.roles, personId: member.personId },
      organisation,
      locale: user.locale,
      permissions: [...caller.permissions].sort(),
      expiresIn: Math.max(0, Math.floor(exp - Date.now() / 1000)),
      csrfToken: this.forgery.tokenOf(sid),
    };
  }
}
