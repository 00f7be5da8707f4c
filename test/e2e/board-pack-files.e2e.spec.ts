import request from 'supertest';
import { memberWith, signUp, type TestActor } from '../support/actors.js';
import { askPack, demoDirector, packOf, shortened, slideCalled } from '../support/board-packs.js';
import { HOW_TO_RENDER, pdfPages, readSlides, rendered, RENDERING, type Slide } from '../support/slides.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

/** A pack as a file: that it opens, holds what it says, is shown to whom it should be, and survives odd names. */
jest.setTimeout(300_000);

let t: TestApp;
let annelies: TestActor;
let stranger: TestActor;
let pptx: Buffer;
let slides: Slide[];

const withRendering = RENDERING ? it : it.skip;
const named = (what: string): string => (RENDERING ? what : `${what} (${HOW_TO_RENDER})`);

beforeAll(async () => {
  t = await startTestApp();
  annelies = await demoDirector(t);
  stranger = await signUp(t);
  pptx = await packOf(t, annelies, 'format=pptx');
  slides = await readSlides(pptx);
});
afterAll(() => t.close());

const pack = (query: string, who = annelies, locale = 'nl'): Promise<Buffer> => packOf(t, who, query, locale);
const api = async (path: string) => (await annelies.get(path).set('accept-language', 'nl').expect(200)).body;
const slide = (title: string, of = slides): Slide => slideCalled(title, of);

describe('as a file', () => {
  it('has a moment, a filter, notes and the mark of a demo on every slide, and no picture', () => {
    expect(slides.length).toBeGreaterThanOrEqual(14);
    slides.forEach(({ texts, notes, pictures }, at) => {
      expect(texts.some((text) => /^Stand van \d+ \S+ \d{4} om \d\d:\d\d UTC$/.test(text))).toBe(true);
      expect(texts).toContain('Hele organisatie');
      expect(texts).toContain('DEMO');
      expect(texts).toContain(`${at + 1} / ${slides.length}`);
      expect(notes).not.toBe('');
      expect(pictures).toBe(0);
    });
  });

  withRendering(named('opens in LibreOffice with a page for each slide and every text on it'), () => {
    const pages = pdfPages(rendered(pptx));
    expect(pages).toHaveLength(slides.length);
    slides.forEach(({ texts, tables }, at) => {
      const page = squeezed(pages[at] ?? '');
      for (const text of [...texts, ...cellsOf(tables)].flatMap((one) => one.split(/\s+/))) {
        expect([at + 1, page.includes(squeezed(text)) || text]).toEqual([at + 1, true]);
      }
    });
  });

  withRendering(named('says the same in PDF, and what was shortened on pages of notes'), async () => {
    const pdf = await pack('format=pdf');
    const pages = pdfPages(pdf);
    expect(pages.length).toBeGreaterThan(slides.length);
    slides.forEach(({ texts, tables }, at) => {
      const page = squeezed(pages[at] ?? '');
      for (const text of [...texts, ...cellsOf(tables)].flatMap((one) => one.split(/\s+/))) {
        if (/^\d+$/.test(text) || text.includes(':')) continue;
        expect([at + 1, page.includes(squeezed(text)) || text]).toEqual([at + 1, true]);
      }
    });
    expect(squeezed(pages.at(-1) ?? '')).toContain('Toelichting');
  });

  it('has a name and a type, and is made anew each time', async () => {
    for (const [format, type, magic] of [
      ['pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation', 'PK'],
      ['pdf', 'application/pdf', '%PDF'],
    ] as const) {
      const answer = await askPack(t, annelies, `format=${format}`, 'en').expect(200);
      expect(answer.headers['content-type']).toBe(type);
      expect(answer.headers['content-disposition']).toBe(`attachment; filename="board-pack.${format}"`);
      expect(answer.headers['cache-control']).toBe('no-store');
      expect((answer.body as Buffer).subarray(0, magic.length).toString()).toBe(magic);
    }
  });

  it('is complete in English', async () => {
    const english = await readSlides(await pack('format=pptx', annelies, 'en'));
    expect(english).toHaveLength(slides.length);
    expect(english[0]?.texts).toEqual(expect.arrayContaining(['Board pack', 'How things stand', 'Contents']));
    const { figures } = (await annelies.get('/v1/portfolio/overview').set('accept-language', 'en').expect(200)).body;
    for (const { sentence } of figures) expect(slide('Six figures', english).notes).toContain(sentence);
  });
});

describe('of a journey', () => {
  it('tells of its stages only, and says so', async () => {
    const { items } = await api('/v1/journeys?limit=100');
    const journey = items.find(({ name }: { name: string }) => name === 'Premie betalen');
    const stages = (await api(`/v1/journeys/${journey.id}/stages`)).items.map(({ name }: { name: string }) => name);
    const own = await readSlides(await pack(`format=pptx&journeyId=${journey.id}`));
    const heat = slide('Waar de inzet naartoe gaat', own);
    expect(heat.texts).toContain('Reis: Premie betalen');
    for (const [stage = ''] of heat.tables[0]?.slice(1) ?? []) {
      expect(stages.some((name: string) => shortened(stage.split(' · ')[0] ?? '', name))).toBe(true);
    }
    expect(slide('Zes cijfers', own).texts).toContain('Hele organisatie');
    const found = (await api(`/v1/findings?status=open&journeyId=${journey.id}&limit=8`)).items;
    expect(slide('Wat de radar zag', own).tables[0]?.slice(1)).toHaveLength(found.length);
  });

  it('is refused for a journey of another organisation, and for what is none', async () => {
    const theirs = (await stranger.post('/v1/journeys', { name: 'Elders' }).expect(201)).body.id as string;
    await askPack(t, annelies, `format=pptx&journeyId=${theirs}`).expect(404);
    await askPack(t, annelies, 'format=pptx&journeyId=nonsense').expect(422);
    await askPack(t, annelies, 'format=keynote').expect(422);
    await askPack(t, annelies, '').expect(422);
    await request(t.http).get('/v1/board-pack?format=pptx').expect(401);
  });

  it('is refused to a machine that may not read the register', async () => {
    const key = { name: 'Metingen', scopes: ['people:manage'] };
    const { secret } = (await annelies.post('/v1/api-keys', key).expect(201)).body;
    const machine = { ...annelies, token: String(secret) };
    for (const format of ['pptx', 'pdf']) await askPack(t, machine, `format=${format}`).expect(403);
  });
});

describe('of other organisations', () => {
  it('is the same file for a reader, and shows nobody else', async () => {
    const viewer = await memberWith(t, stranger, ['viewer']);
    const own = await readSlides(await pack('format=pptx', viewer));
    expect(JSON.stringify(own)).not.toContain('Polder');
    expect(own.every(({ texts }) => !texts.includes('DEMO'))).toBe(true);
  });

  it('says where there is nothing, and what is not known', async () => {
    // One for whom the radar has not looked yet.
    const own = await readSlides(await pack('format=pptx', await signUp(t)));
    expect(slide('Wat de radar zag', own).texts).toContain('Onbekend: de radar heeft nog niet gekeken.');
    expect(slide('Besluiten die wachten', own).texts).toContain('Er wacht geen besluit op het board.');
    expect(slide('Zes cijfers', own).texts.filter((text) => text === 'onbekend').length).toBeGreaterThan(2);
    expect(own.flatMap(({ charts }) => charts)).toEqual([]);
  });

  withRendering(named('survives every name that people give'), async () => {
    const names = [
      'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(4),
      '👩‍👩‍👧‍👦 🏳️‍🌈 Gezinnen & <vrienden>',
      'שלום עולם, מסע הלקוח',
      'رحلة العميل عبر القنوات',
      '客户旅程',
    ];
    for (const [at, name] of names.entries()) {
      const journey = (await stranger.post('/v1/journeys', { name }).expect(201)).body.id as string;
      const stage = (await stranger.post(`/v1/journeys/${journey}/stages`, { name }).expect(201)).body.id as string;
      for (const part of ['a', 'b']) {
        const team = (await stranger.post('/v1/teams', { name: `${name} ${part}`.slice(0, 200) }).expect(201)).body
          .id as string;
        const stages = [{ stageId: stage }];
        const work = { title: name, teamId: team, effort: at + 1, deliveryStatus: 'underway', stages };
        await stranger.post('/v1/initiatives', work).expect(201);
      }
    }
    const file = await pack('format=pptx', stranger);
    const read = await readSlides(file);
    expect(rowsOfSlides(read, 'Versnippering')).toHaveLength(5);
    expect(pdfPages(rendered(file))).toHaveLength(read.length);
    expect(pdfPages(await pack('format=pdf', stranger)).length).toBeGreaterThanOrEqual(read.length);
  });
});

const rowsOfSlides = (of: Slide[], title: string) => slide(title, of).tables[0]?.slice(1) ?? [];

/** All cells, but the heads of narrow columns: a long word is broken there. */
function cellsOf(tables: Slide['tables']): string[] {
  return tables.flatMap(([head = [], ...rows]) => [...(head.length > 7 ? [] : head), ...rows.flat()]);
}

/** Without white and hyphens: where lines break is the renderer's own affair. */
function squeezed(text: string): string {
  return text.replace(/[\s\u00a0\u200b-]+/g, '').normalize('NFC');
}
