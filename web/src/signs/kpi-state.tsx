import { Group, Text } from '@mantine/core';
import { defineTexts, useTexts } from '../i18n/texts';

const stateTexts = defineTexts('kpi-state', {
  nl: {
    met: 'op of boven het doel',
    near: 'binnen de marge van het doel',
    missed: 'nog niet op het doel',
    unknown: 'onbekend',
  },
  en: {
    met: 'at or past the target',
    near: 'within the margin of the target',
    missed: 'short of the target',
    unknown: 'unknown',
  },
});

export type KpiState = 'met' | 'near' | 'missed' | 'unknown';

/**
 * How a KPI stands against its target. `near`: the target lies within the interval of what was measured, so the
 * measurement cannot tell.
 */
export function kpiStateOf(kpi: {
  readonly betterWhen: 'higher' | 'lower';
  readonly target: number | null;
  readonly value: number | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
}): KpiState {
  const { betterWhen, target, value, interval } = kpi;
  if (target === null || value === null) return 'unknown';
  if (betterWhen === 'higher' ? value >= target : value <= target) return 'met';
  if (interval && interval.low <= target && target <= interval.high) return 'near';
  return 'missed';
}

const SHAPES = { met: '▲', near: '●', missed: '▼', unknown: '◌' } as const;
const COLOURS = {
  met: 'var(--board-good)',
  near: 'var(--mantine-color-dimmed)',
  missed: 'var(--board-bad)',
  unknown: 'var(--mantine-color-dimmed)',
} as const;

/** The state of a KPI: shape and colour say the same, so that nothing depends on colour alone. */
export function KpiStateSign({ state, children }: { readonly state: KpiState; readonly children?: string }) {
  const t = useTexts(stateTexts);
  return (
    <Group gap={5} wrap="nowrap" component="span" display="inline-flex" title={t(state)}>
      <Text span c={COLOURS[state]} role="img" aria-label={t(state)} lh={1}>
        {SHAPES[state]}
      </Text>
      {children ? <span className="figures">{children}</span> : null}
    </Group>
  );
}
