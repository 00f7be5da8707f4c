import type { SiteFacts } from '../issue.types.js';
import type { JiraMapping } from '../mapping.types.js';
import { ISSUE_FIELDS } from './issue.js';

/** The fields to ask for: never all, because pages get smaller the more is asked. */
export function issueFields({ rules, fields }: JiraMapping, facts: SiteFacts): string[] {
  const chosen = [fields.startsOn, fields.endsOn, fields.effort, fields.desiredExperience];
  const looked = rules.map(({ source }) => (source.kind === 'field' ? source.fieldId : null));
  const known = [...facts.epicLinkFields, ...facts.parentLinkFields, ...facts.epicNameFields];
  return [...new Set([...ISSUE_FIELDS, ...known, ...[...chosen, ...looked].filter((field) => field !== null)])];
}
