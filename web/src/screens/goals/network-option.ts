import type { EChartsCoreOption } from 'echarts/core';
import type { useChartColours } from '../../charts/colours';
import type { Network, Push } from './network';

type Colours = ReturnType<typeof useChartColours>;

/** How high a line of the network is. */
const STEP = 30;
/** Names are cut at so many pixels beside their dots. */
const NAME = 230;
const NARROW_NAME = 96;
/** How far a line between KPIs bends away from them, in pixels. */
const BEND = 60;
const NARROW_BEND = 22;

export function networkHeight({ initiatives, kpis }: Network): number {
  return Math.max(initiatives.length, kpis.length, 3) * STEP + 24;
}

interface NetworkWords {
  readonly push: (push: Push) => string;
  readonly link: (from: string, to: string, sign: number) => string;
}

/** Initiatives to the left, KPIs to the right; up is a full line, down a dashed one, and what conflicts has its hue. */
export function networkOption(
  network: Network,
  words: NetworkWords,
  colours: Colours,
  narrow: boolean,
): EChartsCoreOption {
  const { initiatives, kpis, pushes, links } = network;
  const height = networkHeight(network) - 24;
  const spread = (count: number, at: number) => ((at + 0.5) * height) / Math.max(1, count);
  const heights = new Map(kpis.map(({ id }, at) => [id, spread(kpis.length, at)]));
  const label = (position: 'left' | 'right') => ({
    ...{ show: true, position, color: colours.text, fontSize: 12 },
    ...{ width: narrow ? NARROW_NAME : NAME, overflow: 'truncate' },
  });
  const dots = [
    ...initiatives.map(({ id, key, title }, at) => ({
      ...{ id, name: `${key} ${title}`, value: [0, spread(initiatives.length, at)], to: 'initiative' },
      symbolSize: 9,
      itemStyle: { color: colours.text },
      label: label('left'),
    })),
    ...kpis.map(({ id, name }) => ({
      ...{ id, name, value: [100, heights.get(id) ?? 0], to: 'kpi' },
      symbol: 'rect',
      symbolSize: 11,
      itemStyle: { color: colours.heat(6) },
      label: label('right'),
    })),
  ];
  const side = (narrow ? NARROW_NAME : NAME) + 14;
  return {
    tooltip: { trigger: 'item', backgroundColor: colours.surface, borderColor: colours.line },
    // Laid out in pixels: dots stay round and lines bend as far as they should, however wide the page is.
    grid: { left: side, right: side, top: 12, bottom: 12 },
    xAxis: { type: 'value', min: 0, max: 100, show: false },
    yAxis: { type: 'value', min: 0, max: height, inverse: true, show: false },
    series: [
      {
        type: 'graph',
        coordinateSystem: 'cartesian2d',
        data: dots,
        links: [
          ...pushes.map((push) => pushLine(push, words, colours)),
          ...links.map((link) => {
            const down = (heights.get(link.toKpiId) ?? 0) - (heights.get(link.fromKpiId) ?? 0);
            return couplingLine(link, bent(down, narrow), words, colours);
          }),
        ],
        emphasis: { focus: 'adjacency' },
      },
    ],
  };
}

function pushLine(push: Push, words: NetworkWords, colours: Colours) {
  const conflicts = push.conflicts.length > 0;
  const text = words.push(push);
  return {
    ...{ source: push.initiativeId, target: push.kpiId, to: 'initiative', id: push.initiativeId },
    lineStyle: {
      color: conflicts ? colours.kind('conflict') : colours.dimmed,
      width: conflicts ? 2.5 : 1,
      opacity: conflicts ? 1 : 0.6,
      type: push.expectedChange > 0 ? 'solid' : 'dashed',
    },
    label: { show: false },
    tooltip: { formatter: () => text },
  };
}

/**
 * How much a line between two KPIs bends: always to the left, where no names stand.
 * @param down how far the second stands below the first, in pixels
 */
function bent(down: number, narrow: boolean): number {
  const bend = narrow ? NARROW_BEND : BEND;
  return down === 0 ? 0 : -Math.sign(down) * Math.min(0.6, (2 * bend) / Math.abs(down));
}

function couplingLine(link: Network['links'][number], curveness: number, words: NetworkWords, colours: Colours) {
  const text = words.link(link.fromKpiId, link.toKpiId, link.sign);
  return {
    ...{ source: link.fromKpiId, target: link.toKpiId },
    lineStyle: { color: colours.heat(6), width: 1.5, curveness, type: link.sign > 0 ? 'solid' : 'dashed' },
    symbol: ['none', 'arrow'],
    symbolSize: 7,
    tooltip: { formatter: () => text },
  };
}
