import type { JiraIssue } from '../../issue.types.js';
import type { HeldIssue, JiraPlan, NotCarried, PlanInput, PlanStep } from '../../mapping.types.js';
import { changesOf, withinRoom } from './changes.js';
import { skipReason } from './choice.js';
import { draftOf } from './draft.js';

/**
 * What taking these issues would do to the register: the first phase, of the initiatives themselves; relations come
 * after them (`planEdges`). Pure: nothing is written. Planned again after it was carried out, it changes nothing.
 */
export function planIssues(input: PlanInput): JiraPlan {
  const held = new Map(input.held.map((one) => [one.siteIssueId, one]));
  const seen = new Set<string>();
  const notCarried: NotCarried[] = [];
  const steps = input.issues.map((issue): PlanStep => {
    if (seen.has(issue.siteIssueId)) return skipped(issue, 'listed_twice');
    seen.add(issue.siteIssueId);
    const reason = skipReason(issue, input.mapping.choice);
    if (reason) return skipped(issue, reason.code, reason.parameters);
    return step(issue, held.get(issue.siteIssueId) ?? null, input, notCarried);
  });
  const count = (kind: PlanStep['kind']): number => steps.filter((one) => one.kind === kind).length;
  const counts = {
    create: count('create'),
    change: count('change'),
    unchanged: count('unchanged'),
    skip: count('skip'),
  };
  return { steps, notCarried, counts };
}

type Skipped = Extract<PlanStep, { kind: 'skip' }>;

function skipped(issue: JiraIssue, code: Skipped['code'], parameters: Skipped['parameters'] = {}): PlanStep {
  return { kind: 'skip', siteIssueId: issue.siteIssueId, key: issue.key, code, parameters };
}

function step(issue: JiraIssue, held: HeldIssue | null, input: PlanInput, notCarried: NotCarried[]): PlanStep {
  const which = { siteIssueId: issue.siteIssueId, key: issue.key };
  if (held && !held.amendable) return skipped(issue, 'not_amendable');
  const { draft, notCarried: left } = draftOf(issue, input.mapping, input.people, input.referenceOf(issue));
  notCarried.push(...left);
  if (!held) return { kind: 'create', ...which, draft };
  const { draft: fitting, left: noRoom } = withinRoom(held.body, held.carried, draft);
  for (const { what, ...parameters } of noRoom) notCarried.push({ ...which, what, code: 'too_many_links', parameters });
  const changes = changesOf(held.body, held.carried, fitting);
  const fields = Object.keys(changes).sort();
  const common = { ...which, initiativeId: held.initiativeId, draft: fitting };
  return fields.length === 0 ? { kind: 'unchanged', ...common } : { kind: 'change', ...common, changes, fields };
}
