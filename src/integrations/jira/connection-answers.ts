import { Injectable } from '@nestjs/common';
import { Settings } from '../../platform/config/settings.js';
import { ConnectionSecrets } from './connection-secrets.js';
import type { JiraConnection } from './connections.types.js';

/** A connection with what is known beside its record. */
export interface ConnectionAnswer {
  readonly connection: JiraConnection;
  readonly webhookUrl: string;
  readonly tokenExpiresAt: Date | null;
}

/** Puts together what is told of connections. Inside a unit of work. */
@Injectable()
export class ConnectionAnswers {
  constructor(
    private readonly secrets: ConnectionSecrets,
    private readonly settings: Settings,
  ) {}

  async of(connections: readonly JiraConnection[]): Promise<ConnectionAnswer[]> {
    const addresses = await this.secrets.addresses(connections.map(({ id }) => id));
    return connections.map((connection) => {
      const kept = addresses.get(connection.id);
      return {
        connection,
        webhookUrl: this.webhookUrl(kept?.token ?? ''),
        tokenExpiresAt: kept?.expiresAt ?? null,
      };
    });
  }

  async ofOne(connection: JiraConnection): Promise<ConnectionAnswer> {
    const [answer] = await this.of([connection]);
    if (!answer) throw new Error('one connection has one answer');
    return answer;
  }

  /** Where Jira sends what happens. */
  webhookUrl(token: string): string {
    const { PUBLIC_URL, PORT } = this.settings;
    const address = PUBLIC_URL ?? `http://localhost:${PORT}`;
    return `${address.replace(/\/+$/, '')}/v1/integrations/jira/webhooks/${token}`;
  }
}
