import type { JiraIssueTypeFacts, JiraLinkType } from '../jira-api.types.js';
import type { JiraField, SiteFacts } from '../issue.types.js';
import { meansDuplicate } from './issue-links.js';
import { idOf, isRaw, rawOf, textOf } from './raw-values.js';

const EPIC_LINK = 'com.pyxis.greenhopper.jira:gh-epic-link';
const EPIC_NAME = 'com.pyxis.greenhopper.jira:gh-epic-label';
const PARENT_LINK = 'com.atlassian.jpo:jpo-custom-field-parent';

/** The fields of a site, as its API lists them; what has no id is left out. */
export function readFields(raw: readonly unknown[]): JiraField[] {
  return raw.flatMap((item) => {
    const field = rawOf(item);
    const id = idOf(field['id']) ?? idOf(field['key']);
    const schema = rawOf(field['schema']);
    if (!isRaw(item) || id === null) return [];
    return [
      {
        id,
        name: textOf(field['name']) ?? id,
        custom: field['custom'] === true || id.startsWith('customfield_'),
        type: textOf(schema['type']),
        schema: textOf(schema['custom']),
      },
    ];
  });
}

/** What reading issues needs to know: fields by the type of their schema, never by number or name. */
export function siteFactsOf(
  fields: readonly JiraField[],
  issueTypes: readonly JiraIssueTypeFacts[],
  linkTypes: readonly JiraLinkType[],
): SiteFacts {
  const withSchema = (schema: string): string[] => fields.filter((one) => one.schema === schema).map((one) => one.id);
  return {
    epicLinkFields: withSchema(EPIC_LINK),
    parentLinkFields: withSchema(PARENT_LINK),
    epicNameFields: withSchema(EPIC_NAME),
    levels: Object.fromEntries(issueTypes.flatMap(({ id, level }) => (level === null ? [] : [[id, level]]))),
    duplicateLinkTypes: linkTypes.filter(meansDuplicate).map((type) => type.id),
  };
}
