import { Box, Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { ChartProps } from './drawing';

const Drawing = lazy(() => import('./drawing'));

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
