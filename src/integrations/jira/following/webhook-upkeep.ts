import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../../../platform/database/tenant-database.js';
import { ConnectionAnswers } from '../connection-answers.js';
import { noteWebhooks } from '../data/connection-state.query.js';
import type { JiraRules } from '../ledger.types.js';
import { siteActor } from '../site-actor.js';
import type { SiteSession } from '../site-sessions.js';

const EVENTS = ['jira:issue_created', 'jira:issue_updated', 'jira:issue_deleted'];

/**
 * The webhooks of an OAuth app: registered by Regie, for thirty days, and renewed well before. An administrator's
 * webhooks are the administrator's, and do not end.
 */
@Injectable()
export class WebhookUpkeep {
  constructor(
    private readonly database: TenantDatabase,
    private readonly answers: ConnectionAnswers,
  ) {}

  /** Registers what is not registered, and renews what is. */
  async renew(session: SiteSession, rules: JiraRules): Promise<void> {
    const { connection, organisationId, api } = session;
    if (connection.authentication !== 'oauth') return;
    const actor = siteActor(organisationId, connection);
    const standing = await api.webhooks();
    if (standing.length === 0) {
      const { webhookUrl } = await this.database.run(actor, () => this.answers.ofOne(connection));
      await api.registerWebhooks(webhookUrl, [{ events: EVENTS, jqlFilter: filterOf(rules) }]);
    } else await api.refreshWebhooks(standing.map(({ id }) => id));
    const kept = (await api.webhooks()).map(({ id, expiresAt }) => ({ id, expiresAt }));
    await this.database.run(actor, () => noteWebhooks(this.database, connection.id, kept));
  }
}

/** These filters know `in` and little else, and may not be empty. */
function filterOf({ mapping }: JiraRules): string {
  const keys = mapping.choice.projectKeys;
  if (keys === null || keys.length === 0) return 'project != "REGIE-NONE"';
  return `project in (${keys.map((key) => `"${key.replace(/[\\"]/g, '\\$&')}"`).join(', ')})`;
}
