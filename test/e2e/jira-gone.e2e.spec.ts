import { FindingsExaminer } from '../../src/radar/findings-examiner.js';
import type { FakeJira } from '../support/jira/fake-jira.js';
import type { JiraBed } from '../support/jira/jira-bed.js';
import { TestBeds } from '../support/jira/test-beds.js';
import { settleRadar } from '../support/radar.js';

jest.setTimeout(120_000);

let beds: TestBeds;
let jira: FakeJira;
let bed: JiraBed;

beforeAll(async () => {
  beds = await TestBeds.start();
  jira = await beds.site();
  for (const summary of ['Readable invoices', 'Fewer letters', 'Shorter queues', 'One number to call'])
    jira.site.addIssue('CX', { summary });
  bed = await beds.bedOf(jira).connect({ rules: { choice: { projectKeys: ['CX'] } } });
  await bed.follow('sweep');
});
afterAll(() => beds.close());

interface Listed {
  readonly id: string;
  readonly status: string;
  readonly title: string;
  readonly explanation: string;
  readonly suggestion: string;
  readonly severity: number;
  readonly evidence: { readonly issues: readonly { readonly key: string }[] };
  readonly records: readonly { readonly id: string }[];
}

/** What the radar says of gone issues, once it has looked. */
const found = async (language = 'en'): Promise<Listed[]> => {
  await settleRadar(beds.t, beds.owner);
  const asked = beds.owner.get('/v1/findings?kind=issue_gone&limit=100').set('accept-language', language);
  return (await asked.expect(200)).body.items as Listed[];
};
const statusesOf = async (initiativeId: string) =>
  (await found()).filter(({ records }) => records[0]?.id === initiativeId).map(({ status }) => status);
const rowOf = async (siteIssueId: string) => {
  const { items } = (await beds.owner.get(`${bed.path}/issues?limit=100`).expect(200)).body;
  return (items as { siteIssueId: string; key: string; initiativeId: string; goneAt: string | null }[]).find(
    (one) => one.siteIssueId === siteIssueId,
  )!;
};
const history = async (initiativeId: string) =>
  (await beds.owner.get(`/v1/initiatives/${initiativeId}/history`).expect(200)).body.items.map(
    ({ what }: { what: string }) => what,
  );
const issueCalled = (title: string) => jira.site.all().find(({ summary }) => summary === title)!;

describe('an initiative whose issue is gone', () => {
  it('is a finding, in both languages, as soon as a sweep has seen it', async () => {
    expect(await found()).toEqual([]);
    const issue = issueCalled('Readable invoices');
    const { initiativeId } = await rowOf(issue.id);
    jira.site.remove(issue.id);
    await bed.follow('sweep');
    expect(await found()).toMatchObject([
      {
        status: 'open',
        title: 'The issue of Readable invoices is gone',
        explanation: expect.stringContaining(issue.key) as string,
        suggestion: 'Close the initiative, attach it to another issue, or bring the issue back.',
        evidence: { issues: [{ key: issue.key }] },
        records: [{ id: initiativeId }],
      },
    ]);
    const [dutch] = await found('nl');
    expect(dutch!.title).toBe('Het issue van Readable invoices is weg');
  });

  it('is none any more when the initiative is closed', async () => {
    const [{ records, id }] = (await found()) as [Listed];
    const move = (to: string, reason?: string) =>
      beds.owner.post(`/v1/initiatives/${records[0]!.id}/transitions`, { to, reason }).expect(200);
    await move('in_review');
    expect(await statusesOf(records[0]!.id)).toEqual(['open']);
    await move('stopped', 'Nobody asks for it any more');
    expect(await statusesOf(records[0]!.id)).toEqual(['resolved']);
    const changes = (await beds.owner.get(`/v1/findings/${id}/history`).expect(200)).body.items;
    expect(changes[0]).toMatchObject({ because: 'ground_gone' });
  });

  it('is none any more when the issue is back, and one again when it goes', async () => {
    const issue = issueCalled('Fewer letters');
    const { initiativeId } = await rowOf(issue.id);
    jira.site.forbidden.add(issue.id);
    await bed.follow('sweep');
    expect(await statusesOf(initiativeId)).toEqual(['open']);
    jira.site.forbidden.delete(issue.id);
    await bed.follow('sweep', 'second_look');
    expect((await rowOf(issue.id)).goneAt).toBeNull();
    expect(await statusesOf(initiativeId)).toEqual(['resolved']);
    expect(await history(initiativeId)).toEqual(
      expect.arrayContaining(['initiative.issue_gone', 'initiative.issue_back']),
    );
    jira.site.remove(issue.id);
    await bed.follow('sweep');
    expect(await statusesOf(initiativeId)).toEqual(['open']);
  });

  it('is none where another issue is attached, and comes with a message as with a sweep', async () => {
    const issue = issueCalled('Shorter queues');
    const { initiativeId } = await rowOf(issue.id);
    jira.site.remove(issue.id);
    await jira.webhooks.send(jira.webhooks.take(bed.target), bed.target);
    await bed.follow('inbox', 'second_look');
    expect(await statusesOf(initiativeId)).toEqual(['open']);
    const other = jira.site.addIssue('OPS', { summary: 'Shorter queues at the desk' });
    await bed.rule({ choice: { projectKeys: ['CX', 'OPS'], jql: 'project = CX' } });
    await bed.follow('sweep');
    const judged = { verdict: 'attach', initiativeId };
    await beds.owner.put(`${bed.path}/dark/${other.id}`, judged).expect(200);
    expect(await statusesOf(initiativeId)).toEqual(['resolved']);
  });

  it('is none any more where the connection is forgotten, at the next look at everything', async () => {
    await bed.call('DELETE', bed.path, undefined, { 'if-match': '*' });
    await beds.t.app
      .get(FindingsExaminer, { strict: false })
      .examineWhole(beds.owner.organisationId, () => Promise.resolve());
    expect((await found()).filter(({ status }) => status === 'open')).toEqual([]);
  });
});
