/** A Jira issue as we read it, whatever platform or message it came from. Plain data, JSON all the way down. */

export const JIRA_PLATFORMS = ['cloud', 'data_center'] as const;
export type JiraPlatform = (typeof JIRA_PLATFORMS)[number];

/** The key of the status category; `undefined` is Jira's own word for "No Category". Never the status' name. */
export const STATUS_CATEGORIES = ['new', 'indeterminate', 'done', 'undefined'] as const;
export type StatusCategory = (typeof STATUS_CATEGORIES)[number];

/** Somebody as Jira names them. Cloud gives accountId and seldom an address, Data Center gives name and key. */
export interface JiraPerson {
  readonly accountId: string | null;
  /** Data Center's user key, or its login name where there is no key. */
  readonly userKey: string | null;
  readonly name: string | null;
  readonly email: string | null;
}

/** What identifies the person on this site: the account id (Cloud) or the user key (Data Center). */
export function personIdentity(person: JiraPerson): string | null {
  return person.accountId ?? person.userKey;
}

export interface JiraStatus {
  readonly id: string | null;
  readonly name: string;
  /** The name before translation, where the site gives it. */
  readonly untranslatedName: string | null;
  /** null: the site did not say. */
  readonly category: StatusCategory | null;
}

export interface JiraIssueType {
  readonly id: string | null;
  readonly name: string;
  readonly subtask: boolean;
}

export interface JiraNamed {
  readonly id: string | null;
  readonly name: string;
}

/** Where the parent was found. `epic_link` and `parent_link` are fields found by their schema's type. */
export type ParentSource = 'parent' | 'epic_link' | 'parent_link';

export interface JiraParent {
  /** null where only a key was given (the epic link). */
  readonly siteIssueId: string | null;
  readonly key: string | null;
  readonly source: ParentSource;
}

/** `duplicates`: this issue duplicates the other. `duplicated_by`: the other duplicates this one. */
export type LinkMeaning = 'duplicates' | 'duplicated_by' | 'other';

export interface JiraLink {
  readonly typeId: string | null;
  readonly typeName: string;
  /** The words for this direction: "is blocked by". */
  readonly label: string;
  readonly direction: 'outward' | 'inward';
  readonly meaning: LinkMeaning;
  readonly otherId: string | null;
  readonly otherKey: string | null;
}

/** The same text twice: as it reads, and as Markdown without HTML and without unsafe links. */
export interface JiraText {
  readonly plain: string;
  readonly markdown: string;
  /** Embedded files and images, which do not come along. */
  readonly files: number;
}

/** Why something of an issue could not be read. */
export type UnreadReason =
  | 'missing'
  | 'not_text'
  | 'not_a_number'
  | 'not_a_date'
  | 'not_a_list'
  | 'not_an_object'
  | 'unknown_value'
  | 'too_deep'
  | 'too_long';

/** `what` is a path in the issue: "fields.duedate", "fields.issuelinks.3". */
export interface Unread {
  readonly what: string;
  readonly why: UnreadReason;
}

/** A custom field's value made plain: texts, numbers, names or ids of options, people's identities. */
export type FieldValue = string | number | boolean | null | readonly string[];

export interface JiraCustomField {
  readonly id: string;
  /** What it says, in words; null = empty. Lists of options become lists of their names. */
  readonly value: FieldValue;
  /** Ids of options, people and versions in the value, where it has such. */
  readonly optionIds: readonly string[];
}

/**
 * One issue. Timestamps are RFC 3339 in UTC with milliseconds, days `YYYY-MM-DD`.
 * `level`: -1 subtask, 0 base, 1 epic, 2 and more above; null where nothing says it.
 */
export interface JiraIssue {
  /** Identity together with the site: survives a move, unlike the key. */
  readonly siteIssueId: string;
  readonly key: string | null;
  readonly project: { readonly id: string | null; readonly key: string | null; readonly name: string | null };
  readonly type: JiraIssueType | null;
  readonly level: number | null;
  readonly status: JiraStatus | null;
  readonly summary: string | null;
  /** null: no description, or not among the fields of this message (see `absent`). */
  readonly description: JiraText | null;
  readonly assignee: JiraPerson | null;
  readonly reporter: JiraPerson | null;
  readonly components: readonly JiraNamed[];
  readonly labels: readonly string[];
  readonly parent: JiraParent | null;
  readonly links: readonly JiraLink[];
  readonly dueDate: string | null;
  readonly resolvedAt: string | null;
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
  readonly customFields: readonly JiraCustomField[];
  /** The fields of ours that this message did not carry at all; an issue with some must be fetched before it is used. */
  readonly absent: readonly string[];
  /** What was there and could not be read. */
  readonly unread: readonly Unread[];
}

/** Why a whole issue could not be read. */
export type IssueRefusal = 'not_an_object' | 'no_id';

export type IssueReading =
  { readonly ok: true; readonly issue: JiraIssue } | { readonly ok: false; readonly why: IssueRefusal };

/** What reading needs to know of the site: fields by the type of their schema, levels by issue type. */
export interface SiteFacts {
  /** Ids of the fields whose schema is the epic link (`com.pyxis.greenhopper.jira:gh-epic-link`). */
  readonly epicLinkFields: readonly string[];
  /** Ids of the fields whose schema is the parent link of Plans (`com.atlassian.jpo:jpo-custom-field-parent`). */
  readonly parentLinkFields: readonly string[];
  /** Ids of the fields that only epics have (schema `com.pyxis.greenhopper.jira:gh-epic-label`). */
  readonly epicNameFields: readonly string[];
  /** Issue type id → level, where the site's list of issue types says it. */
  readonly levels: Readonly<Record<string, number>>;
  /** Ids of the link types that mean "duplicate"; empty: told by the type's own words. */
  readonly duplicateLinkTypes: readonly string[];
}

export const NO_SITE_FACTS: SiteFacts = {
  epicLinkFields: [],
  parentLinkFields: [],
  epicNameFields: [],
  levels: {},
  duplicateLinkTypes: [],
};

/** A field of the site, for the choice of custom fields: chosen by id, shown by name. */
export interface JiraField {
  readonly id: string;
  readonly name: string;
  readonly custom: boolean;
  /** `string`, `number`, `date`, `array`, `option` …; null where the site does not say. */
  readonly type: string | null;
  /** The custom schema, such as `com.pyxis.greenhopper.jira:gh-epic-link`. */
  readonly schema: string | null;
}

/** What a delivery to our address means. */
export type JiraDelivery =
  | {
      readonly kind: 'issue';
      /** `automation` came from a rule's "Send web request", without a signature of Jira's. */
      readonly via: 'webhook' | 'automation';
      readonly what: 'created' | 'updated' | 'deleted';
      readonly event: string;
      /** The key changed: the project or the number is another one now. */
      readonly moved: boolean;
      readonly issue: JiraIssue;
      /** When Jira sent it, RFC 3339; null where it does not say. */
      readonly sentAt: string | null;
      readonly changelogId: string | null;
      /** Dynamic webhooks only: ids of the registrations that matched. */
      readonly matchedWebhookIds: readonly string[];
    }
  | {
      /** Something about issues that the message does not describe: fetch them by id. */
      readonly kind: 'look_again';
      readonly event: string;
      readonly siteIssueIds: readonly string[];
      readonly sentAt: string | null;
    }
  | { readonly kind: 'unsupported'; readonly event: string | null; readonly why: UnsupportedReason };

/** `of_no_use`: a known kind of message that says nothing Regie keeps. */
export type UnsupportedReason = 'of_no_use' | 'not_an_object' | 'unknown_event' | 'no_issue' | 'issue_without_id';
