import { Alert, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createLazyRoute, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Answer } from '../../app/answer';
import { LinkAnchor, LinkButton } from '../../app/links';
import { OperationProgress } from '../../app/operation-progress';
import { Page } from '../../app/page';
import { ProblemAlert } from '../../app/problem-alert';
import { usePermission } from '../../app/session/session-state';
import { toastDone } from '../../app/toast';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { NotYours } from '../administration/admin-page';
import { importTexts } from './import.texts';
import { commitImport, type Import, importQuery, type Operation, undoImport } from './imports.queries';
import { importsTexts } from './imports.texts';
import { mappedFor } from './mapped-file';
import { RowsTable } from './rows-table';

export const Route = createLazyRoute('/board/imports/$importId')({ component: ImportScreen });

function ImportScreen() {
  const t = useTexts(importsTexts);
  const { importId } = useParams({ from: '/board/imports/$importId' });
  if (!usePermission('imports:run')) return <NotYours title={t('title')} />;
  return <ReadImport importId={importId} />;
}

function ReadImport({ importId }: { readonly importId: string }) {
  return <Answer query={useQuery(importQuery(importId))}>{(found) => <OneImport found={found} />}</Answer>;
}

const WORKING: readonly Import['state'][] = ['analysing', 'committing', 'undoing'];

function OneImport({ found }: { readonly found: Import }) {
  const t = useTexts(importTexts);
  const listed = useTexts(importsTexts);
  const client = useQueryClient();
  const [operationId, setOperationId] = useState(WORKING.includes(found.state) ? found.operationId : null);
  // What the register shows may have changed all over.
  const reread = () => client.invalidateQueries();
  const act = useMutation({
    mutationFn: async (what: 'valid_only' | 'all_or_nothing' | 'undo'): Promise<Import | Operation> =>
      what === 'undo' ? undoImport(found.id) : commitImport(found.id, what),
    onSuccess: async (answer, what) => {
      if (!('fileName' in answer)) return setOperationId(answer.id);
      toastDone(what === 'undo' ? t('undone') : t('committed', { count: answer.written ?? 0 }));
      return reread();
    },
  });
  const working = operationId !== null && (act.isSuccess || WORKING.includes(found.state));
  return (
    <Page
      title={found.fileName}
      lead={t(`lead_${found.state}`)}
      trail={<LinkAnchor to="/imports">{listed('title')}</LinkAnchor>}
      actions={working ? null : <Actions found={found} busy={act.isPending} onAct={(what) => act.mutate(what)} />}
    >
      {act.isError ? <ProblemAlert problem={act.error} /> : null}
      {working ? (
        <Paper withBorder p="lg">
          <OperationProgress
            operationId={operationId}
            label={t(
              act.variables === 'undo' || found.state === 'undoing'
                ? 'undoing'
                : found.state === 'analysing'
                  ? 'analysing'
                  : 'committing',
            )}
            onEnd={() => {
              setOperationId(null);
              void reread();
            }}
          />
        </Paper>
      ) : null}
      <Facts found={found} />
      <RowsTable found={found} />
    </Page>
  );
}

interface ActionsProps {
  readonly found: Import;
  readonly busy: boolean;
  readonly onAct: (what: 'valid_only' | 'all_or_nothing' | 'undo') => void;
}

function Actions({ found, busy, onAct }: ActionsProps) {
  const t = useTexts(importTexts);
  const { create, update, likelyDuplicate, error } = found.summary;
  const good = create + update + likelyDuplicate;
  return (
    <>
      {found.state === 'ready' && mappedFor(found.id) ? (
        <LinkButton to="/imports" search={{ again: found.id }} variant="default">
          {t('backToMapping')}
        </LinkButton>
      ) : null}
      {found.can.undo ? (
        <Button variant="default" loading={busy} onClick={() => onAct('undo')}>
          {t('undo')}
        </Button>
      ) : null}
      {found.state === 'committed' ? <LinkButton to="/initiatives">{t('toRegister')}</LinkButton> : null}
      {found.can.commit && good > 0 ? (
        <>
          {error === 0 ? (
            <Button variant="default" loading={busy} onClick={() => onAct('all_or_nothing')}>
              {t('allOrNothing')}
            </Button>
          ) : null}
          <Button loading={busy} onClick={() => onAct('valid_only')}>
            {t('commit', { count: good })}
          </Button>
        </>
      ) : null}
    </>
  );
}

function Facts({ found }: { readonly found: Import }) {
  const t = useTexts(importTexts);
  const format = useFormats();
  const { create, update, likelyDuplicate, error } = found.summary;
  // Of what was taken back, nothing is made.
  const toCreate = found.state === 'undone' ? [] : found.toCreate;
  const kinds = [...new Set(toCreate.map(({ type }) => type))];
  const remains = found.remains;
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('encoding', {
          rows: format.number(found.rows, 0),
          format: found.format.toUpperCase(),
          encoding: found.encoding,
        })}
      </Text>
      {found.state === 'ready' && error > 0 ? (
        <Alert color="orange" variant="light">
          {t('commitWarning', { count: error })}
        </Alert>
      ) : null}
      {found.state === 'ready' && create + update + likelyDuplicate === 0 ? (
        <Alert color="gray" variant="light">
          {t('nothingToDo')}
        </Alert>
      ) : null}
      {remains && remains.rowCount > 0 ? (
        <Alert color="orange" variant="light">
          {t('remains', { count: remains.rowCount })}
        </Alert>
      ) : null}
      {remains && remains.records.length > 0 ? (
        <Alert color="orange" variant="light">
          {t('remainingRecords', { names: format.list(remains.records.map(({ name }) => name)) })}
        </Alert>
      ) : null}
      {kinds.length > 0 ? (
        <Group gap="lg" align="flex-start">
          <Text size="sm" fw={600}>
            {t(found.state === 'committed' ? 'made' : 'toCreate')}
          </Text>
          {kinds.map((kind) => {
            const names = toCreate.filter(({ type }) => type === kind).map(({ name }) => name);
            return (
              <Text key={kind} size="sm" title={names.join(', ')}>
                {format.number(names.length, 0)} × {t(`type_${kind}` as 'type_team')}
              </Text>
            );
          })}
        </Group>
      ) : null}
    </Stack>
  );
}
