import { ApiProperty } from '@nestjs/swagger';
import type { Locale } from '../../../platform/wording/locale.types.js';
import type { SeenSite, TestedConnection } from '../connection-tests.js';
import { JIRA_FAULT_KINDS, type JiraFaultKind } from '../jira-api.types.js';
import { JIRA_PLATFORMS, type JiraPlatform } from '../issue.types.js';

export class SeenAccount {
  /** @example "Regie" */
  name!: string | null;
  /** @example "regie@example.org" */
  email!: string | null;
}

export class SeenProject {
  /** @example "WEB" */
  key!: string;
  /** @example "Web shop" */
  name!: string;
}

export class SeenProjects {
  /** @example 12 */
  count!: number;
  /** The first two hundred. */
  shown!: SeenProject[];
}

export class SeenIssueType {
  /** @example "10000" */
  id!: string;
  /** @example "Epos" */
  name!: string;
  /** -1 subtask, 0 base, 1 epic, 2 and more above; null where the site does not say. @example 1 */
  level!: number | null;
}

export class SeenField {
  /** Chosen by this. @example "customfield_10016" */
  id!: string;
  /** @example "Story points" */
  name!: string;
  custom!: boolean;
  /** @example "number" */
  type!: string | null;
  /** @example "com.pyxis.greenhopper.jira:gh-epic-link" */
  schema!: string | null;
}

export class SeenIssues {
  /** False may mean that the account may not browse: Jira does not refuse then, it shows nothing. */
  isAny!: boolean;
  /** About how many it finds, where the site can say. @example 412 */
  estimate!: number | null;
}

export class SeenSiteResponse {
  @ApiProperty({ enum: JIRA_PLATFORMS }) deployment!: JiraPlatform;
  account!: SeenAccount;
  /** In which JQL reads days and times; Regie asks so that it does not matter. @example "Europe/Amsterdam" */
  timeZone!: string | null;
  projects!: SeenProjects;
  issueTypes!: SeenIssueType[];
  fields!: SeenField[];
  issues!: SeenIssues;
}

export class TestFault {
  @ApiProperty({ enum: JIRA_FAULT_KINDS }) fault!: JiraFaultKind;
  /** In the reader's language. @example "The site does not accept the sign-in details: they are wrong, withdrawn or expired." */
  text!: string;
  /** What the site said, shortened. @example "Unauthorized" */
  detail!: string | null;
}

export class ConnectionTestResponse {
  /** Whether the site answered and the account is accepted. */
  ok!: boolean;
  site!: SeenSiteResponse | null;
  problem!: TestFault | null;
}

export function toConnectionTestResponse(tested: TestedConnection, locale: Locale): ConnectionTestResponse {
  if (!tested.ok) {
    const { fault, words, detail } = tested;
    return { ok: false, site: null, problem: { fault, text: words[locale], detail } };
  }
  return { ok: true, site: toSeenSite(tested.site), problem: null };
}

function toSeenSite({
  deployment,
  account,
  timeZone,
  projects,
  issueTypes,
  fields,
  issues,
}: SeenSite): SeenSiteResponse {
  return {
    deployment,
    account: { ...account },
    timeZone,
    projects: { count: projects.count, shown: [...projects.shown] },
    issueTypes: [...issueTypes],
    fields: [...fields],
    issues: { ...issues },
  };
}
