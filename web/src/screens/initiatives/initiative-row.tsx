import { Group, Text } from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconPencil } from '@tabler/icons-react';
import { type CSSProperties, memo, type MouseEvent } from 'react';
import { LinkButton } from '../../app/links';
import { useTexts } from '../../i18n/texts';
import { initiativeWords } from '../../signs/initiative-words';
import { StateMark } from '../../signs/state-badge';
import type { CellTools, COLUMNS } from './columns';
import classes from './initiatives.module.css';
import { initiativesTexts } from './initiatives.texts';
import type { Initiative } from './initiatives.queries';

/** Pixels; the same for all rows, so that the table knows where each of a hundred thousand stands. */
export const ROW_HEIGHTS = { wide: 44, narrow: 84 } as const;
export const UNFOLDED_HEIGHTS = { wide: 172, narrow: 260 } as const;

interface InitiativeRowProps {
  readonly initiative: Initiative;
  readonly index: number;
  readonly columns: typeof COLUMNS;
  readonly tools: CellTools;
  readonly style: CSSProperties;
  readonly size: 'wide' | 'narrow';
  readonly language: string;
  readonly current: boolean;
  readonly unfolded: boolean;
  readonly onCurrent: (index: number) => void;
  readonly onUnfold: (open: boolean) => void;
  readonly onOpen: (id: string) => void;
}

/** A row is drawn again only when it changed or moved: while one scrolls, only those that come into sight are. */
export const InitiativeRow = memo(Row, (before, after) => {
  const names = (['team', 'person', 'stage', 'goal'] as const).every(
    (name) => before.tools.names[name] === after.tools.names[name],
  );
  const place = before.style.transform === after.style.transform && before.style.height === after.style.height;
  const facts = (['initiative', 'index', 'columns', 'size', 'current', 'unfolded', 'language'] as const).every(
    (fact) => before[fact] === after[fact],
  );
  return names && place && facts;
});

/** Plain elements and no hooks: dozens of rows come into sight in one frame. */
function Row(props: InitiativeRowProps) {
  const { initiative, index, columns, tools, style, size, current, unfolded, onCurrent, onUnfold, onOpen } = props;
  const Chevron = unfolded ? IconChevronDown : IconChevronRight;
  const { title, id } = initiative;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={classes.item}
      style={style}
      data-current={current || undefined}
      onFocus={() => onCurrent(index)}
    >
      <div className={classes.row} style={{ height: ROW_HEIGHTS[size] }}>
        <div role="cell">
          <button
            type="button"
            className={classes.fold}
            aria-expanded={unfolded}
            aria-label={tools.t(unfolded ? 'fold' : 'unfold', { title })}
            onClick={() => onUnfold(!unfolded)}
          >
            <Chevron size={16} aria-hidden />
          </button>
        </div>
        <div role="cell" className={classes.cell}>
          <a
            href={`/initiatives/${id}`}
            data-row={index}
            className={classes.title}
            title={title}
            onClick={(event) => openHere(event) && onOpen(id)}
          >
            {title}
          </a>
          {size === 'narrow' ? <NarrowFacts initiative={initiative} tools={tools} /> : null}
        </div>
        {columns.map(({ name, cell, numeric }) => (
          <div
            key={name}
            role="cell"
            className={numeric ? `figures ${classes.cell}` : classes.cell}
            data-numeric={numeric}
          >
            {cell(initiative, tools)}
          </div>
        ))}
      </div>
      {unfolded ? <Unfolded initiative={initiative} tools={tools} size={size} /> : null}
    </div>
  );
}

/** A plain click opens the initiative here; with a key held down the browser does what it always does. */
function openHere(event: MouseEvent): boolean {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return false;
  event.preventDefault();
  return true;
}

type FactsProps = Pick<InitiativeRowProps, 'initiative' | 'tools'>;

function NarrowFacts({ initiative, tools }: FactsProps) {
  const { key, state, teamId } = initiative;
  return (
    <Group gap={6} wrap="nowrap" mt={2}>
      <StateMark state={state} word={tools.word('state', state)} />
      <Text size="xs" c="dimmed" truncate>
        {[key, tools.names.team(teamId)].filter(Boolean).join(' · ')}
      </Text>
    </Group>
  );
}

/** More of a row without leaving the list. */
function Unfolded({ initiative, tools, size }: FactsProps & Pick<InitiativeRowProps, 'size'>) {
  const t = useTexts(initiativesTexts);
  const word = useTexts(initiativeWords);
  const { id, description, stages, goals, startsOn, endsOn, accountablePersonId, can } = initiative;
  const { names, formats } = tools;
  const parts = [
    [
      word('stages'),
      stages
        .map(({ stageId }) => names.stage(stageId))
        .filter(Boolean)
        .join(', ') || t('noStages'),
    ],
    [
      word('goals'),
      goals
        .map(({ goalId }) => names.goal(goalId))
        .filter(Boolean)
        .join(', ') || t('noGoals'),
    ],
    [word('accountablePersonId'), names.person(accountablePersonId) ?? word('unknown')],
    [`${word('startsOn')} – ${word('endsOn').toLowerCase()}`, `${formats.day(startsOn)} – ${formats.day(endsOn)}`],
  ];
  return (
    <div role="cell" className={classes.unfolded} style={{ height: UNFOLDED_HEIGHTS[size] }}>
      <Text size="sm" lineClamp={2} maw={820} c={description ? undefined : 'dimmed'}>
        {description ?? t('noDescription')}
      </Text>
      <dl className={classes.facts}>
        {parts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Group gap="xs">
        <LinkButton to="/initiatives/$initiativeId" params={{ initiativeId: id }} size="compact-sm" variant="default">
          {t('open')}
        </LinkButton>
        {can.amend ? (
          <LinkButton
            to="/initiatives/$initiativeId"
            params={{ initiativeId: id }}
            search={{ edit: true }}
            size="compact-sm"
            variant="default"
            leftSection={<IconPencil size={14} aria-hidden />}
          >
            {t('edit')}
          </LinkButton>
        ) : null}
      </Group>
    </div>
  );
}
