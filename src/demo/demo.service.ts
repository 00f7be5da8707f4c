import { Injectable } from '@nestjs/common';
import { UsersService } from '../identity/users.service.js';
import { memberActor } from '../organisations/actors.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { PeopleLookup } from '../people/people.lookup.js';
import type { Actor } from '../platform/access/actor.js';
import { SystemDatabase } from '../platform/database/system-database.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { directorOfDemo, type DirectorRow } from './data/director.query.js';
import { organisation } from './data/organisation.js';
import { DEMO_DIRECTOR } from './demo.sign-ins.js';
import { DemoLoader } from './loading/demo.loader.js';

/** The demo organisation: there after the first start, left alone ever after. */
@Injectable()
export class Demo {
  constructor(
    private readonly users: UsersService,
    private readonly organisations: OrganisationsService,
    private readonly people: PeopleLookup,
    private readonly system: SystemDatabase,
    private readonly database: TenantDatabase,
    private readonly loader: DemoLoader,
  ) {}

  /**
   * Makes sure that the demo organisation is there, whole. Two instances that start together make one.
   * @param today the date that the demo's dates lie around, `YYYY-MM-DD`
   * @returns whether it was loaded now or found; found is not touched, whatever became of it
   */
  async ensure(today: string): Promise<'loaded' | 'found'> {
    return this.system.transaction(async (client) => {
      await client.query(`select pg_advisory_xact_lock(hashtextextended('demo', 0))`);
      const actor = await this.director();
      if (!actor) return 'found';
      const loaded = await this.database.run(actor, async () => (await this.people.teamParents()).size > 0);
      if (loaded) return 'found';
      const users = await this.loader.prepare();
      await this.database.run(actor, () => this.loader.load(actor.id, users, today));
      return 'loaded';
    });
  }

  /** The demo's director, who signs the organisation up when nobody did; null when that address belongs elsewhere. */
  private async director(): Promise<Actor | null> {
    const { email, name, password } = DEMO_DIRECTOR;
    if (!(await this.users.findByEmail(email))) {
      const user = { email, name, password, locale: organisation.locale };
      await this.organisations.signUp({ organisation: { ...organisation, demo: true }, user }, HERE);
    }
    const user = await this.users.findByEmail(email);
    const place = user && (await directorOfDemo(this.system, user.id));
    return user && place ? directorActor(user.id, place) : null;
  }
}

const HERE = { address: '127.0.0.1', userAgent: 'demo' };

function directorActor(userId: string, place: DirectorRow): Actor {
  return memberActor({
    organisationId: place.organisation_id,
    sessionId: null,
    member_id: place.member_id,
    user_id: userId,
    name: DEMO_DIRECTOR.name,
    person_id: null,
    roles: DEMO_DIRECTOR.roles,
  });
}
