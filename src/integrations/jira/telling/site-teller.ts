import { Injectable } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { Settings } from '../../../platform/config/settings.js';
import { TenantDatabase } from '../../../platform/database/tenant-database.js';
import { endComment, type LinkToPut, linksToPut, noteLink, takeComments } from '../data/telling.query.js';
import { JiraFault } from '../jira-api.types.js';
import { siteActor } from '../site-actor.js';
import type { SiteSession } from '../site-sessions.js';

const TOGETHER = 100;
export const MOST_ATTEMPTS = 5;
const OVER = new Set(['closed', 'stopped', 'merged']);

/** Tells a site what is known here: a link on each issue to its initiative, and what the board decided. */
@Injectable()
export class SiteTeller {
  constructor(
    private readonly database: TenantDatabase,
    private readonly settings: Settings,
    private readonly logger: PinoLogger,
  ) {}

  /** @throws JiraFault where the whole site is out of reach; what it refuses of one issue is counted and left */
  async tell(session: SiteSession): Promise<void> {
    const { connection, organisationId } = session;
    const actor = siteActor(organisationId, connection);
    if (connection.backLinks) {
      const links = await this.database.run(actor, () =>
        linksToPut(this.database, connection.id, TOGETHER, MOST_ATTEMPTS),
      );
      for (const link of links) await this.put(session, link);
    }
    await session.settle();
    const comments = await this.database.run(actor, () =>
      takeComments(this.database, connection.id, TOGETHER, MOST_ATTEMPTS),
    );
    for (const { id, siteIssueId, text } of comments) {
      const said = await this.attempt(() => session.api.comment(siteIssueId, text));
      if (said) await this.database.run(actor, () => endComment(this.database, connection.id, id));
    }
  }

  /** One link however often it is put: its global id is the same for the issue, whichever initiative it has. */
  private async put({ connection, organisationId, api }: SiteSession, link: LinkToPut): Promise<void> {
    const { PUBLIC_URL, PORT } = this.settings;
    const address = (PUBLIC_URL ?? `http://localhost:${PORT}`).replace(/\/+$/, '');
    const done = await this.attempt(() =>
      api.putRemoteLink(link.siteIssueId, {
        globalId: `regie:${organisationId}`,
        url: `${address}/initiatives/${link.initiativeId}`,
        title: `${link.key} ${link.title}`.slice(0, 255),
        resolved: OVER.has(link.state),
      }),
    );
    await this.database.run(siteActor(organisationId, connection), () =>
      noteLink(this.database, connection.id, link.siteIssueId, done ? link.linkKey : null),
    );
  }

  private async attempt(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      if (!(error instanceof JiraFault) || STOPS.has(error.kind)) throw error;
      this.logger.info({ fault: error.kind }, 'Jira was not told');
      return false;
    }
  }
}

/** These would be the same for every issue. */
const STOPS: ReadonlySet<JiraFault['kind']> = new Set([
  'refused_address',
  'unreachable',
  'timeout',
  'unauthorized',
  'consent_ended',
  'rate_limited',
  'unavailable',
  'not_jira',
  'points_cap',
]);
