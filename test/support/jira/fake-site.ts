import type { FakeClock } from './fake-clock.js';
import type {
  FakeComment,
  FakeEvent,
  FakeIssue,
  FakeIssueChanges,
  FakeIssueType,
  FakeLink,
  FakeProject,
  FakeRemoteLink,
  FakeStatus,
  FakeUser,
} from './fake-site.types.js';

export const DUPLICATE_LINK_TYPE = '10402';
export const BLOCKS_LINK_TYPE = '10400';

const ISSUE_TYPES: readonly FakeIssueType[] = [
  { id: '10003', name: 'Subtaak', level: -1 },
  { id: '10001', name: 'Story', level: 0 },
  { id: '10004', name: 'Fout', level: 0 },
  { id: '10000', name: 'Epos', level: 1 },
  { id: '10020', name: 'Initiatief', level: 2 },
];

const STATUSES: readonly FakeStatus[] = [
  { id: '1', name: 'Te doen', untranslatedName: 'To Do', category: 'new' },
  { id: '3', name: 'Bezig', untranslatedName: 'In Progress', category: 'indeterminate' },
  { id: '10068', name: '已完成', untranslatedName: 'Done', category: 'done' },
  // The name says done, the category says it is not: names decide nothing.
  { id: '10069', name: 'Gereed', category: 'new' },
  { id: '10070', name: 'К выполнению', category: 'undefined' },
];

interface Version {
  readonly at: number;
  readonly issue: FakeIssue | null;
}

/** What a site holds, with the whole history of every issue, so that the search can lag behind it. */
export class FakeSite {
  /** Data Center: which of its fields hold the epic of an issue, and the name of an epic. Every site has other numbers. */
  epicLinkField = 'customfield_10987';
  epicNameField = 'customfield_10988';
  readonly projects: FakeProject[] = [];
  readonly issueTypes: FakeIssueType[] = [...ISSUE_TYPES];
  readonly statuses: FakeStatus[] = [...STATUSES];
  readonly users: FakeUser[] = [];
  readonly comments: FakeComment[] = [];
  readonly remoteLinks: FakeRemoteLink[] = [];
  readonly links: FakeLink[] = [];
  /** What happened since the start, oldest first. */
  readonly events: FakeEvent[] = [];
  /** Ids that the search does not return though they are there: it is not even monotonic. */
  readonly hiddenFromIndex = new Set<string>();
  /** Ids that the account may not see at all. */
  readonly forbidden = new Set<string>();
  private readonly versions = new Map<string, Version[]>();
  private readonly formerKeys = new Map<string, string>();
  private readonly lastNumbers = new Map<string, number>();
  private lastId = 10_000;

  constructor(readonly clock: FakeClock) {}

  addProject(key: string, name = `Project ${key}`, style: FakeProject['style'] = 'classic'): FakeProject {
    const project = { id: this.nextId(), key, name, style };
    this.projects.push(project);
    return project;
  }

  addUser(name: string, email = `${name.toLowerCase()}@example.org`, timeZone = 'Etc/UTC'): FakeUser {
    const user = { accountId: `5ecfbd0c${this.nextId()}`, name, displayName: name, email, timeZone };
    this.users.push(user);
    return user;
  }

  addIssue(projectKey: string, given: FakeIssueChanges & { readonly summary: string }): FakeIssue {
    if (!this.projects.some((project) => project.key === projectKey)) this.addProject(projectKey);
    const now = this.clock.now();
    const issue: FakeIssue = {
      typeId: '10000',
      statusId: '1',
      description: null,
      adf: undefined,
      labels: [],
      components: [],
      parentId: null,
      assigneeId: null,
      reporterId: null,
      dueDate: null,
      custom: {},
      ...given,
      id: this.nextId(),
      key: this.nextKey(projectKey),
      projectKey,
      createdAt: now,
      updatedAt: now,
    };
    this.remember(issue.id, issue);
    this.events.push({ name: 'created', issue, before: null, at: now });
    return issue;
  }

  change(id: string, changes: FakeIssueChanges): FakeIssue {
    const before = this.held(id);
    const issue = { ...before, ...changes, updatedAt: this.clock.now() };
    this.remember(id, issue);
    this.events.push({ name: 'updated', issue, before, at: issue.updatedAt });
    return issue;
  }

  /** To another project: the id stays, the key is another one, the old key still leads to it. */
  move(id: string, projectKey: string): FakeIssue {
    if (!this.projects.some((project) => project.key === projectKey)) this.addProject(projectKey);
    const before = this.held(id);
    const issue = { ...before, projectKey, key: this.nextKey(projectKey), updatedAt: this.clock.now() };
    this.formerKeys.set(before.key, id);
    this.remember(id, issue);
    this.events.push({ name: 'moved', issue, before, at: issue.updatedAt });
    return issue;
  }

  remove(id: string): void {
    const before = this.held(id);
    this.remember(id, null);
    this.events.push({ name: 'deleted', issue: before, before, at: this.clock.now() });
  }

  /** `fromId` duplicates (blocks …) `toId`. */
  link(fromId: string, toId: string, typeId = DUPLICATE_LINK_TYPE): FakeLink {
    const link = { id: this.nextId(), typeId, fromId, toId };
    this.links.push(link);
    for (const id of [fromId, toId]) this.change(id, {});
    return link;
  }

  unlink(linkId: string): void {
    const at = this.links.findIndex((link) => link.id === linkId);
    if (at >= 0) this.links.splice(at, 1);
  }

  /** By id, key or a former key, as it is now. */
  find(idOrKey: string): FakeIssue | null {
    const id = this.versions.has(idOrKey) ? idOrKey : (this.formerKeys.get(idOrKey) ?? this.idOfKey(idOrKey));
    const issue = id === undefined ? null : (this.versions.get(id)?.at(-1)?.issue ?? null);
    return issue && !this.forbidden.has(issue.id) ? issue : null;
  }

  /** Everything there is now, by id. */
  all(): FakeIssue[] {
    return this.seen((versions) => versions.at(-1));
  }

  /** Everything as the search index saw it `lagMs` ago; the ids of `fresh` as they are now. */
  indexed(lagMs: number, fresh: ReadonlySet<string> = new Set()): FakeIssue[] {
    const horizon = this.clock.now() - lagMs;
    return this.seen((versions, id) => {
      if (fresh.has(id)) return versions.at(-1);
      return this.hiddenFromIndex.has(id) ? undefined : versions.findLast((version) => version.at <= horizon);
    });
  }

  isEpic({ typeId }: Pick<FakeIssue, 'typeId'>): boolean {
    return this.issueTypes.find(({ id }) => id === typeId)?.level === 1;
  }

  userById(id: string | null): FakeUser | null {
    return this.users.find((user) => user.accountId === id) ?? null;
  }

  nextId(): string {
    this.lastId += 1;
    return String(this.lastId);
  }

  private seen(choose: (versions: readonly Version[], id: string) => Version | undefined): FakeIssue[] {
    const issues: FakeIssue[] = [];
    for (const [id, versions] of this.versions) {
      const issue = choose(versions, id)?.issue;
      if (issue && !this.forbidden.has(id)) issues.push(issue);
    }
    return issues;
  }

  private held(id: string): FakeIssue {
    const issue = this.versions.get(id)?.at(-1)?.issue;
    if (!issue) throw new Error(`no issue ${id} in the fake site`);
    return issue;
  }

  private remember(id: string, issue: FakeIssue | null): void {
    const versions = this.versions.get(id) ?? [];
    versions.push({ at: this.clock.now(), issue });
    this.versions.set(id, versions);
    if (issue) this.keyIndex.set(issue.key, id);
  }

  private readonly keyIndex = new Map<string, string>();

  private idOfKey(key: string): string | undefined {
    return this.keyIndex.get(key);
  }

  private nextKey(projectKey: string): string {
    const number = (this.lastNumbers.get(projectKey) ?? 0) + 1;
    this.lastNumbers.set(projectKey, number);
    return `${projectKey}-${number}`;
  }
}
