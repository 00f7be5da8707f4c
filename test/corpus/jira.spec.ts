import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDelivery } from '../../src/integrations/jira/domain/delivery.js';
import { readIssue } from '../../src/integrations/jira/domain/issue.js';
import { readFields, siteFactsOf } from '../../src/integrations/jira/domain/site-facts.js';
import { readText } from '../../src/integrations/jira/domain/text/jira-text.js';
import { toIssueTypes, toLinkTypes, toProjects, toStatuses } from '../../src/integrations/jira/client/answers.js';
import type { JiraIssue } from '../../src/integrations/jira/issue.types.js';
import { corpusFile, describeCorpus } from './corpus.js';

const root = corpusFile('jira') ?? '';
const names = (folder: string): string[] =>
  root === '' ? [] : readdirSync(join(root, folder)).map((name) => name.replace(/\.json$/, ''));
const read = (folder: string, name: string): unknown =>
  JSON.parse(readFileSync(join(root, folder, `${name}.json`), 'utf8'));

function issueIn(folder: string, name: string): JiraIssue {
  if (folder === 'webhooks') {
    const delivery = readDelivery(read(folder, name));
    if (delivery.kind !== 'issue') throw new Error(`${name} is ${delivery.kind}`);
    return delivery.issue;
  }
  const reading = readIssue(read(folder, name));
  if (!reading.ok) throw new Error(`${name}: ${reading.why}`);
  return reading.issue;
}

/** What a person reads in the file. */
const BY_HAND: readonly (readonly [string, string, readonly unknown[]])[] = [
  // id, key, level, status, category, parent, updated, assignee
  [
    'issues',
    'devlake-DZFNK0168-5',
    ['10806', 'DZFNK0168-5', null, 'To Do', 'new', undefined, '2023-07-27T06:13:47.000Z', 'admin'],
  ],
  [
    'issues',
    'devlake-EE-1',
    ['10063', 'EE-1', 0, '已完成', 'new', undefined, '2021-03-28T08:06:08.713Z', '5ecfbd0c730ec90c1999cadf'],
  ],
  [
    'issues',
    'devlake-EE-17',
    ['10079', 'EE-17', 0, '已完成', 'done', undefined, '2021-03-28T08:05:54.426Z', '5ecfbd0a47d31e0c2a15fd87'],
  ],
  [
    'issues',
    'devlake-EE-25',
    ['10087', 'EE-25', -1, '已完成', 'done', 'EE-1', '2021-03-28T08:05:57.189Z', '5ecfbd0c730ec90c1999cadf'],
  ],
  [
    'issues',
    'devlake-EE-37',
    ['10099', 'EE-37', 0, '已完成', 'new', 'EE-3', '2021-03-28T08:05:55.638Z', '5ecfbd0c730ec90c1999cadf'],
  ],
  ['issues', 'devlake-K5-2', ['20708', 'K5-2', 0, 'To Do', 'new', 'K5-1', '2022-07-15T22:30:23.341Z', undefined]],
  ['issues', 'devlake-K5-4', ['20710', 'K5-4', 1, 'To Do', 'new', undefined, '2022-07-15T22:31:38.598Z', undefined]],
  [
    'webhooks',
    'mattermost-issue-created',
    ['10040', 'TES-41', null, 'To Do', 'new', undefined, '2019-02-16T03:01:52.971Z', undefined],
  ],
  [
    'webhooks',
    'mattermost-issue-updated-resolved',
    ['10040', 'TES-41', null, 'Done', 'done', undefined, '2019-02-16T03:15:40.477Z', undefined],
  ],
  [
    'webhooks',
    'mattermost-issue-updated-started-working',
    ['10040', 'TES-41', null, 'In Progress', 'indeterminate', undefined, '2019-02-16T03:14:22.002Z', undefined],
  ],
  [
    'webhooks',
    'mattermost-issue-deleted',
    ['10303', 'IDT-19', null, 'To Do', 'new', undefined, '2019-07-03T18:04:43.020Z', undefined],
  ],
  [
    'webhooks',
    'mattermost-server-issue-updated-closed',
    ['10300', 'TES-4', null, 'Closed', 'done', undefined, '2019-08-14T03:07:58.354Z', 'admin'],
  ],
];

describeCorpus('real Jira issues and webhooks', () => {
  it.each(BY_HAND)('%s/%s says what a person reads in it', (folder, name, expected) => {
    const { siteIssueId, key, level, status, parent, updatedAt, assignee } = issueIn(folder, name);
    const who = assignee ? (assignee.accountId ?? assignee.userKey) : undefined;
    expect([siteIssueId, key, level, status?.name, status?.category, parent?.key, updatedAt, who]).toEqual(expected);
  });

  it('are all issues, none of them with something that cannot be read', () => {
    for (const name of names('issues')) {
      const issue = issueIn('issues', name);
      expect({ name, unread: issue.unread, absent: issue.absent }).toEqual({ name, unread: [], absent: [] });
      expect(issue.summary).toBeTruthy();
      expect(issue.project.key).toBe(issue.key?.split('-')[0]);
    }
  });

  it('are all accepted, or named as of no use', () => {
    const told = Object.fromEntries(
      names('webhooks').map((name) => {
        const delivery = readDelivery(read('webhooks', name));
        return [name, delivery.kind === 'unsupported' ? delivery.why : delivery.kind];
      }),
    );
    const comments = Object.keys(told).filter((name) => /comment-(created|deleted)/.test(name));
    expect(comments).toHaveLength(3);
    for (const [name, what] of Object.entries(told))
      expect([name, what]).toEqual([name, comments.includes(name) ? 'of_no_use' : 'issue']);
  });

  it('tell created, updated and deleted apart', () => {
    const what = (name: string): unknown => {
      const delivery = readDelivery(read('webhooks', name));
      return delivery.kind === 'issue' ? [delivery.what, delivery.moved, delivery.issue.absent] : delivery;
    };
    expect(what('mattermost-issue-created')).toEqual(['created', false, []]);
    expect(what('mattermost-issue-updated-renamed')).toEqual(['updated', false, []]);
    expect(what('mattermost-issue-deleted')).toEqual(['deleted', false, []]);
  });

  it('carry their text as it reads', () => {
    expect(issueIn('webhooks', 'mattermost-issue-created').description?.plain).toBe(
      'Unit test description, not that long',
    );
    expect(issueIn('webhooks', 'mattermost-issue-created-no-description').description).toBeNull();
    expect(issueIn('webhooks', 'mattermost-server-issue-updated-commented-2').description?.markdown).toMatch(
      /^test\n\n\*Issue created from a\* \[\*message in Mattermost\*\]\(https:/,
    );
    expect(issueIn('issues', 'devlake-DZFNK0168-1').description?.plain).toContain('滚是三点水这代表着你对我的思念');
    expect(issueIn('issues', 'devlake-EE-25').summary).toContain('组件封装及Demo');
    expect(issueIn('issues', 'devlake-EE-5').labels).toEqual(['frontEnd', 'Saas']);
  });

  it('link in the right direction', () => {
    const links = issueIn('issues', 'devlake-DZFNK0168-5').links.map((link) => [
      link.typeName,
      link.label,
      link.meaning,
    ]);
    expect(links).toEqual([
      ['Blocks', 'blocks', 'other'],
      ['Duplicate', 'is duplicated by', 'duplicated_by'],
    ]);
  });

  it('of Data Center find their epic by the field’s schema alone', () => {
    const raw = read('webhooks', 'mattermost-issue-updated-components') as { issue: unknown };
    const parentWith = (schema: string): unknown => {
      const fields = readFields([
        { id: 'customfield_10014', name: 'Anything', custom: true, schema: { type: 'any', custom: schema } },
      ]);
      const reading = readIssue(raw.issue, siteFactsOf(fields, [], []));
      return reading.ok ? reading.issue.parent : reading;
    };
    expect(parentWith('com.pyxis.greenhopper.jira:gh-epic-link')).toEqual({
      siteIssueId: null,
      key: 'TES-33',
      source: 'epic_link',
    });
    expect(parentWith('com.example:something-else')).toBeNull();
  });

  it('of the Chinese site know their levels and categories by the site’s own lists', () => {
    const types = toIssueTypes(read('rest', 'devlake-issue-types'));
    expect(types.find((type) => type.id === '10001')).toMatchObject({ level: 0, subtask: false });
    expect(types.map((type) => type.level).sort()).toEqual([...types.map((type) => type.level)].sort());
    const statuses = toStatuses(read('rest', 'devlake-statuses'));
    expect(statuses).toHaveLength(53);
    expect(statuses.filter((status) => status.projectId !== null)).toHaveLength(17);
    expect(new Set(statuses.map((status) => status.category))).toEqual(new Set(['new', 'indeterminate', 'done']));
    expect(toProjects(read('rest', 'devlake-projects') as unknown[])).toHaveLength(12);
  });

  it('of other tools are read or refused, never more', () => {
    expect(readIssue(read('rest', 'jira-cli-issue'))).toEqual({ ok: false, why: 'no_id' });
    const cli = read('rest', 'jira-cli-issue') as Record<string, unknown>;
    expect(readIssue({ id: 1, ...cli })).toMatchObject({
      ok: true,
      issue: {
        siteIssueId: '1',
        level: null,
        status: { name: 'To Do', category: null },
        description: { plain: 'Test description' },
      },
    });
    const sprint = (read('rest', 'go-jira-issues_in_sprint') as { issues: unknown[] }).issues;
    for (const issue of sprint) expect(readIssue(issue).ok).toBe(true);
    expect(toLinkTypes({ issueLinkTypes: read('rest', 'go-jira-all_issuelinktypes') })).toHaveLength(17);
  });
});

describeCorpus('73 documents in ADF', () => {
  interface Node {
    readonly type: string;
    readonly text?: string;
    readonly content?: readonly Node[];
  }
  const documents = root === '' ? [] : (read('adf', 'generated') as Node[]);
  const textsOf = (node: Node): string[] => [
    ...(node.type === 'text' ? [node.text ?? ''] : []),
    ...(node.content ?? []).flatMap(textsOf),
  ];

  it('lose no text and make no unsafe link', () => {
    let texts = 0;
    for (const document of documents) {
      const told = readText(document) ?? { plain: '', markdown: '' };
      let from = 0;
      for (const text of textsOf(document)) {
        from = told.plain.indexOf(text, from);
        expect([text, from >= 0]).toEqual([text, true]);
        from += text.length;
        texts += 1;
      }
      expect(told.markdown).not.toMatch(/\]\(\s*(?!https?:|mailto:)/i);
    }
    expect([documents.length, texts]).toEqual([73, 147]);
  });
});
