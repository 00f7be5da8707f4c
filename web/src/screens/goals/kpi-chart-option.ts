import type { CustomSeriesRenderItem } from 'echarts';
import type { EChartsCoreOption } from 'echarts/core';
import type { useChartColours } from '../../charts/colours';
import type { Line, Point, Run } from './course';
import { heightOf, runsOf } from './course';
import type { FlagMark } from './kpi-flags';
import { middleOf, type Period } from './periods';

/** What the chart of a KPI is drawn from. */
export interface KpiChart {
  readonly lines: readonly Line[];
  readonly marks: readonly FlagMark[];
  /** The days at the left and the right edge. */
  readonly range: Period;
  /** Horizontal lines: target, floor, ceiling. The first is the target. */
  readonly aims: readonly { readonly value: number; readonly label: string; readonly target: boolean }[];
  readonly unit: string | null;
  readonly words: ChartWords;
}

export interface ChartWords {
  readonly point: (point: Point) => string;
  readonly definition: (version: number) => string;
  readonly month: (day: string) => string;
  readonly number: (value: number) => string;
}

type Colours = ReturnType<typeof useChartColours>;

const SHAPES = {
  met: { symbol: 'triangle', rotate: 0 },
  missed: { symbol: 'triangle', rotate: 180 },
  uncertain: { symbol: 'circle', rotate: 0 },
  unknown: { symbol: 'circle', rotate: 0 },
} as const;

/** The drawing of a KPI over time: band, line, gaps, aims, flags. */
export function kpiChartOption(chart: KpiChart, colours: Colours): EChartsCoreOption {
  const { lines, range, unit, words } = chart;
  const [min, max] = heightOf(
    lines,
    chart.aims.map(({ value }) => value),
  );
  const day = (time: number) => new Date(time).toISOString().slice(0, 10);
  return {
    grid: { left: 8, right: 18, top: 42, bottom: 8, containLabel: true },
    tooltip: { trigger: 'item', backgroundColor: colours.surface, borderColor: colours.line },
    xAxis: {
      type: 'time',
      min: Date.parse(range.from),
      max: Date.parse(range.to),
      axisLabel: {
        formatter: (time: number) => words.month(day(time)),
        hideOverlap: true,
        color: colours.dimmed,
        fontSize: 12,
      },
      axisLine: { lineStyle: { color: colours.line }, onZero: false },
      minInterval: 28 * 86_400_000,
      splitNumber: 5,
    },
    yAxis: {
      type: 'value',
      ...{ min, max, name: unit ?? '' },
      nameTextStyle: { color: colours.dimmed, align: 'left' },
      axisLabel: { formatter: words.number, hideOverlap: true, color: colours.dimmed },
      splitLine: { lineStyle: { color: colours.line } },
    },
    series: [
      gapSeries(chart, colours),
      ...lines.map((line) => bandSeries(runsOf(line), min, colours)),
      ...lines.map((line) => lineSeries(line, chart, colours)),
      aimSeries(chart, colours),
      markSeries(chart, colours),
    ],
  };
}

function lineSeries(line: Line, { words }: KpiChart, colours: Colours) {
  const colour = { met: colours.good, missed: colours.bad, uncertain: colours.dimmed, unknown: colours.dimmed };
  const drawn = (point: Point) => {
    const { state } = point.standing;
    const { symbol, rotate } = SHAPES[state];
    return {
      value: [middleOf(point), point.value],
      symbol,
      symbolRotate: rotate,
      // Few answers are drawn hollow.
      itemStyle: point.thin
        ? { color: colours.surface, borderColor: colour[state], borderWidth: 2 }
        : { color: colour[state] },
      point,
    };
  };
  return {
    type: 'line',
    // A line runs only through what follows on each other.
    data: runsOf(line).flatMap((run) => [...run.map(drawn), { value: [null, null] }]),
    connectNulls: false,
    showAllSymbol: true,
    symbolSize: 8,
    lineStyle: { color: colours.text, width: 1.5 },
    z: 4,
    tooltip: {
      formatter: ({ data }: { readonly data: { readonly point?: Point } }) =>
        data.point ? words.point(data.point) : '',
    },
  };
}

/** The band of the 95 % interval, a piece for each run; a point alone gets a bar. */
function bandSeries(runs: readonly Run[], min: number, colours: Colours) {
  const render: CustomSeriesRenderItem = ({ dataIndex }, tools) => {
    const known = (runs[dataIndex] ?? []).filter(({ interval }) => interval !== null);
    const at = (point: Point, end: 'low' | 'high') => tools.coord([middleOf(point), point.interval?.[end] ?? min]);
    const style = { fill: colours.heat(4), opacity: 0.28 };
    const [alone] = known;
    if (!alone) return null;
    if (known.length === 1) {
      const [x = 0, high = 0] = at(alone, 'high');
      const [, low = 0] = at(alone, 'low');
      return { type: 'rect', shape: { x: x - 3, y: high, width: 6, height: low - high }, style };
    }
    const points = [...known.map((one) => at(one, 'high')), ...[...known].reverse().map((one) => at(one, 'low'))];
    return { type: 'polygon', shape: { points }, style };
  };
  return { type: 'custom', renderItem: render, data: runs.map(() => [0, min]), silent: true, clip: true, z: 2 };
}

/** What was not measured is hatched: never joined, never nothing. */
function gapSeries({ lines, range }: KpiChart, colours: Colours) {
  const gaps = lines.flatMap((line) => line.gaps).filter(({ to }) => to > range.from);
  const render: CustomSeriesRenderItem = ({ dataIndex, coordSys }, tools) => {
    const gap = gaps[dataIndex];
    const { y, height, x: left } = coordSys as unknown as { x: number; y: number; height: number };
    if (!gap) return null;
    const from = Math.max(left, tools.coord([Date.parse(gap.from), 0])[0] ?? 0);
    const to = tools.coord([Date.parse(gap.to), 0])[0] ?? 0;
    const lines = [];
    for (let x = from - height; x < to; x += 9) {
      lines.push({
        type: 'line' as const,
        shape: { x1: x, y1: y + height, x2: x + height, y2: y },
        style: { stroke: colours.line, lineWidth: 1.5 },
      });
    }
    return {
      type: 'group',
      children: lines,
      clipPath: { type: 'rect', shape: { x: from, y, width: Math.max(0, to - from), height } },
    };
  };
  return { type: 'custom', renderItem: render, data: gaps.map(() => [0, 0]), silent: true, clip: true, z: 1 };
}

function aimSeries({ aims }: KpiChart, colours: Colours) {
  return {
    type: 'line',
    data: [],
    markLine: {
      silent: true,
      symbol: 'none',
      data: aims.map(({ value, label, target }) => ({
        yAxis: value,
        lineStyle: { color: colours.text, width: target ? 2 : 1, type: target ? 'solid' : 'dashed' },
        label: { formatter: label, position: 'insideStartTop', color: colours.text, fontWeight: target ? 600 : 400 },
      })),
    },
    z: 3,
  };
}

/** Flags where initiatives went live, and where the KPI was defined anew. */
function markSeries({ marks, lines, words }: KpiChart, colours: Colours) {
  const flags = marks.map(({ day, label, delivered }) => ({
    xAxis: Date.parse(day),
    lineStyle: { color: colours.dimmed, width: 1, type: delivered ? 'solid' : 'dotted' },
    label: {
      ...{ formatter: label, position: 'end', distance: 4, fontSize: 11, fontWeight: 600 },
      ...{ padding: [3, 5], borderRadius: 4, borderWidth: 1, borderColor: colours.text },
      backgroundColor: delivered ? colours.text : colours.surface,
      color: delivered ? colours.surface : colours.text,
    },
  }));
  const definitions = lines.slice(1).flatMap(({ points, definition }) => {
    const [first] = points;
    if (!first) return [];
    return [
      {
        xAxis: Date.parse(first.from),
        lineStyle: { color: colours.text, width: 2, type: 'dashed' },
        label: {
          formatter: words.definition(definition.definitionVersion),
          position: 'insideEndTop',
          color: colours.text,
        },
      },
    ];
  });
  const data = [...flags, ...definitions];
  return { type: 'line', data: [], markLine: { silent: true, symbol: 'none', data }, z: 3 };
}
