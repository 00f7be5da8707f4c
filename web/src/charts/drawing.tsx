import { BarChart, CustomChart, GraphChart, LineChart, ScatterChart } from 'echarts/charts';
import {
  AriaComponent,
  DataZoomComponent,
  DatasetComponent,
  GridComponent,
  MarkAreaComponent,
  MarkLineComponent,
  MarkPointComponent,
  TooltipComponent,
} from 'echarts/components';
import { type EChartsCoreOption, type EChartsType, init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useChartColours } from './colours';

register([
  ...[BarChart, CustomChart, GraphChart, LineChart, ScatterChart],
  ...[GridComponent, TooltipComponent, DatasetComponent, DataZoomComponent, AriaComponent],
  ...[MarkAreaComponent, MarkLineComponent, MarkPointComponent, SVGRenderer],
]);

export interface ChartProps {
  readonly option: EChartsCoreOption;
  /** What the chart shows, in a sentence: its accessible name. Offer the numbers as a table too. */
  readonly label: string;
  readonly height?: number;
  /** Called with the clicked element's data. */
  readonly onPick?: (data: unknown) => void;
}

/** Draws with the library; its own chunk, loaded with the first chart. */
export default function Drawing({ option, height, onPick }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(null);
  const { text } = useChartColours();
  useEffect(() => {
    if (!place.current) return;
    const drawn = init(place.current, undefined, { renderer: 'svg' });
    chart.current = drawn;
    const watcher = new ResizeObserver(() => drawn.resize());
    watcher.observe(place.current);
    return () => {
      watcher.disconnect();
      drawn.dispose();
    };
  }, []);
  useEffect(() => {
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    // By name: text in a font that is merely inherited is measured in another one, and labels run into each other.
    const fontFamily = place.current ? getComputedStyle(place.current).fontFamily : 'sans-serif';
    chart.current?.setOption(
      {
        animation: !still,
        animationDuration: 300,
        textStyle: { color: text, fontFamily },
        // Drawn, not written as HTML: the page allows no inline styles.
        tooltip: { renderMode: 'richText', confine: true, textStyle: { color: text } },
        ...option,
      },
      { notMerge: true },
    );
  }, [option, text]);
  useEffect(() => {
    const drawn = chart.current;
    if (!drawn || !onPick) return;
    const pick = ({ data }: { data?: unknown }) => onPick(data);
    drawn.on('click', pick);
    return () => void drawn.off('click', pick);
  }, [onPick]);
  return <div ref={place} style={{ width: '100%', height }} />;
}
