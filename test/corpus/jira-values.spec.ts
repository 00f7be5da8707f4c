import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { outcomeOf } from '../arbitraries/adf-checks.js';
import type { AdfNode } from '../arbitraries/adf.js';
import { TestBeds } from '../support/jira/test-beds.js';
import { readDelivery } from '../../src/integrations/jira/domain/delivery.js';
import { readIssue } from '../../src/integrations/jira/domain/issue.js';
import type { JiraIssue } from '../../src/integrations/jira/issue.types.js';
import { corpusFile, describeCorpus } from './corpus.js';

jest.setTimeout(120_000);

const root = corpusFile('jira') ?? '';
const names = (folder: string): string[] =>
  root === '' ? [] : readdirSync(join(root, folder)).map((name) => name.replace(/\.json$/, ''));
const textOf = (folder: string, name: string): string => readFileSync(join(root, folder, `${name}.json`), 'utf8');
const read = (folder: string, name: string): unknown => JSON.parse(textOf(folder, name));

type Row = readonly [
  name: string,
  key: string,
  level: number | null,
  status: string,
  category: string,
  parent: string | null,
  text: string | null,
];

const POEM = 'test你已经好几分钟没回我信息了，在我孜孜不倦的骚扰下你终于肯回我了';
const [SHORT, LONG] = [
  'Unit test description, not that long',
  'Unit test description, not that long, a little longer now',
];

/** What a person reads in each file; `text` is how the description begins. */
const ISSUES: readonly Row[] = [
  ['devlake-DZFNK0168-1', 'DZFNK0168-1', null, 'To Do', 'new', null, POEM],
  ['devlake-DZFNK0168-19', 'DZFNK0168-19', null, 'To Do', 'new', null, POEM],
  ['devlake-DZFNK0168-20', 'DZFNK0168-20', null, 'To Do', 'new', null, POEM],
  ['devlake-DZFNK0168-4', 'DZFNK0168-4', null, 'To Do', 'new', null, POEM],
  ['devlake-DZFNK0168-5', 'DZFNK0168-5', null, 'To Do', 'new', null, POEM],
  // Named "done" in Chinese, of the category "to do": the category counts.
  ['devlake-EE-1', 'EE-1', 0, '已完成', 'new', null, null],
  ['devlake-EE-17', 'EE-17', 0, '已完成', 'done', null, null],
  ['devlake-EE-2', 'EE-2', 0, '已完成', 'done', null, null],
  ['devlake-EE-23', 'EE-23', 0, '已完成', 'done', null, null],
  ['devlake-EE-25', 'EE-25', -1, '已完成', 'done', 'EE-1', null],
  ['devlake-EE-29', 'EE-29', -1, '已完成', 'done', 'EE-2', null],
  ['devlake-EE-37', 'EE-37', 0, '已完成', 'new', 'EE-3', null],
  ['devlake-EE-5', 'EE-5', 0, '已完成', 'done', null, null],
  ['devlake-K5-2', 'K5-2', 0, 'To Do', 'new', 'K5-1', null],
  ['devlake-K5-4', 'K5-4', 1, 'To Do', 'new', null, null],
];
const WEBHOOKS: readonly Row[] = [
  ['issue-created-no-description', 'TES-41', null, 'To Do', 'new', null, null],
  ['issue-created-with-security-level', 'TES-41', null, 'To Do', 'new', null, SHORT],
  ['issue-created', 'TES-41', null, 'To Do', 'new', null, SHORT],
  ['issue-deleted', 'IDT-19', null, 'To Do', 'new', null, 'descxyvccfgf f+xbsdz 511f+'],
  ['issue-updated-assigned-nobody', 'TES-41', null, 'To Do', 'new', null, LONG],
  ['issue-updated-assigned-on-server', 'PRJA-37', null, 'To Do', 'new', null, 'test'],
  ['issue-updated-assigned', 'TES-41', null, 'To Do', 'new', null, LONG],
  ['issue-updated-components', 'TES-10', null, 'To Do', 'new', null, 'wewef'],
  ['issue-updated-edited', 'TES-41', null, 'To Do', 'new', null, LONG],
  ['issue-updated-fix-version', 'TES-41', null, 'To Do', 'new', null, SHORT],
  ['issue-updated-issue-type', 'TES-41', null, 'To Do', 'new', null, SHORT],
  ['issue-updated-labels', 'TES-41', null, 'To Do', 'new', null, LONG],
  ['issue-updated-multiple-values', 'TES-41', null, 'To Do', 'new', null, SHORT],
  ['issue-updated-raised-priority', 'TES-41', null, 'To Do', 'new', null, LONG],
  ['issue-updated-rank', 'TES-41', null, 'To Do', 'new', null, LONG],
  ['issue-updated-renamed', 'TES-41', null, 'To Do', 'new', null, SHORT],
  ['issue-updated-reopened', 'TES-41', null, 'To Do', 'new', null, LONG],
  ['issue-updated-resolved', 'TES-41', null, 'Done', 'done', null, LONG],
  ['issue-updated-sprint', 'TES-41', null, 'To Do', 'new', null, LONG],
  ['issue-updated-started-working', 'TES-41', null, 'In Progress', 'indeterminate', null, LONG],
  ['server-issue-updated-closed', 'TES-4', null, 'Closed', 'done', null, 'Unit test summary 1'],
  ['server-issue-updated-commented-2', 'PRJA-42', null, 'To Do', 'new', null, 'test'],
  ['server-issue-updated-in-progress', 'TES-4', null, 'In Progress', 'indeterminate', null, 'Unit test summary 1'],
];
/** Messages that say nothing of an issue that could be taken over: named, not read. */
const OF_NO_USE = ['cloud-comment-created', 'cloud-comment-deleted', 'server-comment-created'];

function said({ key, level, status, parent, description }: JiraIssue, text: string | null): unknown[] {
  const begins = text !== null && description?.plain.startsWith(text) ? text : (description?.plain ?? null);
  return [key, level, status?.name, status?.category, parent?.key ?? null, begins];
}

describeCorpus('every real issue and message', () => {
  it('is read as a person reads it', () => {
    expect(ISSUES.map(([name]) => name).sort()).toEqual(names('issues').sort());
    for (const [name, ...wanted] of ISSUES) {
      const reading = readIssue(read('issues', name));
      expect([name, ...(reading.ok ? said(reading.issue, wanted.at(-1) as string | null) : [reading.why])]).toEqual([
        name,
        ...wanted,
      ]);
    }
    const messages = [...WEBHOOKS.map(([name]) => name), ...OF_NO_USE].map((name) => `mattermost-${name}`);
    expect(messages.sort()).toEqual(names('webhooks').sort());
    for (const [name, ...wanted] of WEBHOOKS) {
      const delivery = readDelivery(read('webhooks', `mattermost-${name}`));
      const read_ = delivery.kind === 'issue' ? said(delivery.issue, wanted.at(-1) as string | null) : [delivery.kind];
      expect([name, ...read_]).toEqual([name, ...wanted]);
    }
    for (const name of OF_NO_USE)
      expect(readDelivery(read('webhooks', `mattermost-${name}`))).toMatchObject({
        kind: 'unsupported',
        why: 'of_no_use',
      });
  });

  it('is read or named also where any part of it is missing or something else', () => {
    const nonsense = fc.constantFrom(undefined, null, 0, -1, '', 'x', true, [], {}, [null], { id: null }, 1e300);
    const bodies = [...WEBHOOKS, ...OF_NO_USE].map((row) => `mattermost-${Array.isArray(row) ? row[0] : row}`);
    fc.assert(
      fc.property(
        fc.constantFrom(...bodies),
        fc.array(fc.tuple(fc.nat(), nonsense), { minLength: 1, maxLength: 4 }),
        (name, spoils) => {
          const body = read('webhooks', name);
          for (const [at, value] of spoils) {
            const places = placesIn(body);
            const place = places[at % places.length];
            if (place) (place.holder as Record<string, unknown>)[place.member] = structuredClone(value);
          }
          expect(['issue', 'look_again', 'unsupported']).toContain(readDelivery(body).kind);
        },
      ),
      { numRuns: 500 },
    );
  });
});

interface Place {
  readonly holder: object;
  readonly member: string;
}

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([member, inner]) => [{ holder: value, member }, ...placesIn(inner)]);
}

/** A site that answers what it is given, and nothing else. */
async function siteOf(answers: Readonly<Record<string, unknown>>): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname.replace('/rest/api/3', '');
    request.resume();
    const isKnown = path in answers;
    response.writeHead(isKnown ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(isKnown ? answers[path] : { errorMessages: ['nothing here'] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

describeCorpus('the application', () => {
  let beds: TestBeds;
  beforeAll(async () => {
    beds = await TestBeds.start({ REGIE_BACKGROUND: 'same-process' });
  });
  afterAll(() => beds.close());

  it('takes every real message, or names it, and refuses none with a failure of its own', async () => {
    const jira = await beds.site();
    const bed = await beds.bedOf(jira).connect({ rules: { choice: { minLevel: null } } });
    const deliveries = names('webhooks').map((name) => jira.webhooks.wrap(textOf('webhooks', name), bed.target));
    const posted = await jira.webhooks.send(deliveries, bed.target);
    expect(posted.answers).toEqual({ 204: deliveries.length });
    await bed.follow('inbox');
    expect((await bed.health()).webhooks).toMatchObject({ waiting: 0, failed: 0 });
  });

  it('imports the issues of the Chinese site and the others as a person reads them', async () => {
    const issues = names('issues').map((name) => read('issues', name) as { id: string; fields: { summary: string } });
    const server = await siteOf({
      '/myself': { accountId: 'x', displayName: 'Importer', timeZone: 'Asia/Shanghai' },
      '/field': read('rest', 'jira-cli-fields'),
      '/issuetype': read('rest', 'devlake-issue-types'),
      '/issueLinkType': { issueLinkTypes: read('rest', 'go-jira-all_issuelinktypes') },
      '/project/search': { isLast: true, values: read('rest', 'devlake-projects') },
      '/search/approximate-count': { count: issues.length },
      '/search/jql': { isLast: true, issues },
    });
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const bed = await beds
      .bedOf(await beds.site())
      .connect({ body: { name: 'Of others', baseUrl }, rules: { choice: { minLevel: null } } });
    const operation = await bed.import();
    server.close();
    expect(operation).toMatchObject({ state: 'succeeded', result: { created: issues.length, failed: 0 } });
    type Listed = { title: string; deliveryStatus: string; externalReferences: { key: string; source: string }[] };
    const list = (await bed.call<{ items: Listed[] }>('GET', '/v1/initiatives?limit=100')).body.items;
    const source = `jira:${new URL(baseUrl).host}`;
    const byKey = new Map(
      list.flatMap((one) => one.externalReferences.filter((to) => to.source === source).map((to) => [to.key, one])),
    );
    const statuses: Readonly<Record<string, string>> = { new: 'not_started', indeterminate: 'underway', done: 'done' };
    for (const [name, key, , , category] of ISSUES) {
      const summary = (read('issues', name) as { fields: { summary: string } }).fields.summary.trim();
      expect([key, byKey.get(key)?.deliveryStatus]).toEqual([key, statuses[category]]);
      expect(summary.startsWith(byKey.get(key)?.title.replace(/…$/, '') ?? '?')).toBe(true);
    }
  });
});

describeCorpus('the 73 given documents in ADF', () => {
  it('crash nothing, lose no text node, and link nowhere unsafe', () => {
    const documents = root === '' ? [] : (read('adf', 'generated') as AdfNode[]);
    const outcomes = documents.map(outcomeOf);
    expect(outcomes).toHaveLength(73);
    expect(outcomes.reduce((sum, { texts }) => sum + texts, 0)).toBe(147);
    expect(outcomes.flatMap(({ lost, unsafe }) => [...lost, ...unsafe])).toEqual([]);
  });
});
