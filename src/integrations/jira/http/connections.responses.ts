import { ApiProperty } from '@nestjs/swagger';
import { type Actor, may } from '../../../platform/access/actor.js';
import { Can, RecordResponse, recordResponse } from '../../../platform/http/record.responses.js';
import { AUTHENTICATIONS, type Authentication } from '../connections.types.js';
import type { ConnectionAnswer } from '../connection-answers.js';
import { JIRA_PLATFORMS, type JiraPlatform } from '../issue.types.js';

export class AuthenticationResponse {
  @ApiProperty({ enum: AUTHENTICATIONS }) kind!: Authentication;
  /** The account's e-mail address, where it signs in with one. @example "regie@example.org" */
  account!: string | null;
  /** When the token ends, as it was said. */
  expiresAt!: string | null;
}

export class ConnectionResponse extends RecordResponse {
  /** @example "Jira of the web teams" */
  name!: string;
  @ApiProperty({ enum: JIRA_PLATFORMS }) deployment!: JiraPlatform;
  /** @example "https://noordlicht.atlassian.net" */
  baseUrl!: string;
  /** How this site is called in external references. @example "jira:noordlicht.atlassian.net" */
  source!: string;
  authentication!: AuthenticationResponse;
  /** The address that Jira's webhooks are to call. @example "https://regie.example.org/v1/integrations/jira/webhooks/M2Y5" */
  webhookUrl!: string;
  paused!: boolean;
  backLinks!: boolean;
  boardComments!: boolean;
  /** @example 2000 */
  requestCap!: number;
  /** @example 20000 */
  pointsPerHour!: number;
  can!: Can;
}

export class CreatedConnectionResponse extends ConnectionResponse {
  /** What signs the webhooks, when Regie made it. Shown here and nowhere else. @example "m0Zk2v" */
  webhookSecret?: string;
}

export class ConnectionPage {
  items!: ConnectionResponse[];
  nextCursor!: string | null;
}

export function toConnectionResponse(answer: ConnectionAnswer, caller: Actor): ConnectionResponse {
  const { connection, webhookUrl, tokenExpiresAt } = answer;
  const manages = may(caller, 'integrations:manage');
  const { name, deployment, baseUrl, source, paused, backLinks, boardComments, requestCap, pointsPerHour } = connection;
  return {
    ...recordResponse(connection),
    name,
    deployment,
    baseUrl,
    source,
    authentication: {
      kind: connection.authentication,
      account: connection.account,
      expiresAt: tokenExpiresAt?.toISOString() ?? null,
    },
    webhookUrl,
    paused,
    backLinks,
    boardComments,
    requestCap,
    pointsPerHour,
    can: { amend: manages, delete: manages },
  };
}
