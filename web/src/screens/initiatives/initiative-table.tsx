import { Skeleton, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useRegisterNames } from '../../api/names';
import { useKeys } from '../../app/shell/shortcuts';
import { useLanguage } from '../../i18n/language';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { initiativeWords, useChoiceWord } from '../../signs/initiative-words';
import { type CellTools, COLUMNS } from './columns';
import type { SortName } from './initiative-filters';
import { InitiativeRow, ROW_HEIGHTS, UNFOLDED_HEIGHTS } from './initiative-row';
import classes from './initiatives.module.css';
import { initiativesTexts } from './initiatives.texts';
import { type Initiative, PAGE } from './initiatives.queries';
import { useColumns } from './use-views';

interface InitiativeTableProps {
  /** As they came: page after page, all but the last of them full. */
  readonly pages: readonly (readonly Initiative[])[];
  readonly more: boolean;
  readonly onMore: () => void;
  readonly sort: string;
  readonly onSort: (sort: string) => void;
}

/** How many rows before the end the next page is asked for. */
const AHEAD = 150;

/** A table of any length: only the rows that are seen are drawn, and pages come as one scrolls. */
export function InitiativeTable(props: InitiativeTableProps) {
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const [chosen] = useColumns();
  const columns = useMemo(() => (narrow ? [] : COLUMNS.filter(({ name }) => chosen.includes(name))), [chosen, narrow]);
  const tools: CellTools = {
    t: useTexts(initiativesTexts),
    names: useRegisterNames(),
    formats: useFormats(),
    word: useChoiceWord(),
  };
  return <Scroller {...props} columns={columns} tools={tools} size={narrow ? 'narrow' : 'wide'} />;
}

interface ScrollerProps extends InitiativeTableProps {
  readonly columns: typeof COLUMNS;
  readonly tools: CellTools;
  readonly size: 'wide' | 'narrow';
}

/** What is drawn anew with every step of scrolling: as little as can be. */
function Scroller({ pages, more, onMore, sort, onSort, columns, tools, size }: ScrollerProps) {
  const place = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  const [unfolded, setUnfolded] = useState<string | null>(null);
  const count = pages.reduce((sum, page) => sum + page.length, 0);
  const at = useCallback((index: number) => pages[Math.floor(index / PAGE)]?.[index % PAGE], [pages]);
  const rows = useRows({ count, more, onMore, at, unfolded, size, place });
  const { current, setCurrent } = useMoving({ count, at, show: rows.show });
  const language = useLanguage();
  const grid = { '--columns': gridOf(columns) } as CSSProperties;
  const open = (id: string) => void navigate({ to: '/initiatives/$initiativeId', params: { initiativeId: id } });
  return (
    <div ref={place} className={classes.scroller} style={grid} tabIndex={-1}>
      <div role="table" aria-label={tools.t('table')} aria-rowcount={more ? -1 : count + 1}>
        <Header columns={columns} sort={sort} onSort={onSort} />
        <div role="rowgroup" className={classes.body} style={{ height: rows.height }}>
          {rows.shown.map(({ index, start, size: height }) => {
            const initiative = at(index);
            const style = { transform: `translateY(${start}px)`, height };
            if (!initiative) return <Coming key={index} style={style} />;
            return (
              <InitiativeRow
                key={initiative.id}
                initiative={initiative}
                index={index}
                columns={columns}
                tools={tools}
                language={language}
                style={style}
                size={size}
                current={index === current}
                unfolded={initiative.id === unfolded}
                onCurrent={setCurrent}
                onUnfold={(open) => setUnfolded(open ? initiative.id : null)}
                onOpen={open}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

function gridOf(columns: readonly { readonly width: string }[]): string {
  return ['36px', 'minmax(192px, 2.2fr)', ...columns.map(({ width }) => width)].join(' ');
}

interface RowsNeeds {
  readonly count: number;
  readonly more: boolean;
  readonly onMore: () => void;
  readonly at: (index: number) => Initiative | undefined;
  readonly unfolded: string | null;
  readonly size: 'wide' | 'narrow';
  readonly place: React.RefObject<HTMLDivElement | null>;
}

/** Which rows are drawn and where; asks for more when the end comes near. */
function useRows({ count, more, onMore, at, unfolded, size, place }: RowsNeeds) {
  const heightOf = (index: number) =>
    ROW_HEIGHTS[size] + (unfolded !== null && at(index)?.id === unfolded ? UNFOLDED_HEIGHTS[size] : 0);
  const virtualizer = useVirtualizer({
    count: more ? count + 1 : count,
    getScrollElement: () => place.current,
    estimateSize: heightOf,
    overscan: 8,
    // Rows ahead are drawn already: the frame need not wait for the next ones.
    useFlushSync: false,
  });
  useEffect(() => virtualizer.measure(), [virtualizer, unfolded, size]);
  const shown = virtualizer.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (more && last >= count - AHEAD) onMore();
  }, [more, last, count, onMore]);
  const show = (index: number) => virtualizer.scrollToIndex(index, { align: 'auto' });
  return { shown, height: virtualizer.getTotalSize(), show };
}

interface MovingNeeds {
  readonly count: number;
  readonly at: (index: number) => Initiative | undefined;
  readonly show: (index: number) => void;
}

/** `j` and `k` go down and up the rows, `e` opens the one that one is at for editing. */
function useMoving({ count, at, show }: MovingNeeds) {
  const [current, setCurrent] = useState(-1);
  const navigate = useNavigate();
  const go = (index: number) => {
    const next = Math.min(Math.max(index, 0), count - 1);
    setCurrent(next);
    show(next);
    focusRow(next);
  };
  useKeys({
    j: () => go(current + 1),
    k: () => go(current - 1),
    e: () => {
      const id = at(current)?.id;
      if (id) void navigate({ to: '/initiatives/$initiativeId', params: { initiativeId: id }, search: { edit: true } });
    },
  });
  return { current, setCurrent };
}

/** After the row is drawn: it may have been far away. */
function focusRow(index: number): void {
  const look = (tries: number) => {
    const link = document.querySelector<HTMLElement>(`[data-row="${index}"]`);
    if (link) link.focus({ preventScroll: true });
    else if (tries > 0) requestAnimationFrame(() => look(tries - 1));
  };
  requestAnimationFrame(() => look(10));
}

interface HeaderProps {
  readonly columns: typeof COLUMNS;
  readonly sort: string;
  readonly onSort: (sort: string) => void;
}

const Header = memo(function Header({ columns, sort, onSort }: HeaderProps) {
  const t = useTexts(initiativesTexts);
  const word = useTexts(initiativeWords);
  return (
    <div role="rowgroup" className={classes.head}>
      <div role="row" className={classes.row}>
        <div role="columnheader">
          <VisuallyHidden>{t('open')}</VisuallyHidden>
        </div>
        <SortableHeader name="title" label={word('title')} sort={sort} onSort={onSort} />
        {columns.map(({ name, sort: field, numeric }) =>
          field ? (
            <SortableHeader key={name} name={field} label={word(name)} numeric={numeric} sort={sort} onSort={onSort} />
          ) : (
            <div key={name} role="columnheader" className={classes.cell}>
              {word(name)}
            </div>
          ),
        )}
      </div>
    </div>
  );
});

interface SortableHeaderProps extends Omit<HeaderProps, 'columns'> {
  readonly name: SortName;
  readonly label: string;
  readonly numeric?: true | undefined;
}

function SortableHeader({ name, label, numeric, sort, onSort }: SortableHeaderProps) {
  const t = useTexts(initiativesTexts);
  const downwards = sort === `-${name}`;
  const sorted = sort === name ? 'ascending' : downwards ? 'descending' : 'none';
  const Icon = downwards ? IconArrowDown : IconArrowUp;
  return (
    <div role="columnheader" aria-sort={sorted} className={classes.cell} data-numeric={numeric}>
      <UnstyledButton
        className={classes.sort}
        title={t('sortOn', { name: label.toLowerCase() })}
        onClick={() => onSort(sort === name ? `-${name}` : name)}
      >
        {label}
        {sorted === 'none' ? null : <Icon size={13} aria-hidden />}
      </UnstyledButton>
    </div>
  );
}

function Coming({ style }: { readonly style: CSSProperties }) {
  const t = useTexts(initiativesTexts);
  return (
    <div role="row" className={classes.coming} style={style}>
      <div role="cell">
        <VisuallyHidden>{t('loadingMore')}</VisuallyHidden>
        <Skeleton height={14} width="60%" mx="md" />
      </div>
    </div>
  );
}
