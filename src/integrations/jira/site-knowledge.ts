import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { KeptSite } from './connection-state.types.js';
import { noteSite, readState } from './data/connection-state.query.js';
import { issueFields } from './domain/asked-fields.js';
import { readFields, siteFactsOf } from './domain/site-facts.js';
import type { JiraApi } from './jira-api.types.js';
import { NO_SITE_FACTS, type SiteFacts } from './issue.types.js';
import type { JiraMapping } from './mapping.types.js';
import type { SiteSession } from './site-sessions.js';
import { siteActor } from './site-actor.js';

/** What reading issues needs to know of a site. */
export interface Known {
  readonly facts: SiteFacts;
  /** The fields to ask for. */
  readonly fieldsFor: (mapping: JiraMapping) => readonly string[];
}

/** Types, fields and levels of a site change seldom. */
const GOOD_FOR_MS = 3_600_000;

/** Knows which fields and types of a site mean what: asked now and then, and kept. */
@Injectable()
export class SiteKnowledge {
  constructor(private readonly database: TenantDatabase) {}

  /** What the site says of itself: at most an hour old. */
  async learn({ connection, organisationId, api }: SiteSession): Promise<Known> {
    const actor = siteActor(organisationId, connection);
    const kept = (await this.database.run(actor, () => readState(this.database, connection.id))).site;
    if (kept && Date.now() - Date.parse(kept.askedAt) < GOOD_FOR_MS) return knownOf(kept.facts);
    const site = await askSite(api);
    await this.database.run(actor, () => noteSite(this.database, connection.id, site));
    return knownOf(site.facts);
  }

  /** What is kept of the site, without asking it; of a site that was never asked nothing. */
  async recall(actor: Actor, connectionId: string): Promise<SiteFacts> {
    const { site } = await this.database.run(actor, () => readState(this.database, connectionId));
    return site?.facts ?? NO_SITE_FACTS;
  }
}

/** Everything about the site that is kept. Some calls; what the account may not see is left out, not fatal. */
export async function askSite(api: JiraApi): Promise<KeptSite> {
  const me = await api.myself();
  const [fields, types, linkTypes, projects] = [
    await api.fields(),
    await api.issueTypes(),
    await api.linkTypes(),
    await api.projects(),
  ];
  return {
    account: me.name,
    timeZone: me.timeZone,
    projects: projects.length,
    facts: siteFactsOf(readFields(fields), types, linkTypes),
    askedAt: new Date().toISOString(),
  };
}

function knownOf(facts: SiteFacts): Known {
  return { facts, fieldsFor: (mapping) => issueFields(mapping, facts) };
}
