import { ActionIcon, Text, UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import type { Schema } from '../../api/client';
import { useRegisterNames } from '../../api/names';
import { useTexts } from '../../i18n/texts';
import type { GoalRow } from './goal-tree';
import classes from './goals.module.css';
import { goalsTexts } from './goals.texts';
import { GoalTargets } from './goal-targets';
import { ShareBar, WorkCount } from './goal-work';

interface GoalLineProps {
  readonly row: GoalRow;
  readonly contribution: Schema<'ContributionResponse'> | null;
  /** Whether Tab reaches it. */
  readonly reachable: boolean;
  readonly onReach: () => void;
  readonly onFold: (closed: boolean) => void;
  readonly onOpen: () => void;
}

export function GoalLine({ row, contribution, reachable, onReach, onFold, onOpen }: GoalLineProps) {
  const t = useTexts(goalsTexts);
  const { person } = useRegisterNames();
  const { node, level, position, size, open } = row;
  const { goal, children, work } = node;
  const idle = work?.initiatives === 0;
  return (
    <div
      role="row"
      aria-level={level}
      aria-posinset={position}
      aria-setsize={size}
      aria-expanded={children.length > 0 ? open : undefined}
      data-goal={goal.id}
      data-level={level}
      data-idle={idle || undefined}
      tabIndex={reachable ? 0 : -1}
      className={classes.line}
      onFocus={onReach}
    >
      <div role="gridcell" className={classes.name} style={{ paddingLeft: (level - 1) * 22 }}>
        {children.length > 0 ? (
          <ActionIcon
            variant="subtle"
            size="sm"
            className={classes.toggle}
            aria-label={t(open ? 'fold' : 'unfold', { name: goal.title })}
            onClick={() => onFold(open)}
          >
            <IconChevronRight size={16} data-open={open || undefined} aria-hidden />
          </ActionIcon>
        ) : (
          <span className={classes.toggle} />
        )}
        <div>
          <UnstyledButton className={classes.title} onClick={onOpen}>
            {goal.title}
          </UnstyledButton>
          <Text size="xs" c="dimmed">
            {goal.ownerId ? (person(goal.ownerId) ?? '…') : `${t('owner')}: ${t('noOwner')}`}
          </Text>
          {idle ? <span className={classes.idle}>{t('nobody')}</span> : null}
        </div>
      </div>
      <div role="gridcell">
        <ShareBar node={node} contribution={contribution} />
      </div>
      <div role="gridcell">
        <WorkCount node={node} contribution={contribution} />
      </div>
      <div role="gridcell">
        <GoalTargets goal={goal} />
      </div>
    </div>
  );
}
