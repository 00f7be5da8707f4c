import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Schema } from '../../../api/client';
import { Dialog } from '../../../app/dialog';
import { ProblemAlert } from '../../../app/problem-alert';
import { toastDone } from '../../../app/toast';
import { useTexts } from '../../../i18n/texts';
import { administrationTexts } from '../administration.texts';
import { SecretShown } from '../secret-shown';
import { type ConnectionDraft, credentialsOf, draftOf, endOfToken, NOTHING_FILLED_IN } from './credentials';
import { CredentialFields } from './credential-fields';
import { amendConnection, connect, type Connection, connectionKey, connectionsQuery, testSite } from './jira.queries';
import { jiraTexts } from './jira.texts';
import { TestOutcome } from './test-outcome';

type Made = Schema<'CreatedConnectionResponse'>;

interface ConnectDialogProps {
  /** One that is there already, to sign in to it otherwise; absent: a new one. */
  readonly connection?: Connection;
  readonly onClose: () => void;
}

/** Connects a Jira: what it takes to sign in, a test of it, and then the secret of its webhooks, once. */
export function ConnectDialog({ connection, onClose }: ConnectDialogProps) {
  const t = useTexts(jiraTexts);
  const [made, setMade] = useState<Made | null>(null);
  const stay = made !== null;
  return (
    <Dialog
      opened
      onClose={onClose}
      size="lg"
      title={
        made
          ? t('webhookTitle', { name: made.name })
          : connection
            ? t('signInOf', { name: connection.name })
            : t('connect')
      }
      closeOnClickOutside={false}
      closeOnEscape={!stay}
      withCloseButton={!stay}
    >
      {made ? (
        <Webhooks made={made} />
      ) : (
        <ConnectForm connection={connection ?? null} onMade={setMade} onClose={onClose} />
      )}
    </Dialog>
  );
}

interface ConnectFormProps {
  readonly connection: Connection | null;
  readonly onMade: (made: Made) => void;
  readonly onClose: () => void;
}

function ConnectForm({ connection, onMade, onClose }: ConnectFormProps) {
  const t = useTexts(jiraTexts);
  const shared = useTexts(administrationTexts);
  const [draft, setDraft] = useState(() => (connection ? draftOf(connection) : NOTHING_FILLED_IN));
  const credentials = credentialsOf(draft);
  const baseUrl = draft.baseUrl.trim();
  const test = useMutation({
    mutationFn: () => testSite({ baseUrl, credentials: credentials ?? { kind: draft.kind } }),
  });
  const make = useSaving(connection, onMade, onClose);
  const save = () =>
    make.mutate({
      ...{ name: draft.name.trim(), baseUrl, credentials: credentials ?? { kind: draft.kind } },
      expiresAt: endOfToken(draft),
    });
  const change = (part: Partial<ConnectionDraft>) => {
    setDraft({ ...draft, ...part });
    // What was tested is not what stands there now.
    if (!('name' in part) && !('expiresOn' in part)) test.reset();
  };
  // A consent said already which sites it reaches; a test would use it up.
  const tried = draft.kind === 'oauth' || test.data?.ok === true;
  return (
    <Stack>
      <CredentialFields draft={draft} onChange={change} />
      {test.isError ? <ProblemAlert problem={test.error} /> : null}
      {test.data ? <TestOutcome tested={test.data} /> : null}
      {make.isError ? <ProblemAlert problem={make.error} /> : null}
      {!tried ? (
        <Text size="sm" c="dimmed">
          {t('testFirst')}
        </Text>
      ) : null}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {shared('cancel')}
        </Button>
        {draft.kind === 'oauth' ? null : (
          <Button
            variant={tried ? 'default' : 'filled'}
            disabled={!credentials || !baseUrl}
            loading={test.isPending}
            onClick={() => test.mutate()}
          >
            {t('test')}
          </Button>
        )}
        <Button
          disabled={!tried || !credentials || !baseUrl || !draft.name.trim()}
          loading={make.isPending}
          onClick={save}
        >
          {t('saveConnection')}
        </Button>
      </Group>
    </Stack>
  );
}

/** Makes the connection, or changes how one that is there signs in. */
function useSaving(connection: Connection | null, onMade: (made: Made) => void, onClose: () => void) {
  const t = useTexts(jiraTexts);
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Schema<'CreateConnection'>): Promise<Made> =>
      connection ? amendConnection(connection, body) : connect(body),
    onSuccess: async (answer) => {
      toastDone(t(connection ? 'signInSaved' : 'connected', { name: answer.name }));
      if (connection) onClose();
      else onMade(answer);
      await client.invalidateQueries(connectionsQuery);
      await client.invalidateQueries({ queryKey: connectionKey(answer.id) });
    },
  });
}

function Webhooks({ made }: { readonly made: Made }) {
  const t = useTexts(jiraTexts);
  const navigate = useNavigate();
  const go = () =>
    navigate({
      to: '/administration/jira/$connectionId',
      params: { connectionId: made.id },
      search: { part: 'rules' },
    });
  return (
    <Stack>
      <Text size="sm">{t('webhookLead')}</Text>
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {t('webhookUrl')}: <code>{made.webhookUrl}</code>
      </Text>
      {made.webhookSecret ? (
        <SecretShown label={t('webhookSecret')} warning={t('webhookOnce')} secret={made.webhookSecret} />
      ) : null}
      <Group justify="flex-end">
        <Button onClick={() => void go()}>{t('toRules')}</Button>
      </Group>
    </Stack>
  );
}
