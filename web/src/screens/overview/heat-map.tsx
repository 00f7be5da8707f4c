import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useTexts } from '../../i18n/texts';
import type { CellChoice } from './cell-drawer';
import type { Heat, HeatRow } from './heat';
import { HeatLegend } from './heat-legend';
import { HeatMapRow } from './heat-map-row';
import { HoverLine } from './hover-line';
import classes from './heat-map.module.css';
import { overviewTexts } from './overview.texts';

interface HeatMapProps {
  readonly heat: Heat;
  readonly onChoose: (choice: CellChoice) => void;
}

/** Stages × teams. A table for those who hear it, a picture for those who see it, a grid for the arrow keys. */
export function HeatMap({ heat, onChoose }: HeatMapProps) {
  const t = useTexts(overviewTexts);
  const [open, setOpen] = useState(() => openedAtFirst(heat));
  const rows = useMemo(
    () => heat.journeys.flatMap(({ row, stages }) => (open.has(row.id) ? [row, ...stages] : [row])),
    [heat, open],
  );
  const allOpen = heat.journeys.every(({ row }) => open.has(row.id));
  const toggle = (id: string) =>
    setOpen((before) => (before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id])));
  const grid = useGrid(rows.length, heat.columns.length);
  const table = useRef<HTMLTableElement>(null);
  return (
    <Paper withBorder className={classes.paper} component="section" aria-labelledby="heat-title">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          <Title order={2} size="h4" id="heat-title">
            {t('heat')}
          </Title>
          <Text size="sm" c="dimmed" maw={640}>
            {t('heatLead')}
          </Text>
        </div>
        <Button
          variant="default"
          size="compact-sm"
          className="unprinted"
          flex="none"
          onClick={() => setOpen(new Set(allOpen ? [] : heat.journeys.map(({ row }) => row.id)))}
        >
          {t(allOpen ? 'foldAll' : 'unfoldAll')}
        </Button>
      </Group>
      <div className={classes.scroller}>
        <table
          className={classes.table}
          role="grid"
          aria-labelledby="heat-title"
          ref={table}
          onKeyDown={grid.onKeyDown}
        >
          <HeatHead heat={heat} />
          <tbody>
            {rows.map((row, at) => (
              <HeatMapRow
                key={`${row.kind}-${row.id}`}
                row={row}
                at={at}
                columns={heat.columns}
                fragmented={heat.fragmented}
                sources={heat.sources}
                activeColumn={grid.active.row === at ? grid.active.column : null}
                open={open.has(row.id)}
                onToggle={toggle}
                onChoose={onChoose}
                onActive={grid.setActive}
              />
            ))}
          </tbody>
        </table>
      </div>
      <Stack gap={6} mt="sm">
        <HoverLine table={table} />
        <HeatLegend full={heat.full} />
      </Stack>
    </Paper>
  );
}

function HeatHead({ heat }: { readonly heat: Heat }) {
  const t = useTexts(overviewTexts);
  return (
    <thead>
      <tr>
        <th scope="col" className={classes.corner}>
          {t('row')}
        </th>
        {heat.columns.map(({ id, name }) => (
          <th key={id} scope="col" className={classes.team}>
            <span title={name ?? t('others')}>{name ?? t('others')}</span>
          </th>
        ))}
        <th scope="col" className={classes.measure}>
          {t('total')}
        </th>
        <th scope="col" className={classes.measure}>
          {t('need')}
        </th>
        <th scope="col" className={classes.measure}>
          {t('index')}
        </th>
      </tr>
    </thead>
  );
}

/** Unfolded at first: the journey of the most fragmented stage, and those with a moment of truth that nobody works on. */
function openedAtFirst({ journeys }: Heat): ReadonlySet<string> {
  const stages = journeys.flatMap((journey) => journey.stages);
  const worst = stages.reduce<HeatRow | null>(
    (before, row) => ((row.fragmentation?.index ?? -1) > (before?.fragmentation?.index ?? -1) ? row : before),
    null,
  );
  return new Set([...(worst ? [worst] : []), ...stages.filter(({ empty }) => empty)].map((row) => row.journeyId));
}

/** One cell can be reached with Tab; the arrow keys, Home and End walk from there. */
function useGrid(rows: number, columns: number) {
  const [active, setActive] = useState({ row: 0, column: 0 });
  const steps: Record<string, readonly [number, number]> = {
    ArrowRight: [0, 1],
    ArrowLeft: [0, -1],
    ArrowDown: [1, 0],
    ArrowUp: [-1, 0],
    Home: [0, -columns],
    End: [0, columns],
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const step = steps[event.key];
    if (!step || !(event.target as HTMLElement).matches('[data-cell]')) return;
    event.preventDefault();
    const row = clamp(active.row + step[0], rows);
    const column = clamp(active.column + step[1], columns);
    setActive({ row, column });
    event.currentTarget.querySelector<HTMLElement>(`[data-cell="${row}-${column}"]`)?.focus();
  };
  return { active: { row: Math.min(active.row, rows - 1), column: active.column }, setActive, onKeyDown };
}

function clamp(value: number, length: number): number {
  return Math.max(0, Math.min(length - 1, value));
}
