import { Problem } from '../../../platform/problems/problem.js';
import { JIRA_FAULTS, type JiraFault } from '../jira-api.types.js';
import { connectionProblems } from './connection.problems.js';

/** A site's fault as a refusal that people can read: `jira_unavailable` where waiting helps, else `jira_refused`. */
export function problemOfFault(name: string, { kind, facts, passing }: JiraFault): Problem {
  const waits = passing || kind === 'points_cap';
  const { en, nl } = JIRA_FAULTS[kind];
  // Of a question that it refused the site alone can say what is wrong with it.
  const said = kind === 'bad_request' && facts.detail ? ` “${facts.detail}”` : '';
  const seconds = facts.retryAfterSeconds;
  return new Problem(
    waits ? connectionProblems.jira_unavailable : connectionProblems.jira_refused,
    { name, en: en + said, nl: nl + said },
    {
      members: { fault: kind, ...(seconds === undefined ? {} : { retryAfterSeconds: seconds }) },
      ...(waits && seconds !== undefined ? { headers: { 'retry-after': String(seconds) } } : {}),
    },
  );
}
