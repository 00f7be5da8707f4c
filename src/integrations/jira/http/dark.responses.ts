import { ApiProperty } from '@nestjs/swagger';
import { type DarkRow, type Verdict, VERDICTS } from '../dark-triage.service.js';

export class DarkLikeness {
  initiativeId!: string;
  /** @example "CX-12" */
  key!: string;
  /** @example "Factuur begrijpen" */
  title!: string;
  /** T: probability that people would call the texts the same, 0–1. @example 0.62 */
  text!: number;
}

export class DarkEvidenceResponse {
  /** The rules would link it to stages, goals or KPIs. */
  byRules!: boolean;
  /** What in the register reads like it. */
  similar!: DarkLikeness[];
}

export class DarkResponse {
  id!: string;
  /** The issue's id on its site. @example "10042" */
  siteIssueId!: string;
  /** @example "WEB-42" */
  key!: string | null;
  /** @example "Rewrite the invoice" */
  title!: string | null;
  /** @example "WEB" */
  projectKey!: string | null;
  /** The team that the rules say it is. */
  teamId!: string | null;
  /** How much it looks like CX work, 0–1. @example 0.62 */
  score!: number;
  evidence!: DarkEvidenceResponse;
  @ApiProperty({ enum: ['open', 'not_cx'] }) verdict!: 'open' | 'not_cx';
  /** @example "Iris Vos" */
  verdictBy!: string | null;
  verdictAt!: string | null;
}

export class DarkPage {
  items!: DarkResponse[];
  nextCursor!: string | null;
}

export class DarkTeamResponse {
  /** Null: no rule says whose it is. */
  teamId!: string | null;
  /** @example 7 */
  dark!: number;
  /** @example 21 */
  registered!: number;
  /** Dark of all, 0–1. @example 0.25 */
  ratio!: number | null;
}

export class DarkTeams {
  items!: DarkTeamResponse[];
}

export class JudgedResponse {
  @ApiProperty({ enum: VERDICTS }) verdict!: Verdict;
  /** The initiative that the issue is now. */
  initiativeId!: string | null;
}

export function toDarkResponse(row: DarkRow): DarkResponse {
  const { id, siteIssueId, key, title, projectKey, teamId, score, evidence, verdict, verdictBy, verdictAt } = row;
  return {
    ...{ id, siteIssueId, key, title, projectKey, teamId },
    score: Math.round(score * 10_000) / 10_000,
    evidence: { byRules: evidence.byRules, similar: [...evidence.similar] },
    verdict: verdict ?? 'open',
    verdictBy,
    verdictAt: verdictAt?.toISOString() ?? null,
  };
}
