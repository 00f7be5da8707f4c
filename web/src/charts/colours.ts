import { useComputedColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import type { Family } from '../signs/kinds';

/** The theme's colours as a chart needs them: values, not variables. They change with the theme. */
export function useChartColours() {
  const scheme = useComputedColorScheme('light');
  return useMemo(() => {
    const style = getComputedStyle(document.documentElement);
    const read = (name: string) => style.getPropertyValue(name).trim();
    return {
      scheme,
      text: read('--board-ink'),
      dimmed: read('--mantine-color-dimmed'),
      line: read('--board-line'),
      surface: read('--board-surface'),
      good: read('--board-good'),
      bad: read('--board-bad'),
      kind: (family: Family) => read(`--kind-${family}`),
      /** 0–8, from least to most. */
      heat: (step: number) => read(`--heat-${step}`),
    };
  }, [scheme]);
}
