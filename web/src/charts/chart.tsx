import { Box, Skeleton } from '@mantine/core';
import type { EChartsCoreOption } from 'echarts/core';
import { lazy, Suspense } from 'react';

const Drawing = lazy(() => import('./drawing'));

export interface ChartProps {
  readonly option: EChartsCoreOption;
  /** What the chart shows, in a sentence: its accessible name. Offer the numbers as a table too. */
  readonly label: string;
  readonly height?: number;
  /** Called with the clicked element's data. */
  readonly onPick?: (data: unknown) => void;
}

/**
 * A chart. The drawing library is loaded when the first chart is shown.
 * Colours come from the theme: use `useChartColours()`, labels beside what they name, no legend where a label fits.
 */
export function Chart(props: ChartProps) {
  const height = props.height ?? 280;
  return (
    <Box role="img" aria-label={props.label} h={height}>
      <Suspense fallback={<Skeleton height={height} />}>
        <Drawing {...props} height={height} />
      </Suspense>
    </Box>
  );
}
