import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { answerOf, api, type Schema } from '../api/client';
import { problemOf } from '../api/problems';
import { useTexts } from '../i18n/texts';
import { useFormats } from '../signs/formats';
import { appTexts } from './app.texts';
import { ProblemAlert } from './problem-alert';
import { toastProblem } from './toast';

type Operation = Schema<'OperationResponse'>;

const ENDED: readonly Operation['state'][] = ['succeeded', 'failed', 'cancelled'];

/** Long work, asked about twice a second until it has ended. */
export const operationQuery = (id: string) =>
  queryOptions({
    queryKey: ['operations', id],
    queryFn: () => answerOf(api.GET('/v1/operations/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data && ENDED.includes(state.data.state) ? false : 500),
  });

interface OperationProgressProps {
  readonly operationId: string;
  /** What is being done, in a few words. */
  readonly label: string;
  /** Called once, when it has ended in whatever way. */
  readonly onEnd: (operation: Operation) => void;
}

/** How far long work is, with a way to call it off. */
export function OperationProgress({ operationId, label, onEnd }: OperationProgressProps) {
  const t = useTexts(appTexts);
  const format = useFormats();
  const query = useQuery(operationQuery(operationId));
  const operation = query.data;
  const ended = operation !== undefined && ENDED.includes(operation.state);
  const end = useEffectEvent(() => {
    if (operation) onEnd(operation);
  });
  useEffect(() => {
    if (ended) end();
  }, [ended]);
  if (query.isError) return <ProblemAlert problem={query.error} onRetry={() => void query.refetch()} />;
  if (operation?.state === 'failed') {
    return <ProblemAlert problem={problemOf(Number(operation.problem?.['status'] ?? 500), operation.problem)} />;
  }
  const { done = 0, total = null } = operation?.progress ?? {};
  const share = total ? done / total : 0;
  return (
    <Stack gap={6} role="status" aria-live="polite">
      <Group justify="space-between">
        <Text size="sm" fw={600}>
          {label}
        </Text>
        <Text size="sm" c="dimmed" ff="monospace">
          {operation?.progress.phase ? `${operation.progress.phase} · ` : ''}
          {total ? `${format.number(done, 0)} / ${format.number(total, 0)}` : ''}
        </Text>
      </Group>
      <Progress value={total ? 100 * share : 100} animated={!ended} size="lg" aria-label={label} />
      {operation?.can.cancel ? (
        <Group>
          <Button size="compact-sm" variant="default" onClick={() => void cancel(operationId)}>
            {t('callOff')}
          </Button>
        </Group>
      ) : null}
    </Stack>
  );
}

async function cancel(id: string): Promise<void> {
  await answerOf(api.POST('/v1/operations/{id}/cancel', { params: { path: { id } } })).catch(toastProblem);
}
