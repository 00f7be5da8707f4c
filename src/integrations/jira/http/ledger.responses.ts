import { ApiProperty } from '@nestjs/swagger';
import type { Locale } from '../../../platform/wording/locale.types.js';
import type { ListedIssue, ListedNotCarried } from '../ledger-lists.js';
import { leftOutSentence, notCarriedSentence } from '../domain/ledger-sentences.js';
import { NOT_CARRIED_CODES, type NotCarriedCode } from '../mapping.types.js';

const OUTCOMES = ['registered', 'skipped', 'failed'] as const;

export class JiraLeftOutResponse {
  /** @example "level_too_low" */
  code!: string;
  /** In the reader's language. @example "It lies below the level that is taken in." */
  text!: string;
}

export class JiraIssueResponse {
  id!: string;
  /** The issue's id on its site: survives a move, unlike the key. @example "10001" */
  siteIssueId!: string;
  /** @example "WEB-12" */
  key!: string | null;
  /** @example "Make the invoice readable" */
  title!: string | null;
  /** -1 subtask, 0 base, 1 epic, 2 and more above. @example 1 */
  level!: number | null;
  /** @example "WEB" */
  projectKey!: string | null;
  /** When it changed last on its site. */
  updatedAt!: string | null;
  @ApiProperty({ enum: OUTCOMES }) outcome!: (typeof OUTCOMES)[number];
  /** Why it has no initiative, or why the last change was not taken over. */
  leftOut!: JiraLeftOutResponse | null;
  initiativeId!: string | null;
  /** Since when it is there no longer. */
  goneAt!: string | null;
}

export class JiraIssuePage {
  items!: JiraIssueResponse[];
  nextCursor!: string | null;
}

export class NotCarriedResponse {
  id!: string;
  /** @example "10001" */
  siteIssueId!: string;
  /** @example "WEB-12" */
  key!: string | null;
  /** Where in the issue. @example "fields.assignee" */
  what!: string;
  @ApiProperty({ enum: NOT_CARRIED_CODES }) code!: NotCarriedCode;
  /** In the reader's language. @example "Nobody here is known by this account." */
  text!: string;
}

export class NotCarriedPage {
  items!: NotCarriedResponse[];
  nextCursor!: string | null;
}

export function toIssueResponse(issue: ListedIssue, locale: Locale): JiraIssueResponse {
  const { id, siteIssueId, key, title, level, projectKey, issueUpdatedAt, outcome, skip, initiativeId, goneAt } = issue;
  return {
    id,
    siteIssueId,
    key,
    title,
    level,
    projectKey,
    updatedAt: issueUpdatedAt?.toISOString() ?? null,
    outcome,
    leftOut: skip && { code: skip.code, text: leftOutSentence(skip, locale) },
    initiativeId,
    goneAt: goneAt?.toISOString() ?? null,
  };
}

export function toNotCarriedResponse(item: ListedNotCarried, locale: Locale): NotCarriedResponse {
  const { id, siteIssueId, key, what, parameters } = item;
  const code = item.code as NotCarriedCode;
  return { id, siteIssueId, key, what, code, text: notCarriedSentence({ code, parameters }, locale) };
}
