import { Button, Checkbox, Group, Stack, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client';
import { ifMatch } from '../../api/etags';
import { Dialog } from '../../app/dialog';
import { ProblemAlert } from '../../app/problem-alert';
import { usePermission } from '../../app/session/session-state';
import { toastDone, toastProblem } from '../../app/toast';
import { useTexts } from '../../i18n/texts';
import { RecordSelect } from '../initiatives/record-select';
import { Effect } from './effect';
import { findingTexts } from './finding.texts';
import type { Finding } from './findings.queries';
import { useAfterActing } from './judge';

interface CoordinateDialogProps {
  readonly finding: Finding;
  readonly ids: readonly string[];
  /** Two of the many that a fragmented place is about: they settle a part of the finding, not the whole. */
  readonly part?: boolean;
  readonly onClose: () => void;
}

/** Records that the initiatives of a finding coordinate; the toast takes it back. */
export function CoordinateDialog({ finding, ids, part, onClose }: CoordinateDialogProps) {
  const t = useTexts(findingTexts);
  const after = useAfterActing(finding.id);
  const mayRatify = usePermission('initiatives:decide');
  const [ratified, setRatified] = useState(mayRatify);
  const [coordinatorId, setCoordinatorId] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const coordinate = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/v1/coordinations', {
          body: {
            ...(part ? { initiativeIds: [...ids] } : { findingId: finding.id }),
            ...(ratified ? { ratified } : {}),
            ...(coordinatorId ? { coordinatorId } : {}),
            ...(note.trim() ? { note: note.trim() } : {}),
          },
        }),
      ),
    onSuccess: async ({ id, version }) => {
      const undo = async () => {
        try {
          const header = ifMatch({ version });
          await answerOf(api.DELETE('/v1/coordinations/{id}', { params: { path: { id }, header } }));
          toastDone(t('undone'));
        } catch (problem) {
          toastProblem(problem);
        }
        await after();
      };
      toastDone(t('coordinated'), () => void undo());
      onClose();
      await after();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t(ids.length === 2 ? 'coordinateTwo' : 'coordinate')} size="lg">
      <Stack>
        <Effect changes={[{ kind: 'coordinate', initiativeIds: [...ids] }]} />
        <RecordSelect kind="person" label={t('owner')} value={coordinatorId} onChange={setCoordinatorId} />
        <Textarea
          label={t('reasonNote')}
          autosize
          minRows={2}
          maxLength={2000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {mayRatify ? (
          <Checkbox
            label={t('ratify')}
            checked={ratified}
            onChange={(event) => setRatified(event.currentTarget.checked)}
          />
        ) : null}
        {coordinate.isError ? <ProblemAlert problem={coordinate.error} /> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button loading={coordinate.isPending} onClick={() => coordinate.mutate()} data-autofocus>
            {t(ids.length === 2 ? 'coordinateTwo' : 'coordinate')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
