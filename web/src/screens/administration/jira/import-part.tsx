import { Alert, Button, Group } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { OperationProgress } from '../../../app/operation-progress';
import { ProblemAlert } from '../../../app/problem-alert';
import { useTexts } from '../../../i18n/texts';
import { useFormats } from '../../../signs/formats';
import { connectionTexts } from './connection.texts';
import { connectionKey, type Operation, startImport } from './jira.queries';

interface Figures {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly skipped: Readonly<Record<string, number>>;
}

/** Takes everything in that the rules choose, and says how far it is and what came of it. */
export function ImportPart({ id }: { readonly id: string }) {
  const t = useTexts(connectionTexts);
  const client = useQueryClient();
  const [ended, setEnded] = useState<Operation | null>(null);
  const start = useMutation({ mutationFn: () => startImport(id), onMutate: () => setEnded(null) });
  const running = start.data !== undefined && ended === null;
  return (
    <>
      {start.isError ? <ProblemAlert problem={start.error} /> : null}
      {start.data && ended?.state !== 'succeeded' && ended?.state !== 'cancelled' ? (
        <OperationProgress
          key={start.data.id}
          operationId={start.data.id}
          label={t('importing')}
          onEnd={(operation) => {
            setEnded(operation);
            void client.invalidateQueries({ queryKey: connectionKey(id) });
            void client.invalidateQueries({ queryKey: ['initiatives'], refetchType: 'none' });
          }}
        />
      ) : null}
      {ended ? <Outcome operation={ended} /> : null}
      <Group>
        <Button
          leftSection={<IconDownload size={18} aria-hidden />}
          loading={start.isPending}
          disabled={running}
          onClick={() => start.mutate()}
        >
          {t('import')}
        </Button>
      </Group>
    </>
  );
}

function Outcome({ operation }: { readonly operation: Operation }) {
  const t = useTexts(connectionTexts);
  const formats = useFormats();
  const figures = operation.result as Figures | null;
  if (!figures) return null;
  const { created, changed, unchanged, failed } = figures;
  const skipped = Object.values(figures.skipped).reduce((sum, count) => sum + count, 0);
  const said = Object.fromEntries(
    Object.entries({ created, changed, unchanged, skipped, failed }).map(([name, count]) => [
      name,
      formats.number(count, 0),
    ]),
  );
  return (
    <Alert role="status" color="gray" variant="light">
      {operation.state === 'cancelled' ? `${t('cancelled')} ` : ''}
      {t('imported', said)}
    </Alert>
  );
}
