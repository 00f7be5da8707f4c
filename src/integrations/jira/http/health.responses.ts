import { ApiProperty } from '@nestjs/swagger';
import type { Locale } from '../../../platform/wording/locale.types.js';
import type { ConnectionHealth } from '../connection-health.service.js';
import { HEALTH_CODES, HEALTH_STATUSES, type HealthCode, type HealthStatus, pointsRenewAt } from '../domain/health.js';

export class HealthMessageResponse {
  @ApiProperty({ enum: HEALTH_CODES }) code!: HealthCode;
  @ApiProperty({ enum: ['fault', 'warning'] }) severity!: 'fault' | 'warning';
  /** In the reader's language. @example "The token ends on 2026-12-01: make a new one in Jira before then." */
  text!: string;
}

export class HealthPoints {
  /** In the running hour. @example 1240 */
  used!: number;
  /** 0 is no budget. @example 20000 */
  perHour!: number;
  /** Requests in the running hour. @example 17 */
  requests!: number;
  /** When the next hour begins, at none used; null while none are used. */
  renewsAt!: string | null;
}

export class HealthToken {
  /** When it ends, as the administrator said. */
  expiresAt!: string | null;
}

export class HealthWebhooks {
  lastAt!: string | null;
  /** Of those that Regie registered itself; admin webhooks do not end. */
  expiresAt!: string | null;
  /** Received and not yet worked off. @example 0 */
  waiting!: number;
  /** Given up after several attempts. @example 0 */
  failed!: number;
}

export class HealthIssues {
  /** Issues of the chosen projects that are known. @example 412 */
  known!: number;
  /** Of those, with an initiative. @example 41 */
  registered!: number;
  /** With an initiative, and no longer there. @example 0 */
  gone!: number;
}

export class JiraHealthResponse {
  @ApiProperty({ enum: HEALTH_STATUSES }) status!: HealthStatus;
  /** The worst first; empty when all is well. */
  messages!: HealthMessageResponse[];
  lastSuccessAt!: string | null;
  lastFailureAt!: string | null;
  /** How old the newest change was when it was taken in, in seconds. @example 4 */
  lagSeconds!: number | null;
  /** Until when the site asked to be left alone. */
  blockedUntil!: string | null;
  token!: HealthToken;
  webhooks!: HealthWebhooks;
  points!: HealthPoints;
  issues!: HealthIssues;
  lastImportAt!: string | null;
  lastPollAt!: string | null;
  lastSweepAt!: string | null;
  /** The account's time zone on the site. @example "Europe/Amsterdam" */
  timeZone!: string | null;
}

const instant = (moment: Date | null): string | null => moment?.toISOString() ?? null;

export function toHealthResponse(health: ConnectionHealth, locale: Locale): JiraHealthResponse {
  const { state, issues, inbox } = health;
  return {
    status: health.status,
    messages: health.messages.map(({ code, severity, text }) => ({ code, severity, text: text[locale] })),
    lastSuccessAt: instant(state.lastSuccessAt),
    lastFailureAt: instant(state.lastFailureAt),
    lagSeconds: state.lagSeconds,
    blockedUntil: instant(state.blockedUntil),
    token: { expiresAt: instant(health.tokenExpiresAt) },
    webhooks: { lastAt: instant(state.lastWebhookAt), expiresAt: instant(state.webhooksExpireAt), ...inbox },
    points: {
      used: state.pointsUsed,
      perHour: health.pointsPerHour,
      requests: state.requestsUsed,
      renewsAt: state.pointsUsed > 0 ? instant(pointsRenewAt(state)) : null,
    },
    issues,
    lastImportAt: instant(state.lastImportAt),
    lastPollAt: instant(state.lastPollAt),
    lastSweepAt: instant(state.lastSweepAt),
    timeZone: state.site?.timeZone ?? null,
  };
}
