import type {
  DeliveryStatus,
  Discipline,
  InitiativeBody,
  InitiativeDraft,
  InitiativeKind,
  InitiativeProposal,
  RelationKind,
  Trigger,
} from '../../initiatives/initiatives.types.js';
import type { JiraIssue, StatusCategory } from './issue.types.js';

/** Which issues are taken. `jql` is asked of the site together with the projects; here it changes nothing. */
export interface IssueChoice {
  /** null = every project that the account sees. */
  readonly projectKeys: readonly string[] | null;
  /** null = no further condition. Without an ORDER BY. */
  readonly jql: string | null;
  /** Lowest level taken; 1 = epics and above. null = every level. */
  readonly minLevel: number | null;
  /** Ids of issue types that are taken whatever their level. */
  readonly issueTypeIds: readonly string[];
}

/** What a rule looks at. A custom field is named by its id; `fieldName` is only shown. */
export type RuleSource =
  | { readonly kind: 'component' }
  | { readonly kind: 'label' }
  | { readonly kind: 'parent' }
  | { readonly kind: 'project' }
  | { readonly kind: 'issue_type' }
  | { readonly kind: 'field'; readonly fieldId: string; readonly fieldName: string | null };

/**
 * What a rule does when it holds. Team, kind, trigger and discipline: the first rule that holds decides; links add up.
 */
export type RuleEffect =
  | { readonly kind: 'team'; readonly teamId: string }
  | { readonly kind: 'stage'; readonly stageId: string }
  | { readonly kind: 'goal'; readonly goalId: string; readonly contribution: string | null }
  | { readonly kind: 'kpi'; readonly kpiId: string; readonly expectedChange: number | null }
  | { readonly kind: 'initiative_kind'; readonly value: InitiativeKind }
  | { readonly kind: 'trigger'; readonly value: Trigger }
  | { readonly kind: 'discipline'; readonly value: Discipline };

/** Holds when the source has one of the values (name or id, letter case ignored); `['*']` when it has any at all. */
export interface MappingRule {
  readonly source: RuleSource;
  readonly values: readonly string[];
  readonly effects: readonly RuleEffect[];
}

/** Ids of fields whose value is taken over as it is; null = not taken. `duedate` is Jira's own due date. */
export interface FieldChoice {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  /** A number in the organisation's effort unit. */
  readonly effort: string | null;
  readonly desiredExperience: string | null;
}

export interface PeopleChoice {
  /** Who answers for the initiative. */
  readonly accountable: 'assignee' | 'reporter' | 'nobody';
  /** Account id (Cloud) or user key (Data Center) → person. Goes before the address. */
  readonly persons: Readonly<Record<string, string>>;
  /** Whether people are recognised by their address as well. */
  readonly byEmail: boolean;
}

/** Everything that turns issues into initiatives. Plain JSON, kept and answered as it is. */
export interface JiraMapping {
  readonly choice: IssueChoice;
  /** By the category's key. null = the initiative keeps what it has. */
  readonly statuses: Readonly<Record<StatusCategory, DeliveryStatus | null>>;
  readonly people: PeopleChoice;
  readonly rules: readonly MappingRule[];
  readonly fields: FieldChoice;
  /** Whether parents become programmes (`part_of`), duplicates relations (`duplicates`). */
  readonly relations: { readonly parents: boolean; readonly duplicates: boolean };
}

export const DEFAULT_MAPPING: JiraMapping = {
  choice: { projectKeys: null, jql: null, minLevel: 1, issueTypeIds: [] },
  statuses: { new: 'not_started', indeterminate: 'underway', done: 'done', undefined: null },
  people: { accountable: 'assignee', persons: {}, byEmail: true },
  rules: [],
  fields: { startsOn: null, endsOn: 'duedate', effort: null, desiredExperience: null },
  relations: { parents: true, duplicates: true },
};

/** Why something of an issue did not come along. Each has its sentence in `domain/mapping/sentences.ts`. */
export const NOT_CARRIED_CODES = [
  'unread',
  'unknown_person',
  'unmapped_component',
  'unmapped_label',
  'title_shortened',
  'description_shortened',
  'experience_shortened',
  'status_without_category',
  'status_kept',
  'period_reversed',
  'effort_not_usable',
  'date_not_usable',
  'too_many_links',
  'embedded_files',
  'parent_not_taken',
  'parent_unknown',
  'second_programme',
  'circular_parent',
  'duplicate_not_taken',
  'link_kind_not_carried',
  'same_initiative',
] as const;
export type NotCarriedCode = (typeof NOT_CARRIED_CODES)[number];

/** `what` is a path in the issue ("fields.assignee"); `parameters` fill the sentence of `code`. */
export interface NotCarried {
  readonly siteIssueId: string;
  readonly key: string | null;
  readonly what: string;
  readonly code: NotCarriedCode;
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** Why an issue is not taken at all. */
export const SKIP_CODES = [
  'other_project',
  'level_too_low',
  'level_unknown',
  'no_summary',
  'incomplete',
  'unreadable',
  'not_amendable',
  'listed_twice',
] as const;
export type SkipCode = (typeof SKIP_CODES)[number];

/** A person who can own things, as far as recognising them needs. Archived ones are left out by the caller. */
export interface KnownPerson {
  readonly id: string;
  readonly email: string | null;
}

/** An issue that already has its initiative. */
export interface HeldIssue {
  readonly siteIssueId: string;
  readonly initiativeId: string;
  /** What the initiative says now. */
  readonly body: InitiativeBody;
  /**
   * What was last carried over from this issue; null when nothing was (it was attached by hand). What somebody changed
   * in the register since then stays, until it changes in Jira.
   */
  readonly carried: InitiativeDraft | null;
  /** Whether the initiative can be amended now (a merged one cannot). */
  readonly amendable: boolean;
}

export interface PlanInput {
  readonly issues: readonly JiraIssue[];
  readonly mapping: JiraMapping;
  readonly held: readonly HeldIssue[];
  readonly people: readonly KnownPerson[];
  /** Names the issue at its origin. The plan gives it to the initiative. */
  readonly referenceOf: (issue: JiraIssue) => PlanReference;
}

export interface PlanReference {
  readonly source: string;
  readonly externalId: string;
  readonly key: string | null;
  readonly url: string | null;
}

/** What is to happen with one issue. `draft` is all that Jira says now, to be kept as `carried` afterwards. */
export type PlanStep =
  | {
      readonly kind: 'create';
      readonly siteIssueId: string;
      readonly key: string | null;
      readonly draft: InitiativeProposal;
    }
  | {
      readonly kind: 'change';
      readonly siteIssueId: string;
      readonly key: string | null;
      readonly initiativeId: string;
      /** Only what differs. */
      readonly changes: InitiativeDraft;
      readonly fields: readonly string[];
      readonly draft: InitiativeProposal;
    }
  | {
      readonly kind: 'unchanged';
      readonly siteIssueId: string;
      readonly key: string | null;
      readonly initiativeId: string;
      readonly draft: InitiativeProposal;
    }
  | {
      readonly kind: 'skip';
      readonly siteIssueId: string;
      readonly key: string | null;
      readonly code: SkipCode;
      readonly parameters: Readonly<Record<string, string | number>>;
    };

export interface JiraPlan {
  /** One an issue, in the order given. */
  readonly steps: readonly PlanStep[];
  readonly notCarried: readonly NotCarried[];
  readonly counts: {
    readonly create: number;
    readonly change: number;
    readonly unchanged: number;
    readonly skip: number;
  };
}

/** A relation between two initiatives that an issue's parent or link means. */
export interface EdgeWish {
  readonly kind: Extract<RelationKind, 'part_of' | 'duplicates'>;
  readonly fromId: string;
  readonly toId: string;
  readonly siteIssueId: string;
}

export interface HeldEdge {
  readonly id: string;
  readonly kind: RelationKind;
  readonly fromId: string;
  readonly toId: string;
}

export interface EdgeInput {
  readonly issues: readonly JiraIssue[];
  readonly mapping: JiraMapping;
  /** Every issue of the site that has an initiative, with all keys it is known by. */
  readonly known: readonly {
    readonly siteIssueId: string;
    readonly keys: readonly string[];
    readonly initiativeId: string;
  }[];
  /** The relations of those initiatives, of all kinds. */
  readonly relations: readonly HeldEdge[];
  /** Ids among `relations` that came from this site and that nobody has touched since. */
  readonly carriedIds: readonly string[];
}

/** The second phase, after the initiatives are there. Remove first, then create. */
export interface EdgePlan {
  readonly remove: readonly HeldEdge[];
  readonly create: readonly EdgeWish[];
  readonly notCarried: readonly NotCarried[];
}
