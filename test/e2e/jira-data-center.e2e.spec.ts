import type { FakeJira } from '../support/jira/fake-jira.js';
import type { FakeIssue } from '../support/jira/fake-site.types.js';
import type { JiraBed } from '../support/jira/jira-bed.js';
import { TestBeds } from '../support/jira/test-beds.js';

jest.setTimeout(120_000);

const EPIC = '10000';
const STORY = '10001';
/** The number that Cloud sites have for the epic link; here it is an ordinary field. */
const CLOUDS_EPIC_LINK = 'customfield_10014';

let beds: TestBeds;
let jira: FakeJira;
let bed: JiraBed;
let epics: readonly [FakeIssue, FakeIssue];
let story: FakeIssue;

beforeAll(async () => {
  beds = await TestBeds.start();
  jira = await beds.site({ platform: 'data_center' });
  jira.site.epicLinkField = 'customfield_23456';
  jira.site.epicNameField = 'customfield_30001';
  epics = [
    jira.site.addIssue('CX', { summary: 'Begrijpelijke brieven', typeId: EPIC }),
    jira.site.addIssue('CX', { summary: 'Kortere wachttijden', typeId: EPIC }),
  ];
  const [letters, queues] = epics;
  const custom = { [CLOUDS_EPIC_LINK]: queues.key };
  story = jira.site.addIssue('CX', { summary: 'Welkomstbrief', typeId: STORY, parentId: letters.id, custom });
  jira.site.addIssue('CX', { summary: 'Los verhaal', typeId: STORY, custom });
  bed = await beds.bedOf(jira).connect({ rules: { choice: { projectKeys: ['CX'] } } });
});
afterAll(() => beds.close());

interface Row {
  readonly siteIssueId: string;
  readonly title: string;
  readonly outcome: string;
  readonly initiativeId: string;
}

const rows = async (): Promise<Row[]> =>
  (await beds.owner.get(`${bed.path}/issues?limit=100&outcome=registered`).expect(200)).body.items as Row[];
const initiativeOf = async ({ id }: FakeIssue) =>
  (await rows()).find(({ siteIssueId }) => siteIssueId === id)!.initiativeId;

/** The titles of the programmes that the initiative of an issue is part of. */
const programmesOf = async (issue: FakeIssue): Promise<string[]> => {
  const from = await initiativeOf(issue);
  const { items } = (await beds.owner.get(`/v1/initiatives/${from}/relations`).expect(200)).body;
  const parts = (items as { kind: string; fromId: string; toId: string }[]).filter(
    ({ kind, fromId }) => kind === 'part_of' && fromId === from,
  );
  const titles = new Map((await rows()).map(({ initiativeId, title }) => [initiativeId, title]));
  return parts.map(({ toId }) => titles.get(toId) ?? '?');
};

describe('a Data Center site', () => {
  it('has epics that are known by a field of their own, found by its schema', async () => {
    await bed.follow('sweep');
    expect((await rows()).map(({ title }) => title).sort()).toEqual(['Begrijpelijke brieven', 'Kortere wachttijden']);
  });

  it('has epic links that become programmes, whatever the number of their field', async () => {
    await bed.rule({ choice: { projectKeys: ['CX'], minLevel: 0 } });
    await bed.follow('sweep');
    expect(await rows()).toHaveLength(4);
    expect(await programmesOf(story)).toEqual(['Begrijpelijke brieven']);
    const alone = jira.site.all().find(({ summary }) => summary === 'Los verhaal')!;
    expect(await programmesOf(alone)).toEqual([]);
  });

  it('signs the raw body of its webhooks, and an issue that changes its epic changes its programme', async () => {
    jira.webhooks.take(bed.target);
    jira.clock.advance(60_000);
    jira.site.change(story.id, { parentId: epics[1].id, summary: 'Welkomstbrief – één bladzijde' });
    const [told] = jira.webhooks.take(bed.target);
    // The signature is of the bytes as they were sent, not of what they mean.
    const spaced = jira.webhooks.wrap(JSON.stringify(JSON.parse(told!.body), null, 2), bed.target);
    const altered = { ...spaced, body: JSON.stringify(JSON.parse(spaced.body)) };
    const longer = { ...spaced, body: `${spaced.body}\n` };
    const other = jira.webhooks.wrap(spaced.body, { ...bed.target, secret: 'another secret' });
    const unsigned = jira.webhooks.wrap(spaced.body, { url: bed.target.url });
    const refused = await jira.webhooks.send([altered, longer, other, unsigned], bed.target);
    expect(refused.answers).toEqual({ 401: 4 });
    expect((await bed.health()).webhooks.waiting).toBe(0);
    const taken = await jira.webhooks.send([spaced, spaced], bed.target);
    expect(taken.answers).toEqual({ 204: 2 });
    expect((await bed.health()).webhooks.waiting).toBe(1);
    await bed.follow('inbox', 'second_look');
    expect((await rows()).map(({ title }) => title)).toContain('Welkomstbrief – één bladzijde');
    expect(await programmesOf(story)).toEqual(['Kortere wachttijden']);
  });
});
