import { UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { memo } from 'react';
import { useTexts } from '../../i18n/texts';
import { FigureButton } from '../../signs/figure-button';
import { formatShare, useFormats } from '../../signs/formats';
import { type Reason, reasonTexts } from '../../signs/reasons.texts';
import type { CellChoice } from './cell-drawer';
import { type HeatColumn, OTHERS, type HeatRow, type HeatSources } from './heat';
import classes from './heat-map.module.css';
import { overviewTexts } from './overview.texts';

interface HeatMapRowProps {
  readonly row: HeatRow;
  readonly at: number;
  readonly columns: readonly HeatColumn[];
  /** From this index on a row's cells are ringed. */
  readonly fragmented: number;
  readonly sources: HeatSources;
  /** Which of its cells Tab reaches; null when it is in another row. */
  readonly activeColumn: number | null;
  readonly open: boolean;
  readonly onToggle: (id: string) => void;
  readonly onChoose: (choice: CellChoice) => void;
  readonly onActive: (place: { row: number; column: number }) => void;
}

export const HeatMapRow = memo(function HeatMapRow(props: HeatMapRowProps) {
  const { row, at, columns, fragmented, sources, activeColumn, onChoose, onActive } = props;
  // A journey with a team for each stage is fragmented as a journey; teams get in each other’s way within a stage.
  const index = row.kind === 'journey' ? row.fragmentation?.withinStage : row.fragmentation?.index;
  const ring = (index ?? 0) >= fragmented;
  return (
    <tr data-kind={row.kind} data-empty={row.empty || undefined}>
      <th scope="row" className={classes.name}>
        {row.kind === 'journey' ? <JourneyName {...props} /> : <StageName row={row} onChoose={onChoose} />}
      </th>
      {columns.map((column, place) => (
        <Square
          key={column.id}
          row={row}
          column={column}
          ring={ring}
          place={`${at}-${place}`}
          reachable={activeColumn === place}
          onChoose={() => {
            onActive({ row: at, column: place });
            onChoose({ row, team: column });
          }}
        />
      ))}
      <Measures row={row} sources={sources} />
    </tr>
  );
});

function JourneyName({ row, open, onToggle }: HeatMapRowProps) {
  const t = useTexts(overviewTexts);
  return (
    <UnstyledButton
      className={classes.journey}
      aria-expanded={open}
      aria-label={t(open ? 'fold' : 'unfold', { name: row.name })}
      onClick={() => onToggle(row.id)}
    >
      <IconChevronRight size={15} className={classes.chevron} data-open={open || undefined} aria-hidden />
      <span>{row.name}</span>
    </UnstyledButton>
  );
}

function StageName({ row, onChoose }: Pick<HeatMapRowProps, 'row' | 'onChoose'>) {
  const t = useTexts(overviewTexts);
  const weight = row.momentOfTruth;
  return (
    <UnstyledButton className={classes.stage} onClick={() => onChoose({ row, team: null })}>
      <span
        className={classes.station}
        data-moment={weight > 1 || undefined}
        title={weight > 1 ? t('momentSign', { weight }) : undefined}
      />
      <span>{row.name}</span>
    </UnstyledButton>
  );
}

interface SquareProps {
  readonly row: HeatRow;
  readonly column: HeatColumn;
  readonly ring: boolean;
  readonly place: string;
  readonly reachable: boolean;
  readonly onChoose: () => void;
}

function Square({ row, column, ring, place, reachable, onChoose }: SquareProps) {
  const t = useTexts(overviewTexts);
  const cell = row.cells.get(column.id);
  const names = { place: row.name, team: column.name ?? t('others') };
  const ringed = ring && cell !== undefined && row.cells.size > 1;
  const parts = cell
    ? [
        t('cell', { ...names, share: formatShare(cell.share) }),
        ...(cell.initiatives === null ? [] : [t('cellInitiatives', { count: cell.initiatives })]),
        ...(ringed ? [t('cellRing')] : []),
      ]
    : [t('cellNone', names)];
  return (
    <td className={classes.place}>
      <button
        type="button"
        className={classes.square}
        data-cell={place}
        data-step={cell?.step ?? 0}
        data-ring={ringed || undefined}
        tabIndex={reachable ? 0 : -1}
        aria-label={parts.join(', ')}
        aria-disabled={cell === undefined || column.id === OTHERS || undefined}
        onClick={cell && column.id !== OTHERS ? onChoose : undefined}
      />
    </td>
  );
}

function Measures({ row, sources }: Pick<HeatMapRowProps, 'row' | 'sources'>) {
  const t = useTexts(overviewTexts);
  const reason = useTexts(reasonTexts);
  const formats = useFormats();
  const { fragmentation, needShare, needReason, name } = row;
  const index = fragmentation?.index ?? null;
  return (
    <>
      <td className={classes.number}>
        <FigureButton label={t('effortOf', { name })} value={formats.share(row.share)} explanation={sources.effort} />
      </td>
      <td className={classes.number}>
        <FigureButton
          label={t('needOf', { name })}
          value={formats.share(needShare)}
          unknown={needShare === null}
          explanation={{
            ...sources.need,
            reason: needReason ? reason(needReason as Reason) : null,
          }}
        />
      </td>
      <td className={classes.number}>
        <FigureButton
          label={t('indexOf', { name })}
          value={formats.number(index, 0)}
          unknown={index === null}
          explanation={{ ...fragmentation, reason: index === null ? reason('no_effort') : null }}
        />
      </td>
    </>
  );
}
