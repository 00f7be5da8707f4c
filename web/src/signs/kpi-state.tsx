import { Group, Text } from '@mantine/core';
import type { Schema } from '../api/client';
import { defineTexts, useTexts } from '../i18n/texts';

const stateTexts = defineTexts('kpi-state', {
  nl: {
    met: 'doel gehaald',
    uncertain: 'te onzeker om te zeggen of het doel gehaald is',
    missed: 'doel niet gehaald',
    unknown: 'onbekend',
  },
  en: {
    met: 'target met',
    uncertain: 'too uncertain to say whether the target is met',
    missed: 'target missed',
    unknown: 'unknown',
  },
});

/** How a KPI stands against its target, as the API says it: `uncertain` when the target lies within the interval. */
export type KpiState = Schema<'StandingResponse'>['state'];

const SHAPES = { met: '▲', uncertain: '●', missed: '▼', unknown: '◌' } as const;
const COLOURS = {
  met: 'var(--board-good)',
  uncertain: 'var(--mantine-color-dimmed)',
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
