import { v7 as uuid } from 'uuid';
import { memberWith, signUp, type TestActor } from '../support/actors.js';
import { dayAhead } from '../support/meetings.js';
import { portfolioExample } from '../support/portfolio-example.js';
import { settleRadar } from '../support/radar.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Listed {
  readonly id: string;
  readonly kind: string;
  readonly evidence: { readonly teamIds?: readonly string[] };
  readonly records: readonly { readonly type: string; readonly id: string }[];
}

let t: TestApp;
beforeAll(async () => (t = await startTestApp()));
afterAll(() => t.close());

const findings = async (actor: TestActor, query = ''): Promise<Listed[]> =>
  (await actor.get(`/v1/findings?limit=100${query}`).expect(200)).body.items as Listed[];
const idsOf = (listed: readonly Listed[]): string[] => listed.map(({ id }) => id).sort();

describe('findings of a team', () => {
  it('concern an initiative of it, or work that is split over it', async () => {
    const { director, teamA, teamB, a, b, c } = await portfolioExample(t);
    await settleRadar(t, director);
    const all = await findings(director);
    const concerning = (ids: readonly string[], team: string) =>
      idsOf(
        all.filter(
          ({ records, evidence }) => records.some(({ id }) => ids.includes(id)) || evidence.teamIds?.includes(team),
        ),
      );
    const ofA = await findings(director, `&teamId=${teamA}`);
    expect(idsOf(ofA)).toEqual(concerning([a], teamA));
    expect(new Set(ofA.map(({ kind }) => kind))).toContain('fragmentation');
    expect(ofA.length).toBeLessThan(all.length);
    expect(idsOf(await findings(director, `&teamId=${teamB}`))).toEqual(concerning([b, c], teamB));
    const both = await findings(director, `&teamId=${teamA}&teamId=${teamB}`);
    expect(idsOf(both)).toEqual([...new Set([...concerning([a], teamA), ...concerning([b, c], teamB)])].sort());
    const overlaps = await findings(director, `&teamId=${teamA}&kind=hidden_overlap`);
    expect(overlaps).toHaveLength(2);
    await director.patch(`/v1/initiatives/${a}`, { teamId: teamB }, '*').expect(200);
    expect(await findings(director, `&teamId=${teamA}&kind=hidden_overlap`)).toEqual([]);
  });

  it('come page by page, by a cursor that is of this filter alone', async () => {
    const { director, teamA, teamB } = await portfolioExample(t);
    await settleRadar(t, director);
    const ordered = (await findings(director, `&teamId=${teamB}`)).map(({ id }) => id);
    const first = (await director.get(`/v1/findings?limit=2&teamId=${teamB}`).expect(200)).body;
    const cursor = encodeURIComponent(first.nextCursor as string);
    const next = await director.get(`/v1/findings?limit=2&teamId=${teamB}&cursor=${cursor}`).expect(200);
    expect([...first.items, ...next.body.items].map(({ id }: Listed) => id)).toEqual(ordered.slice(0, 4));
    for (const other of ['', `&teamId=${teamA}`, `&assigneeId=${teamB}`, `&teamId=${teamB}&status=open`])
      await director.get(`/v1/findings?limit=2${other}&cursor=${cursor}`).expect(422);
  });
});

describe('a finding that is assigned', () => {
  it('is found by who is to do something about it, until that is settled', async () => {
    const { director, mira } = await portfolioExample(t);
    const karin = (await director.post('/v1/people', { name: 'Karin' }).expect(201)).body.id as string;
    await settleRadar(t, director);
    const [one, other] = await findings(director);
    const assign = async (ownerId: string, findingId: string | undefined) =>
      (
        await director
          .post('/v1/follow-ups', { text: 'Bring them together', ownerId, dueOn: dayAhead(14), findingId })
          .expect(201)
      ).body as { id: string; findingId: string };
    const followUp = await assign(mira, one?.id);
    expect(followUp.findingId).toBe(one?.id);
    const second = await assign(karin, other?.id);
    await assign(karin, undefined);
    expect(idsOf(await findings(director, `&assigneeId=${mira}`))).toEqual([one?.id]);
    const both = await findings(director, `&assigneeId=${mira}&assigneeId=${karin}`);
    expect(idsOf(both)).toEqual([one?.id, other?.id].sort());
    expect(await findings(director, `&assigneeId=${mira}&kind=sequel`)).toEqual([]);
    const about = await director.get(`/v1/follow-ups?findingId=${one?.id}`).expect(200);
    expect(about.body.items).toMatchObject([{ id: followUp.id }]);
    const aboutBoth = await director.get(`/v1/follow-ups?findingId=${one?.id}&findingId=${other?.id}`).expect(200);
    expect(idsOf(aboutBoth.body.items)).toEqual([followUp.id, second.id].sort());
    await director.get(`/v1/follow-ups?findingId=${one?.id}&findingId=nobody`).expect(422);
    const file = await director.get(`/v1/exports?what=findings&assigneeId=${mira}`).expect(200);
    expect(file.text.trim().split('\r\n')).toHaveLength(2);
    await director.get(`/v1/exports?what=initiatives&assigneeId=${mira}`).expect(422);
    const viewer = await memberWith(t, director, ['viewer']);
    expect(await findings(viewer, `&assigneeId=${mira}`)).toHaveLength(1);
    await director.post(`/v1/follow-ups/${followUp.id}/transitions`, { to: 'done' }).expect(200);
    expect(await findings(director, `&assigneeId=${mira}`)).toEqual([]);
    await director.post(`/v1/follow-ups/${followUp.id}/transitions`, { to: 'open' }).expect(200);
    await director.patch(`/v1/follow-ups/${followUp.id}`, { findingId: null }, '*').expect(200);
    expect(await findings(director, `&assigneeId=${mira}`)).toEqual([]);
  });
});

describe('filters on findings', () => {
  it('know nothing of other organisations, and refuse what is no id', async () => {
    const { director, teamA, mira } = await portfolioExample(t);
    await settleRadar(t, director);
    const [one] = await findings(director);
    const agreed = { text: 'Look', ownerId: mira, dueOn: dayAhead(3), findingId: one?.id };
    await director.post('/v1/follow-ups', agreed).expect(201);
    const { director: stranger, mira: theirs } = await portfolioExample(t);
    await settleRadar(t, stranger);
    for (const query of [`&teamId=${teamA}`, `&assigneeId=${mira}`, `&teamId=${uuid()}`])
      expect(await findings(stranger, query)).toEqual([]);
    await stranger.post('/v1/follow-ups', { ...agreed, ownerId: theirs }).expect(422);
    for (const name of ['teamId', 'assigneeId']) {
      for (const wrong of ['me', '', '7', `${teamA}&${name}=nobody`])
        await director.get(`/v1/findings?${name}=${wrong}`).expect(422);
      const own = await director.get(`/v1/findings?${name}=${uuid()}&${name}=${uuid()}`).expect(200);
      expect(own.body).toEqual({ items: [], nextCursor: null });
    }
    const nobody = await signUp(t);
    expect(await findings(nobody, `&teamId=${teamA}&assigneeId=${mira}`)).toEqual([]);
  });
});
