import { Button, EmptyState, Group, Paper, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconPlus, IconTargetArrow } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { Schema } from '../../api/client';
import { goalsQuery } from '../../api/register.queries';
import { Answer } from '../../app/answer';
import { usePermission } from '../../app/session/session-state';
import { useTexts } from '../../i18n/texts';
import { Coverage } from './coverage';
import { GoalDialog } from './goal-dialog';
import { GoalDrawer } from './goal-drawer';
import { everyNode, type Goal, goalTree } from './goal-tree';
import { GoalTreeGrid } from './goal-tree-grid';
import classes from './goals.module.css';
import { contributionQuery } from './goals.queries';
import { goalsTexts } from './goals.texts';
import { Vision } from './vision';

type Contribution = Schema<'ContributionResponse'>;

/** The vision and the goals under it, with the work that serves each. */
export function GoalsView() {
  const goals = useQuery(goalsQuery);
  const contribution = useQuery(contributionQuery);
  const [creating, setCreating] = useState(false);
  return (
    <Stack gap="lg">
      <Vision />
      <Answer query={goals} skeleton={<Skeleton height={420} radius="md" />}>
        {(found) =>
          found.length === 0 ? (
            <NoGoals onCreate={() => setCreating(true)} />
          ) : (
            <Goals goals={found} contribution={contribution.data ?? null} onCreate={() => setCreating(true)} />
          )
        }
      </Answer>
      {creating ? <GoalDialog goal={null} onClose={() => setCreating(false)} /> : null}
    </Stack>
  );
}

function NoGoals({ onCreate }: { readonly onCreate: () => void }) {
  const t = useTexts(goalsTexts);
  const manages = usePermission('goals:manage');
  return (
    <EmptyState icon={<IconTargetArrow aria-hidden />} title={t('none')} description={t('noneLead')}>
      {manages ? <Button onClick={onCreate}>{t('newGoal')}</Button> : null}
    </EmptyState>
  );
}

interface GoalsProps {
  readonly goals: readonly Goal[];
  readonly contribution: Contribution | null;
  readonly onCreate: () => void;
}

function Goals({ goals, contribution, onCreate }: GoalsProps) {
  const t = useTexts(goalsTexts);
  const manages = usePermission('goals:manage');
  const { goal: openedId } = getRouteApi('/board/goals').useSearch();
  const navigate = useNavigate();
  const tree = useMemo(() => goalTree(goals, contribution?.goals ?? []), [goals, contribution]);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const nodes = everyNode(tree);
  const parents = nodes.filter(({ children }) => children.length > 0).map(({ goal }) => goal.id);
  const open = (goal: string | null) =>
    void navigate({ to: '/goals', search: goal === null ? {} : { goal }, resetScroll: false });
  return (
    <>
      <Coverage nodes={nodes} contribution={contribution} />
      <Paper withBorder className={classes.paper} component="section" aria-labelledby="goal-tree">
        <Group justify="space-between" mb="sm">
          <Title order={2} size="h4" id="goal-tree">
            {t('tree')}
          </Title>
          <Group gap="xs" className="unprinted">
            <Button
              variant="default"
              size="compact-md"
              onClick={() => setFolded(new Set(folded.size > 0 ? [] : parents))}
            >
              {t(folded.size > 0 ? 'unfoldAll' : 'foldAll')}
            </Button>
            {manages ? (
              <Button size="compact-md" leftSection={<IconPlus size={16} aria-hidden />} onClick={onCreate}>
                {t('newGoal')}
              </Button>
            ) : null}
          </Group>
        </Group>
        <Text size="sm" c="dimmed" id="goal-tree-help" mb="xs" className="unprinted">
          {t('treeHelp')}
        </Text>
        <GoalTreeGrid tree={tree} contribution={contribution} folded={folded} onFolded={setFolded} onOpen={open} />
      </Paper>
      <GoalDrawer
        node={nodes.find(({ goal }) => goal.id === openedId) ?? null}
        contribution={contribution}
        onOpen={open}
        onClose={() => open(null)}
      />
    </>
  );
}
