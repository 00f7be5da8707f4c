import { DEMO_SIGN_INS } from '../../src/demo/demo.sign-ins.js';
import { signIn, signUp, type TestActor } from '../support/actors.js';
import { askPack, demoDirector, packOf, shortened, slideCalled } from '../support/board-packs.js';
import { dayAhead, meetingIn, meetingWork } from '../support/meetings.js';
import { readSlides, type Slide } from '../support/slides.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

/** The pack of a meeting: its agenda as it stands, and as it was frozen once the meeting is closed. */
jest.setTimeout(180_000);

let t: TestApp;
let annelies: TestActor;
let olaf: TestActor;
let work: ReturnType<typeof meetingWork>;

beforeAll(async () => {
  t = await startTestApp();
  annelies = await demoDirector(t);
  const member = DEMO_SIGN_INS.find(({ title }) => title === 'Board member');
  olaf = await signIn(t, member?.email ?? '', member?.password ?? '');
  work = meetingWork(annelies);
});
afterAll(() => t.close());

const slidesOf = async (id: string): Promise<Slide[]> =>
  readSlides(await packOf(t, annelies, `format=pptx&meetingId=${id}`));
const rowsOf = (title: string, slides: readonly Slide[]): readonly (readonly string[])[] =>
  slides.filter(({ texts }) => texts[0] === title).flatMap(({ tables }) => tables[0]?.slice(1) ?? []);

describe('the pack of a meeting', () => {
  it('begins with the customer and the agenda, and ends with what was promised', async () => {
    const { id } = await work.call(3, { title: 'CX-board van het kwartaal', place: 'Zaal 3' });
    const people = (await annelies.get('/v1/people?limit=1').expect(200)).body.items;
    const promise = { text: 'De klant bellen', ownerId: people[0].id, dueOn: dayAhead(2), meetingId: id };
    await annelies.post('/v1/follow-ups', promise).expect(201);
    const open = (await annelies.get('/v1/follow-ups?state=open').expect(200)).body.items;
    const slides = await slidesOf(id);
    expect(slides[0]?.texts).toContain('CX-board van het kwartaal');
    expect(slides[0]?.texts.some((text) => text.includes('Europe/Amsterdam) · Zaal 3'))).toBe(true);
    const { items, evidence } = await work.agenda(id, 'nl');
    const [first, ...rows] = rowsOf('Agenda', slides);
    expect(shortened(first?.[1] ?? '', evidence?.sentence ?? '')).toBe(true);
    expect(rows).toHaveLength(Math.min(40, items.length));
    rows.forEach(([number, title = '', reason = ''], at) => {
      expect(number).toBe(String(at + 1));
      expect(shortened(title, items[at]?.title ?? '')).toBe(true);
      expect(shortened(reason, items[at]?.explanation ?? '')).toBe(true);
    });
    const promised = rowsOf('Actiepunten', slides);
    expect(promised.map(([, text]) => text)).toEqual(open.map(({ text }: { text: string }) => text));
    expect(promised).toContainEqual([expect.any(String), 'De klant bellen', people[0].name, 'te doen']);
    expect(promised[0]?.slice(2)).toEqual(['Karin Postma', 'te laat']);
    expect(slides.some(({ texts }) => texts[0] === 'Notulen')).toBe(false);
  });

  it('tells of a closed one what was frozen, and what it decided', async () => {
    const id = await work.opened(0, annelies, olaf);
    const before = await work.agenda(id, 'nl');
    await work.move(id, 'closed').expect(200);
    const [item] = before.items;
    expect(item).toBeDefined();
    const slides = await slidesOf(id);
    expect(rowsOf('Agenda', slides)).toHaveLength(
      Math.min(40, before.items.length) + (before.evidence === null ? 0 : 1),
    );
    expect(slideCalled('Agenda', slides).texts.some((text) => text.includes('vastgelegd bij de sluiting'))).toBe(true);
    const { digest } = (await annelies.get(`/v1/meetings/${id}`).expect(200)).body;
    expect(slideCalled('Agenda', slides).notes).toContain(digest);
    const { decisions } = (await annelies.get(`/v1/meetings/${id}/minutes`).expect(200)).body;
    expect(rowsOf('Notulen', slides)).toHaveLength(decisions.length);
    expect(slideCalled('Notulen', slides).texts).toContain('Er is geen besluit genomen.');
  });

  it('is not made of a meeting of others, or of none', async () => {
    const stranger = await signUp(t);
    const theirs = (await stranger.post('/v1/meetings', meetingIn(5)).expect(201)).body.id as string;
    await askPack(t, annelies, `format=pdf&meetingId=${theirs}`).expect(404);
    await askPack(t, annelies, 'format=pdf&meetingId=tomorrow').expect(422);
  });
});
