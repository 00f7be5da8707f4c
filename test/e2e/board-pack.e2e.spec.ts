import type { TestActor } from '../support/actors.js';
import { demoDirector, packOf, shortened, slideCalled } from '../support/board-packs.js';
import { readSlides, type Slide } from '../support/slides.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

/** The numbers and texts of a pack, one by one against what the API answers. */
jest.setTimeout(120_000);

let t: TestApp;
let annelies: TestActor;
let slides: Slide[];

beforeAll(async () => {
  t = await startTestApp();
  annelies = await demoDirector(t);
  slides = await readSlides(await packOf(t, annelies, 'format=pptx'));
});
afterAll(() => t.close());

const api = async (path: string) => (await annelies.get(path).set('accept-language', 'nl').expect(200)).body;
const slide = (title: string): Slide => slideCalled(title, slides);
const number = (value: number, digits = 1): string =>
  new Intl.NumberFormat('nl', { maximumFractionDigits: digits }).format(value);
const fixed = (value: number, digits = 1): string =>
  new Intl.NumberFormat('nl', { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
const shortDay = (day: string): string =>
  new Intl.DateTimeFormat('nl', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(day),
  );
const rowsOf = (title: string, table = 0): readonly (readonly string[])[] => slide(title).tables[table]?.slice(1) ?? [];

describe('the board pack says what the API says', () => {
  it('tells the six figures with their sentences', async () => {
    const { figures } = await api('/v1/portfolio/overview');
    const { texts } = slide('Zes cijfers');
    for (const { value, unit, sentence } of figures) {
      expect(texts).toContain(unit === 'share' ? `${number(100 * value)}%` : number(value));
      expect(texts.some((text) => shortened(text, sentence))).toBe(true);
    }
  });

  it('tells how each changed since a month ago, and of shares by how many points', async () => {
    const { figures } = await api('/v1/portfolio/overview');
    const told = slide('Zes cijfers').texts.filter((text) => /^(Trend onbekend|Gelijk sinds|[▲▼] )/.test(text));
    expect(told).toHaveLength(6);
    for (const [at, { trend, unit }] of figures.entries()) {
      const text = told[at] ?? '';
      // The demo's nights lie around the day it is loaded for, which one day is long ago.
      if (trend === null) expect(text).toBe('Trend onbekend: geen eerdere meting');
      else if (trend.change === null) expect(text).toBe(`Trend onbekend sinds ${shortDay(trend.since)}`);
      else {
        const said = Number(/[+−][\d,]+/.exec(text)?.[0].replace('−', '-').replace(',', '.') ?? 0);
        expect(Math.abs(said - trend.change * (unit === 'share' ? 100 : 1))).toBeLessThan(0.11);
        expect(text.includes(' procentpunt')).toBe(unit === 'share' && said !== 0);
        expect(text.endsWith(` sinds ${shortDay(trend.since)}`)).toBe(true);
      }
    }
  });

  it('names the worst journeys and stages, and the pairs where coordination gains most', async () => {
    for (const [at, scope] of [
      [0, 'journey'],
      [1, 'stage'],
    ] as const) {
      const { items } = await api(`/v1/portfolio/fragmentation?scope=${scope}&limit=5`);
      const rows = rowsOf('Versnippering', at);
      expect(rows).toHaveLength(items.length);
      items.forEach(
        (one: { scope: { name: string }; index: number; effectiveTeams: number; initiatives: number }, row: number) => {
          const [name, ...figures] = rows[row] ?? [];
          expect(shortened(name ?? '', one.scope.name)).toBe(true);
          expect(figures).toEqual([fixed(one.index), fixed(one.effectiveTeams), number(one.initiatives)]);
        },
      );
    }
    const { items } = await api('/v1/portfolio/fragmentation?scope=journey&limit=1');
    const { pairs } = await api(`/v1/journeys/${items[0].scope.id}/fragmentation`);
    expect(rowsOf('Versnippering', 2).map((row) => row[2])).toEqual(
      pairs.slice(0, 6).map(({ gain }: { gain: number }) => fixed(gain)),
    );
  });

  it('shades the effort of teams on stages in a table of its own', async () => {
    const matrix = await api('/v1/portfolio/matrix?rows=stage&columns=team&measure=effort');
    const [head = [], ...rows] = slide('Waar de inzet naartoe gaat').tables[0] ?? [];
    const values = new Set(matrix.cells.map(({ effort }: { effort: number }) => fixed(effort)));
    const shown = rows.flatMap((row) => row.slice(1)).filter((cell) => cell !== '');
    expect(rows.length).toBe(13);
    expect(head.length).toBe(10);
    expect(shown.length).toBeGreaterThan(20);
    for (const cell of shown) expect(values).toContain(cell);
    const teams = new Map<string, string>(
      matrix.columns.map(({ id, name }: { id: string; name: string }) => [name, id]),
    );
    for (const row of rows) {
      const stage = matrix.rows.find(({ name }: { name: string }) => shortened(row[0]?.split(' · ')[0] ?? '', name));
      head.slice(1).forEach((team, at) => {
        const cell = matrix.cells.find(
          ({ rowId, columnId }: { rowId: string; columnId: string }) =>
            rowId === stage.id && columnId === teams.get(team),
        );
        expect([stage.name, team, row[at + 1]]).toEqual([stage.name, team, cell ? fixed(cell.effort) : '']);
      });
    }
  });

  it('lists the most severe findings with their suggestions', async () => {
    const { items } = await api('/v1/findings?status=open&limit=8');
    const rows = rowsOf('Wat de radar zag');
    expect(rows.map(([severity]) => severity)).toEqual(
      items.map(({ severity }: { severity: number }) => number(severity)),
    );
    items.forEach(({ title, suggestion }: { title: string; suggestion: string }, at: number) => {
      expect(shortened(rows[at]?.[2] ?? '', title)).toBe(true);
      expect(shortened(rows[at]?.[3] ?? '', suggestion)).toBe(true);
      expect(slide('Wat de radar zag').notes).toContain(title);
    });
    const { findings } = await api('/v1/portfolio/overview');
    expect(slide('Wat de radar zag').texts.some((text) => text.startsWith(`${findings.open} bevindingen`))).toBe(true);
  });

  it('lists the strongest conflicts, and what is promised beyond bounds', async () => {
    const { items, sentence, guardrails, overclaims } = await api('/v1/portfolio/conflicts?limit=6');
    expect(slide('Elkaar tegenwerken').texts).toContain(sentence);
    const rows = rowsOf('Elkaar tegenwerken');
    items.forEach((one: { strength: number; sentence: string }, at: number) => {
      expect(rows[at]?.[0]).toBe(fixed(one.strength, 2));
      expect(shortened(rows[at]?.[1] ?? '', one.sentence)).toBe(true);
    });
    const promised = rowsOf('Te veel beloofd').map((row) => row[1]);
    const told = [...overclaims, ...guardrails].map((one: { sentence: string }) => one.sentence);
    expect(promised).toHaveLength(told.length);
    told.forEach((said, at) => expect(shortened(promised[at] ?? '', said)).toBe(true));
  });

  it('draws need against effort in a chart that can be edited', async () => {
    const spots = await api('/v1/portfolio/white-spots');
    const page = slide('Behoefte en inzet');
    const [chart] = page.charts;
    const known = spots.stages.filter(({ needShare }: { needShare: number | null }) => needShare !== null).slice(0, 10);
    const tenths = (share: number): number => Math.round(share * 1000) / 10;
    expect(chart?.kind).toBe('barChart');
    expect(chart?.categories).toEqual(known.map(({ name }: { name: string }) => name));
    expect(chart?.series).toEqual([
      { name: 'Behoefte', values: known.map(({ needShare }: { needShare: number }) => tenths(needShare)) },
      { name: 'Inzet', values: known.map(({ effortShare }: { effortShare: number }) => tenths(effortShare)) },
    ]);
    expect(chart?.sheet).toEqual(chart?.series.map(({ values }) => values));
    expect(page.texts.join(' ')).toContain(fixed(spots.index));
    const rows = rowsOf('Behoefte en inzet');
    for (const [stage = '', kind = '', need, effort] of rows) {
      const found = spots.stages.find(({ name }: { name: string }) => shortened(stage.split(' · ')[0] ?? '', name));
      expect(need).toBe(found.needShare === null ? 'onbekend' : `${fixed(100 * found.needShare)}%`);
      expect(effort).toBe(found.effortShare === null ? 'onbekend' : `${fixed(100 * found.effortShare)}%`);
      expect(kind.startsWith('onbekend: ')).toBe(found.class === 'unknown');
    }
    expect(rows.some(([, kind]) => kind?.startsWith('onbekend'))).toBe(true);
  });

  it('puts the options of a waiting decision side by side, customers against money', async () => {
    const { items } = await api('/v1/decisions?state=open&sort=createdAt');
    expect(rowsOf('Besluiten die wachten').map(([key]) => key)).toEqual(items.map(({ key }: { key: string }) => key));
    for (const { id, key, question } of items) {
      const sheet = await api(`/v1/decisions/${id}/sheet`);
      const page = slide(`Besluit ${key}`);
      expect(page.texts.some((text) => shortened(text, question))).toBe(true);
      const rows = page.tables[0]?.slice(1) ?? [];
      sheet.options.forEach(
        (
          option: { key: string; title: string; cx: number | null; money: { amountMinor: number } | null },
          at: number,
        ) => {
          expect(shortened(rows[at]?.[0] ?? '', `${option.key} · ${option.title}`)).toBe(true);
          const cx = option.cx === null ? null : Math.round(option.cx * 100) / 100;
          expect(page.charts[0]?.series[0]?.values[at]).toBe(cx);
          const money = option.money === null ? null : option.money.amountMinor / 100_000;
          expect(page.charts[1]?.series[0]?.values[at]).toBe(money);
          expect(page.charts[1]?.sheet[0]?.[at]).toBe(money);
        },
      );
    }
  });

  it('says what was agreed and kept, and what customers are owed', async () => {
    const compliance = await api('/v1/agreements/compliance');
    const [everybody, ...teams] = rowsOf('Wat is afgesproken');
    const { kept, broken, share, initiatives } = compliance.total;
    expect(everybody?.slice(1, 5)).toEqual([
      number(initiatives),
      number(kept),
      number(broken),
      `${fixed(100 * share)}%`,
    ]);
    for (const [team = '', , ...figures] of teams) {
      const found = compliance.items.find(({ teamName }: { teamName: string }) => teamName === team);
      expect(figures.slice(0, 3)).toEqual([number(found.kept), number(found.broken), `${fixed(100 * found.share)}%`]);
    }
    const debts = await api('/v1/cx-debts?status=open');
    const lines = rowsOf('Wat klanten tegoed hebben');
    expect(lines.map((line) => line[4])).toEqual(debts.items.map(({ size }: { size: number }) => fixed(size, 2)));
  });

  it('draws KPIs against their targets, with intervals where they are known', async () => {
    const kpis = new Map<string, { id: string; target: number | null; unit: string | null }>(
      (await api('/v1/kpis?limit=100')).items.map((kpi: { name: string; unit: string | null }) => [
        kpi.unit === null ? kpi.name : `${kpi.name} (${kpi.unit})`,
        kpi,
      ]),
    );
    for (const [name = '', actual, interval, target] of rowsOf("KPI's tegen hun doel")) {
      const kpi = [...kpis].find(([known]) => shortened(name, known))?.[1];
      const series = await api(`/v1/kpis/${kpi?.id}/series`);
      const { low, high } = series.actual.interval ?? { low: null, high: null };
      expect(actual).toBe(number(series.actual.value));
      expect(interval).toBe(low === null ? 'onbekend' : `${number(low)} – ${number(high)}`);
      expect(target).toBe(kpi?.target === null ? 'geen doel' : number(kpi?.target ?? NaN));
    }
    const drawn = slides.filter(({ texts }) => texts[0] === "KPI's door de tijd");
    const charts = drawn.flatMap((page) => page.charts);
    expect(charts).toHaveLength(8);
    for (const { kind, series, sheet } of charts) {
      expect(kind).toBe('lineChart');
      expect(series[0]?.name).toBe('Nu');
      expect(sheet).toEqual(series.map(({ values }) => values));
    }
    const titles = drawn.flatMap(({ texts }) => texts.filter((text) => kpis.has(text)));
    for (const [at, title] of titles.entries()) {
      const series = await api(`/v1/kpis/${kpis.get(title)?.id}/series`);
      expect(charts[at]?.series[0]?.values.at(-1)).toBe(series.actual.value);
    }
  });
});
