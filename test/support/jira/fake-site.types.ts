export interface FakeProject {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly style: 'classic' | 'next-gen';
}

export interface FakeIssueType {
  readonly id: string;
  readonly name: string;
  readonly level: number;
}

export interface FakeStatus {
  readonly id: string;
  readonly name: string;
  readonly untranslatedName?: string;
  readonly category: 'new' | 'indeterminate' | 'done' | 'undefined';
}

export interface FakeUser {
  /** Cloud. */
  readonly accountId: string;
  /** Data Center. */
  readonly name: string;
  readonly displayName: string;
  readonly email: string;
  readonly timeZone: string;
}

export interface FakeLink {
  readonly id: string;
  readonly typeId: string;
  /** The issue that duplicates, blocks … */
  readonly fromId: string;
  readonly toId: string;
}

/** All that an issue is at one moment. Times in milliseconds since the epoch. */
export interface FakeIssue {
  readonly id: string;
  readonly key: string;
  readonly projectKey: string;
  readonly typeId: string;
  readonly statusId: string;
  readonly summary: string;
  /** Wiki markup; on v3 its paragraphs become ADF unless `adf` says otherwise. */
  readonly description: string | null;
  readonly adf: unknown;
  readonly labels: readonly string[];
  readonly components: readonly string[];
  readonly parentId: string | null;
  readonly assigneeId: string | null;
  readonly reporterId: string | null;
  readonly dueDate: string | null;
  readonly custom: Readonly<Record<string, unknown>>;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export type FakeIssueChanges = Partial<Omit<FakeIssue, 'id' | 'key' | 'projectKey' | 'createdAt' | 'updatedAt'>>;

export type FakeEventName = 'created' | 'updated' | 'deleted' | 'moved';

/** What happened, for the webhooks. */
export interface FakeEvent {
  readonly name: FakeEventName;
  readonly issue: FakeIssue;
  readonly before: FakeIssue | null;
  readonly at: number;
}

export interface FakeComment {
  readonly id: string;
  readonly issueId: string;
  readonly body: unknown;
}

export interface FakeRemoteLink {
  readonly id: number;
  readonly issueId: string;
  readonly globalId: string | null;
  readonly object: unknown;
}
