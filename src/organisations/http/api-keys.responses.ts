import { type Actor, may } from '../../platform/access/actor.js';
import { RecordResponse, recordResponse } from '../../platform/http/record.responses.js';
import type { ApiKey } from '../organisations.types.js';
import { CanRevoke } from './invitations.responses.js';

export class ApiKeyResponse extends RecordResponse {
  /** @example "Jira" */
  name!: string;
  /** How the secret begins. @example "rg_5f1c2a90" */
  prefix!: string;
  scopes!: string[];
  expiresAt!: string | null;
  revokedAt!: string | null;
  /** To the minute. */
  lastUsedAt!: string | null;
  can!: CanRevoke;
}

export class CreatedApiKeyResponse extends ApiKeyResponse {
  /** Shown in this answer only. */
  secret!: string;
}

export class ApiKeyPage {
  items!: ApiKeyResponse[];
  nextCursor!: string | null;
}

export function toApiKeyResponse(key: ApiKey, caller: Actor): ApiKeyResponse {
  return {
    ...recordResponse(key),
    name: key.name,
    prefix: key.prefix,
    scopes: [...key.scopes],
    expiresAt: key.expiresAt?.toISOString() ?? null,
    revokedAt: key.revokedAt?.toISOString() ?? null,
    lastUsedAt: key.lastUsedAt?.toISOString() ?? null,
    can: { revoke: key.revokedAt === null && may(caller, 'api-keys:manage') },
  };
}
