import type { EChartsCoreOption } from 'echarts/core';
import type { useChartColours } from '../../charts/colours';
import type { Network, Push } from './network';

type Colours = ReturnType<typeof useChartColours>;

/** How high a line of the network is. */
const STEP = 30;
/** Names are cut at so many pixels beside their dots. */
const NAME = 190;
const NARROW_NAME = 84;

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
  const label = (position: 'left' | 'right') => ({
    ...{ show: true, position, color: colours.text, fontSize: 12 },
    ...{ width: narrow ? NARROW_NAME : NAME, overflow: 'truncate' },
  });
  const dots = [
    ...initiatives.map(({ id, key, title }, at) => ({
      ...{ id, name: `${key} ${title}`, x: 0, y: spread(initiatives.length, at), to: 'initiative' },
      symbolSize: 9,
      itemStyle: { color: colours.text },
      label: label('left'),
    })),
    ...kpis.map(({ id, name }, at) => ({
      ...{ id, name, x: 100, y: spread(kpis.length, at), to: 'kpi' },
      symbol: 'rect',
      symbolSize: 11,
      itemStyle: { color: colours.heat(6) },
      label: label('right'),
    })),
  ];
  // Names are measured in a narrower font than some machines draw them in.
  const side = Math.round(1.35 * (narrow ? NARROW_NAME : NAME)) + 8;
  return {
    tooltip: { trigger: 'item', backgroundColor: colours.surface, borderColor: colours.line },
    series: [
      {
        type: 'graph',
        layout: 'none',
        ...{ left: side, right: side, top: 12, bottom: 12, roam: false },
        preserveAspect: false,
        data: dots,
        links: [
          ...pushes.map((push) => pushLine(push, words, colours)),
          ...links.map((link) => couplingLine(link, words, colours)),
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

function couplingLine(link: Network['links'][number], words: NetworkWords, colours: Colours) {
  const text = words.link(link.fromKpiId, link.toKpiId, link.sign);
  return {
    ...{ source: link.fromKpiId, target: link.toKpiId },
    lineStyle: { color: colours.heat(6), width: 1.5, curveness: 0.35, type: link.sign > 0 ? 'solid' : 'dashed' },
    symbol: ['none', 'arrow'],
    symbolSize: 7,
    tooltip: { formatter: () => text },
  };
}
