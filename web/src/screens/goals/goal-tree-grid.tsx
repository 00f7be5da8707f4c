import { type KeyboardEvent, useRef, useState } from 'react';
import type { Schema } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { GoalLine } from './goal-line';
import { type GoalNode, moveInTree, shownRows } from './goal-tree';
import classes from './goals.module.css';
import { goalsTexts } from './goals.texts';
import { OrphanLine } from './orphan-line';

interface GoalTreeGridProps {
  readonly tree: readonly GoalNode[];
  readonly contribution: Schema<'ContributionResponse'> | null;
  readonly folded: ReadonlySet<string>;
  readonly onFolded: (folded: ReadonlySet<string>) => void;
  readonly onOpen: (goalId: string) => void;
}

/** The goals as a tree of lines that one walks through by keys; Tab reaches one line and what stands in it. */
export function GoalTreeGrid({ tree, contribution, folded, onFolded, onOpen }: GoalTreeGridProps) {
  const t = useTexts(goalsTexts);
  const rows = shownRows(tree, folded);
  const [activeId, setActiveId] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const active = rows.some(({ node }) => node.goal.id === activeId) ? activeId : (rows[0]?.node.goal.id ?? null);
  const fold = (id: string, closed: boolean) => {
    const next = new Set(folded);
    if (closed) next.add(id);
    else next.delete(id);
    onFolded(next);
  };
  const press = (event: KeyboardEvent) => {
    // Only on a line itself: in what stands in it, keys do what they do there.
    const line = event.target as HTMLElement;
    const at = rows.findIndex(({ node }) => node.goal.id === line.dataset['goal']);
    const row = rows[at];
    if (!row) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      return onOpen(row.node.goal.id);
    }
    const move = moveInTree(rows, at, event.key);
    if (!move) return;
    event.preventDefault();
    if ('fold' in move) fold(move.fold, true);
    else if ('unfold' in move) fold(move.unfold, false);
    else {
      setActiveId(move.to);
      place.current?.querySelector<HTMLElement>(`[data-goal="${move.to}"]`)?.focus();
    }
  };
  return (
    <div role="treegrid" aria-label={t('tree')} aria-describedby="goal-tree-help" ref={place} onKeyDown={press}>
      <div role="row" className={`${classes.line} ${classes.head}`}>
        <span role="columnheader">{t('goal')}</span>
        <span role="columnheader">{t('share')}</span>
        <span role="columnheader">{t('work')}</span>
        <span role="columnheader">{t('targets')}</span>
      </div>
      {rows.map((row) => (
        <GoalLine
          key={row.node.goal.id}
          row={row}
          contribution={contribution}
          reachable={row.node.goal.id === active}
          onReach={() => setActiveId(row.node.goal.id)}
          onFold={(closed) => fold(row.node.goal.id, closed)}
          onOpen={() => onOpen(row.node.goal.id)}
        />
      ))}
      {contribution && contribution.uncontributing.count > 0 ? <OrphanLine contribution={contribution} /> : null}
    </div>
  );
}
