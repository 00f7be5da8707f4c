import type { JiraField, SiteFacts } from '../issue.types.js';
import type { JiraIssueTypeFacts, JiraLinkType } from '../jira-api.types.js';
import type { JiraMapping } from '../mapping.types.js';

/** What the fields of other products are, whatever their number and name on a site. */
const EPIC_LINK = 'com.pyxis.greenhopper.jira:gh-epic-link';
const EPIC_NAME = 'com.pyxis.greenhopper.jira:gh-epic-label';
const PARENT_LINK = 'com.atlassian.jpo:jpo-custom-field-parent';

/** Asked of every issue. */
const ALWAYS = [
  'summary',
  'description',
  'status',
  'issuetype',
  'project',
  'parent',
  'assignee',
  'reporter',
  'components',
  'labels',
  'issuelinks',
  'duedate',
  'resolutiondate',
  'created',
  'updated',
];

/** What the site says of its fields; what cannot be read is left out. */
export function readFields(raw: readonly unknown[]): JiraField[] {
  return raw.flatMap((one): JiraField[] => {
    const { id, name, custom, schema } = objectIn(one);
    if (typeof id !== 'string' || id === '') return [];
    const { type, custom: kind } = objectIn(schema);
    return [
      {
        id,
        name: typeof name === 'string' ? name : id,
        custom: custom === true,
        type: typeof type === 'string' ? type : null,
        schema: typeof kind === 'string' ? kind : null,
      },
    ];
  });
}

/** What reading issues needs to know of the site: which field and which type of link means what, which level types have. */
export function siteFacts(
  fields: readonly unknown[],
  types: readonly JiraIssueTypeFacts[],
  linkTypes: readonly JiraLinkType[],
): SiteFacts {
  const read = readFields(fields);
  const ofSchema = (schema: string): string[] => read.filter((field) => field.schema === schema).map(({ id }) => id);
  return {
    epicLinkFields: ofSchema(EPIC_LINK),
    parentLinkFields: ofSchema(PARENT_LINK),
    epicNameFields: ofSchema(EPIC_NAME),
    levels: Object.fromEntries(types.flatMap(({ id, level }) => (level === null ? [] : [[id, level] as const]))),
    duplicateLinkTypes: linkTypes
      .filter(({ name, outward }) => /^duplicat/i.test(name) || /^duplicates$/i.test(outward.trim()))
      .map(({ id }) => id),
  };
}

/** The fields to ask for: never all, because pages get smaller the more is asked. */
export function issueFields({ rules, fields }: JiraMapping, facts: SiteFacts): string[] {
  const chosen = [fields.startsOn, fields.endsOn, fields.effort, fields.desiredExperience];
  const looked = rules.map(({ source }) => (source.kind === 'field' ? source.fieldId : null));
  const known = [...facts.epicLinkFields, ...facts.parentLinkFields, ...facts.epicNameFields];
  return [...new Set([...ALWAYS, ...known, ...[...chosen, ...looked].filter((field) => field !== null)])];
}

function objectIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
