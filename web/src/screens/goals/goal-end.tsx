import { Button, Group, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client';
import { ifMatch } from '../../api/etags';
import { toastDone, toastProblem } from '../../app/toast';
import { useTexts } from '../../i18n/texts';
import type { Goal } from './goal-tree';
import { afterGoalChange } from './goals.queries';
import { goalsTexts } from './goals.texts';

/** How a goal ends: archived, which keeps its history, or deleted when nothing refers to it. */
export function GoalEnd({ goal, onGone }: { readonly goal: Goal; readonly onGone: () => void }) {
  const t = useTexts(goalsTexts);
  const client = useQueryClient();
  const [sure, setSure] = useState(false);
  const params = { path: { id: goal.id }, header: ifMatch(goal) };
  const gone = async (said: 'archived' | 'removed') => {
    toastDone(t(said));
    onGone();
    await afterGoalChange(client);
  };
  const archive = useMutation({
    mutationFn: () => answerOf(api.PATCH('/v1/goals/{id}', { params, body: { archived: true } })),
    onError: toastProblem,
    onSuccess: () => gone('archived'),
  });
  const remove = useMutation({
    mutationFn: () => answerOf(api.DELETE('/v1/goals/{id}', { params })),
    onError: toastProblem,
    onSuccess: () => gone('removed'),
  });
  if (sure) {
    return (
      <Group gap="xs">
        <Text size="sm">{t('removeSure')}</Text>
        <Button size="compact-sm" loading={remove.isPending} onClick={() => remove.mutate()}>
          {t('remove')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => setSure(false)}>
          {t('cancel')}
        </Button>
      </Group>
    );
  }
  return (
    <Group gap="xs">
      <Button size="compact-sm" variant="subtle" loading={archive.isPending} onClick={() => archive.mutate()}>
        {t('archive')}
      </Button>
      {goal.can.delete ? (
        <Button size="compact-sm" variant="subtle" onClick={() => setSure(true)}>
          {t('remove')}
        </Button>
      ) : null}
    </Group>
  );
}
