import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import { ConnectionSecrets } from './connection-secrets.js';
import type { ConnectionState } from './connection-state.types.js';
import { ConnectionsService } from './connections.service.js';
import { readState } from './data/connection-state.query.js';
import { inboxCounts } from './data/inbox.query.js';
import { ledgerCounts } from './data/ledger-lists.query.js';
import { readRules } from './data/rules.query.js';
import {
  healthMessages,
  type HealthFacts,
  type HealthMessage,
  healthStatus,
  type HealthStatus,
} from './domain/health.js';

export interface ConnectionHealth {
  readonly status: HealthStatus;
  readonly messages: readonly HealthMessage[];
  readonly state: ConnectionState;
  readonly tokenExpiresAt: Date | null;
  readonly pointsPerHour: number;
  readonly issues: { readonly known: number; readonly registered: number; readonly gone: number };
  readonly inbox: { readonly waiting: number; readonly failed: number };
}

/** How a connection is doing, for people. Asks nothing of Jira. */
@Injectable()
export class ConnectionHealthService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly connections: ConnectionsService,
    private readonly secrets: ConnectionSecrets,
  ) {}

  /** @throws Problem `not_found` */
  async read(id: string): Promise<ConnectionHealth> {
    const connection = await this.connections.read(id);
    const state = await readState(this.database, id);
    const tokenExpiresAt = (await this.secrets.addresses([id])).get(id)?.expiresAt ?? null;
    const issues = await ledgerCounts(this.database, id);
    const { lastAt, ...inbox } = await inboxCounts(this.database, id);
    const hasRules = (await readRules(this.database, id)) !== undefined;
    const { paused, pointsPerHour } = connection;
    const counts = { inboxFailed: inbox.failed, issuesGone: issues.gone };
    const facts: HealthFacts = { paused, pointsPerHour, state, tokenExpiresAt, hasRules, ...counts };
    const messages = healthMessages(facts, new Date());
    return {
      status: healthStatus(facts, messages),
      messages,
      state: { ...state, lastWebhookAt: lastAt ?? state.lastWebhookAt },
      tokenExpiresAt,
      pointsPerHour,
      issues,
      inbox,
    };
  }
}
