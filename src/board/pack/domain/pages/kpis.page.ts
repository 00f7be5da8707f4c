import type { PackKpi, PackMaterial } from '../../pack.types.js';
import type { Page, Series } from '../page.types.js';
import { BODY, type CellDraft, PageBuilder } from '../page-builder.js';
import { BLUE, INK, MUTED, ORANGE } from '../palette.js';
import type { Speech } from '../speech.js';
import { headOf } from './head.js';

const CHARTS_A_PAGE = 4;
const GUTTER = 18;
/** The height of the one legend below the charts. */
const LEGEND = 24;
const INTERVAL = '8FA3B5';

/** The KPIs against their targets in a table, then their lines. */
export function kpisPages(material: PackMaterial, speech: Speech): Page[] {
  const { kpis } = material.kpis;
  const pages = [tablePage(material, speech)];
  const drawn = kpis.filter(({ points }) => points.some(({ value }) => value !== null));
  for (let from = 0; from < drawn.length; from += CHARTS_A_PAGE)
    pages.push(trendsPage(drawn.slice(from, from + CHARTS_A_PAGE), material, speech));
  return pages;
}

function tablePage(material: PackMaterial, speech: Speech): Page {
  const { kpis, all } = material.kpis;
  const sentence = kpis.length === 0 ? speech.nothing('kpis') : sentenceOf(kpis, all, speech);
  const builder = new PageBuilder(speech, headOf(material, speech, speech.word('kpis'), sentence));
  if (kpis.length === 0) return builder.empty(speech.next('kpis')).page();
  builder.table({
    box: { x: BODY.x, y: BODY.y, w: BODY.w },
    columns: [
      { header: speech.word('kpi'), part: 48 },
      { header: speech.word('actual'), part: 17, align: 'right' },
      { header: speech.word('interval'), part: 16, align: 'right' },
      { header: speech.word('target'), part: 12, align: 'right' },
      { header: speech.word('status'), part: 25 },
      { header: speech.word('period'), part: 11, align: 'right' },
    ],
    rows: kpis.map((kpi) => rowOf(kpi, speech)),
    size: 12,
    lines: 1,
  });
  return builder.page();
}

function rowOf(kpi: PackKpi, speech: Speech): CellDraft[] {
  const { name, unit, target, actual, standing, reason } = kpi;
  const value = actual?.value ?? null;
  const [low, high] = [actual?.low ?? null, actual?.high ?? null];
  const interval =
    low === null || high === null ? speech.word('unknown') : `${speech.number(low)} – ${speech.number(high)}`;
  return [
    { text: unit === null ? name : `${name} (${unit})`, bold: true },
    {
      text: value === null ? speech.name('reason', 'no_measurement') : speech.number(value),
      bold: value !== null,
    },
    interval,
    target === null ? speech.name('reason', 'no_target') : speech.number(target),
    {
      text: standing === 'unknown' ? speech.unknown(reason) : speech.name('standing', standing),
      bold: standing === 'missed',
      colour: standing === 'unknown' ? MUTED : INK,
    },
    actual === null ? speech.word('unknown') : speech.month(actual.from),
  ];
}

function trendsPage(kpis: readonly PackKpi[], material: PackMaterial, speech: Speech): Page {
  const nl = speech.locale === 'nl';
  const sentence = nl
    ? 'Waarde met 95%-interval waar dat bekend is, tegen het doel. Waar niet gemeten is staat niets.'
    : 'Value with its 95% interval where that is known, against the target. Where nothing was measured there is nothing.';
  const builder = new PageBuilder(speech, headOf(material, speech, speech.word('kpi_trends'), sentence));
  const columns = kpis.length === 1 ? 1 : 2;
  const rows = Math.ceil(kpis.length / columns);
  const w = (BODY.w - (columns - 1) * GUTTER) / columns;
  const h = (BODY.h - LEGEND - (rows - 1) * GUTTER) / rows;
  kpis.forEach((kpi, at) => {
    const x = BODY.x + (at % columns) * (w + GUTTER);
    const y = BODY.y + Math.floor(at / columns) * (h + GUTTER);
    const title = kpi.unit === null ? kpi.name : `${kpi.name} (${kpi.unit})`;
    builder.text({ x, y, w, h: 18 }, title, { size: 13, bold: true });
    lines(builder, kpi, { x, y: y + 20, w, h: h - 20 }, speech);
    if (kpi.earlierDefinition) {
      builder.note(
        nl
          ? `${kpi.name}: eerder was de definitie anders; die metingen staan niet op deze lijn.`
          : `${kpi.name}: it was defined otherwise before; those measurements are not on this line.`,
      );
    }
  });
  return legend(builder, speech).page();
}

/** One legend for all charts of the page. */
function legend(builder: PageBuilder, speech: Speech): PageBuilder {
  const y = BODY.y + BODY.h - 14;
  const entries = [
    [speech.word('actual'), BLUE],
    [speech.word('target'), ORANGE],
    [speech.word('interval'), INTERVAL],
  ] as const;
  entries.forEach(([name, colour], at) => {
    const x = BODY.x + at * 130;
    builder.rect({ x, y: y + 5, w: 22, h: 3 }, colour).text({ x: x + 28, y, w: 98, h: 14 }, name, { size: 11 });
  });
  return builder;
}

function lines(builder: PageBuilder, kpi: PackKpi, box: Page['blocks'][number]['box'], speech: Speech): void {
  const { points, target } = kpi;
  const of = (pick: (point: PackKpi['points'][number]) => number | null): (number | null)[] => points.map(pick);
  const series: Series[] = [
    { name: speech.word('actual'), values: of(({ value }) => value), colour: BLUE, stroke: 'solid' },
  ];
  if (target !== null)
    series.push({ name: speech.word('target'), values: points.map(() => target), colour: ORANGE, stroke: 'dashed' });
  if (points.some(({ low }) => low !== null)) {
    series.push({ name: speech.word('low'), values: of(({ low }) => low), colour: INTERVAL, stroke: 'dotted' });
    series.push({ name: speech.word('high'), values: of(({ high }) => high), colour: INTERVAL, stroke: 'dotted' });
  }
  const { min, max, step } = axisOf(series.flatMap(({ values }) => values.filter((value) => value !== null)));
  builder.chart({
    kind: 'lines',
    box,
    title: kpi.name,
    categories: points.map(({ from }) => speech.month(from)),
    series,
    format: '0.0',
    min,
    max,
    step,
  });
}

const STEPS = 5;

/** Round ends around all values, and a round step that makes about five of the way between them. */
export function axisOf(values: readonly number[]): { min: number; max: number; step: number } {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const rough = Math.max(most - least || Math.abs(most) || 1, 1e-9) / STEPS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5].find((one) => one * power >= rough) ?? 10) * power;
  const clean = (value: number): number => Number(value.toPrecision(12));
  const low = Math.floor(least / step);
  const high = Math.max(Math.ceil(most / step), low + 1);
  // A line that lies on the edge cannot be seen.
  const below = low !== 0 && least / step - low < 0.1 ? 1 : 0;
  const above = high - most / step < 0.1 ? 1 : 0;
  return { min: clean((low - below) * step), max: clean((high + above) * step), step: clean(step) };
}

function sentenceOf(kpis: readonly PackKpi[], all: number, speech: Speech): string {
  const missed = kpis.filter(({ standing }) => standing === 'missed').length;
  const unknown = kpis.filter(({ standing }) => standing === 'unknown').length;
  const some = all > kpis.length;
  if (speech.locale === 'nl') {
    const which = some
      ? `De ${kpis.length} KPI's van ${all} die het verst van hun doel zijn`
      : `${all} ${all === 1 ? 'KPI' : "KPI's"}`;
    return `${which}: ${missed} ${missed === 1 ? 'haalt' : 'halen'} het doel niet${unknown > 0 ? `, van ${unknown} is dat onbekend` : ''}.`;
  }
  const which = some
    ? `The ${kpis.length} KPIs of ${all} that are furthest from their targets`
    : `${all} ${all === 1 ? 'KPI' : 'KPIs'}`;
  return `${which}: ${missed} ${missed === 1 ? 'misses' : 'miss'} the target${unknown > 0 ? `, of ${unknown} that is unknown` : ''}.`;
}
