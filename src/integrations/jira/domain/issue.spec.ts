import fc from 'fast-check';
import { FakeJira } from '../../../../test/support/jira/fake-jira.js';
import { tellAutomation, tellIssue } from '../../../../test/support/jira/fake-render.js';
import { FakeSite } from '../../../../test/support/jira/fake-site.js';
import { FakeClock } from '../../../../test/support/jira/fake-clock.js';
import { NO_SITE_FACTS, type JiraIssue, type SiteFacts } from '../issue.types.js';
import { readDelivery } from './delivery.js';
import { readIssue } from './issue.js';

const { epicLinkField, epicNameField } = new FakeSite(new FakeClock());
const DATA_CENTER: SiteFacts = {
  ...NO_SITE_FACTS,
  epicLinkFields: [epicLinkField],
  epicNameFields: [epicNameField],
};

function read(raw: unknown, facts = NO_SITE_FACTS): JiraIssue {
  const reading = readIssue(raw, facts);
  if (!reading.ok) throw new Error(reading.why);
  return reading.issue;
}

function story(platform: 'cloud' | 'data_center') {
  const jira = new FakeJira({ platform, timeZone: 'Asia/Shanghai' });
  const noor = jira.site.addUser('Noor');
  const epic = jira.site.addIssue('CX', { summary: 'Epic' });
  const first = jira.site.addIssue('CX', { summary: 'First', typeId: '10001' });
  const issue = jira.site.addIssue('CX', {
    summary: 'Second',
    typeId: '10001',
    statusId: '3',
    description: 'Why *not*',
    parentId: epic.id,
    assigneeId: noor.accountId,
    labels: ['cx'],
    components: ['Billing'],
    dueDate: '2026-09-30',
    custom: { customfield_10050: { value: 'Onboarding', id: '7' }, customfield_10051: 12.5 },
  });
  jira.site.link(issue.id, first.id);
  const told = jira.site.find(issue.id);
  if (!told) throw new Error('gone');
  return { jira, epic, first, issue: told };
}

describe('one issue told in every way', () => {
  const cloud = story('cloud');
  const v3 = read(tellIssue(cloud.issue, ['*all'], { ...cloud.jira.telling(3), base: '' }));
  const v2 = read(tellIssue(cloud.issue, ['*all'], { ...cloud.jira.telling(2), base: '' }));
  const automation = read(tellAutomation(cloud.issue, { ...cloud.jira.telling(2), base: '' }));

  it('is the same issue', () => {
    expect(v3).toMatchObject({
      key: 'CX-3',
      level: 0,
      status: { name: 'Bezig', untranslatedName: 'In Progress', category: 'indeterminate' },
      parent: { siteIssueId: cloud.epic.id, key: 'CX-1', source: 'parent' },
      labels: ['cx'],
      components: [{ name: 'Billing' }],
      assignee: { name: 'Noor', email: null },
      dueDate: '2026-09-30',
      createdAt: '2026-03-02T09:00:00.000Z',
      absent: [],
      unread: [],
    });
    expect(v3.customFields).toContainEqual({ id: 'customfield_10050', value: 'Onboarding', optionIds: ['7'] });
    expect(v3.customFields).toContainEqual({ id: 'customfield_10051', value: 12.5, optionIds: [] });
    const { description: _, ...rest } = v3;
    expect(v2).toMatchObject(rest);
    expect(automation).toMatchObject({ ...rest, parent: { siteIssueId: cloud.epic.id } });
    expect(v2.description?.markdown).toBe('Why **not**');
  });

  it('knows which issue duplicates which, from both ends', () => {
    expect(v3.links).toMatchObject([{ meaning: 'duplicates', otherId: cloud.first.id }]);
    const other = cloud.jira.site.find(cloud.first.id);
    expect(other && read(tellIssue(other, ['*all'], { ...cloud.jira.telling(3), base: '' })).links).toMatchObject([
      { meaning: 'duplicated_by', otherId: cloud.issue.id },
    ]);
  });

  it('has its level and epic on Data Center by the schemas of the fields', () => {
    const { jira, epic, issue } = story('data_center');
    const told = read(tellIssue(issue, ['*all'], { ...jira.telling(2), base: '' }), DATA_CENTER);
    expect(told).toMatchObject({
      level: 0,
      parent: { siteIssueId: null, key: 'CX-1', source: 'epic_link' },
      assignee: { userKey: 'Noor', email: 'noor@example.org' },
    });
    expect(read(tellIssue(epic, ['*all'], { ...jira.telling(2), base: '' }), DATA_CENTER).level).toBe(1);
    expect(read(tellIssue(issue, ['*all'], { ...jira.telling(2), base: '' })).parent).toBeNull();
  });
});

describe('strange issues', () => {
  it('are refused without an id, and read as far as they go otherwise', () => {
    expect(readIssue(null)).toEqual({ ok: false, why: 'not_an_object' });
    expect(readIssue({ fields: {} })).toEqual({ ok: false, why: 'no_id' });
    expect(read({ id: 7 })).toMatchObject({
      siteIssueId: '7',
      key: null,
      level: null,
      summary: null,
      absent: expect.arrayContaining(['summary', 'status']) as unknown,
    });
  });

  it('say what could not be read and why', () => {
    const fields = {
      summary: 5,
      status: { name: 'X', statusCategory: { key: 'later' } },
      duedate: '2026-02-31',
      created: 'yesterday',
      labels: 'a',
      components: [{}],
      issuelinks: [7],
      assignee: 'Ana',
      issuetype: 'Epic',
      description: 9,
      parent: { id: '7' },
    };
    expect(read({ id: '7', fields }).unread).toEqual(
      expect.arrayContaining([
        { what: 'fields.summary', why: 'not_text' },
        { what: 'fields.status.statusCategory.key', why: 'unknown_value' },
        { what: 'fields.duedate', why: 'not_a_date' },
        { what: 'fields.created', why: 'not_a_date' },
        { what: 'fields.labels', why: 'not_a_list' },
        { what: 'fields.components.0', why: 'not_text' },
        { what: 'fields.issuelinks.0', why: 'not_an_object' },
        { what: 'fields.assignee', why: 'not_an_object' },
        { what: 'fields.issuetype', why: 'not_an_object' },
        { what: 'fields.description', why: 'not_text' },
        { what: 'fields.parent', why: 'unknown_value' },
      ]),
    );
  });

  it('never throw, whatever they hold', () => {
    const names = fc.constantFrom(
      'id',
      'key',
      'fields',
      'summary',
      'status',
      'statusCategory',
      'issuetype',
      'parent',
      'issuelinks',
      'description',
      'labels',
      'created',
      'duedate',
      'customfield_1',
      'issue',
      'webhookEvent',
      'timestamp',
      'changelog',
      'items',
      'outwardIssue',
      'issueLink',
    );
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 5 },
        fc.string(),
        fc.double(),
        fc.constantFrom(null, true, 'jira:issue_updated', 'issuelink_created', '2026-01-01', 1e300, '\u0000', '\ud800'),
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(names, tie('any'), { maxKeys: 6 }),
      ),
    })).any;
    fc.assert(
      fc.property(value, value, (fields, body) => {
        readIssue({ id: 1, fields }, DATA_CENTER);
        readDelivery(body, DATA_CENTER);
        const told = JSON.stringify(readIssue({ id: '1', key: 'A-1', fields }));
        expect(told).not.toContain('\\u0000');
      }),
      { numRuns: 500 },
    );
  });

  it('take a description of 100,000 characters whole', () => {
    const description = 'word '.repeat(20_000);
    expect(read({ id: '1', fields: { description } }).description?.plain.length).toBeGreaterThanOrEqual(99_999);
  });
});

describe('deliveries', () => {
  it('are read in both of Jira’s shapes', async () => {
    const jira = await new FakeJira().start();
    try {
      const issue = jira.site.addIssue('CX', { summary: 'A' });
      jira.site.move(issue.id, 'NEW');
      jira.site.remove(issue.id);
      const told = jira.webhooks.take({ url: '' }).map((delivery) => readDelivery(JSON.parse(delivery.body)));
      expect(
        told.map((one) => (one.kind === 'issue' ? [one.what, one.moved, one.issue.siteIssueId, one.issue.key] : one)),
      ).toEqual([
        ['created', false, issue.id, 'CX-1'],
        ['updated', true, issue.id, 'NEW-1'],
        ['deleted', false, issue.id, 'NEW-1'],
      ]);
      const [event] = jira.site.events;
      const sent = event && jira.webhooks.deliver(event, { url: '', shape: 'automation' });
      expect(readDelivery(JSON.parse(sent?.body ?? 'null'))).toMatchObject({
        kind: 'issue',
        via: 'automation',
        what: 'updated',
        issue: { siteIssueId: issue.id },
      });
    } finally {
      await jira.stop();
    }
  });

  it.each([
    [null, 'not_an_object'],
    [[], 'not_an_object'],
    [{}, 'no_issue'],
    [{ webhookEvent: 'jira:issue_updated' }, 'no_issue'],
    [{ webhookEvent: 'jira:issue_updated', issue: {} }, 'issue_without_id'],
    [{ webhookEvent: 'comment_created', comment: {} }, 'of_no_use'],
    [{ webhookEvent: 'jira:version_deleted' }, 'of_no_use'],
    [{ webhookEvent: 'jira:something_new' }, 'unknown_event'],
    [{ webhookEvent: 'issuelink_created' }, 'no_issue'],
    [{ id: 4 }, 'no_issue'],
  ])('%j is named: %s', (body, why) => expect(readDelivery(body)).toMatchObject({ kind: 'unsupported', why }));

  it('of links ask to look again at both ends', () => {
    const body = {
      webhookEvent: 'issuelink_created',
      timestamp: 1_772_323_200_000,
      issueLink: { sourceIssueId: 1, destinationIssueId: 2 },
    };
    expect(readDelivery(body)).toEqual({
      kind: 'look_again',
      event: 'issuelink_created',
      siteIssueIds: ['1', '2'],
      sentAt: '2026-03-01T00:00:00.000Z',
    });
  });
});
