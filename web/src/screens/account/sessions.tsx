import { Badge, Button, Stack, Table, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { answerOf, api, type Schema } from '../../api/client';
import { Answer } from '../../app/answer';
import { signOutEverywhere } from '../../app/session/session';
import { toastDone, toastProblem } from '../../app/toast';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { sessionsQuery } from './account.queries';
import { accountTexts } from './account.texts';

/** Where the caller is signed in, and out again: one by one, or everywhere. */
export function Sessions() {
  const t = useTexts(accountTexts);
  const sessions = useQuery(sessionsQuery);
  return (
    <Stack align="flex-start">
      <Answer query={sessions}>
        {({ items }) => (
          <Table.ScrollContainer minWidth={420} w="100%">
            <Table>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('device')}</Table.Th>
                  <Table.Th>{t('lastUsed')}</Table.Th>
                  <Table.Th />
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {items.map((session) => (
                  <SessionRow key={session.id} session={session} />
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
      </Answer>
      <EverywhereButton />
    </Stack>
  );
}

function SessionRow({ session }: { readonly session: Schema<'SessionResponse'> }) {
  const t = useTexts(accountTexts);
  const formats = useFormats();
  const client = useQueryClient();
  const { id, userAgent, address, lastUsedAt, current } = session;
  const device = deviceOf(userAgent) ?? t('unknownDevice');
  const end = useMutation({
    mutationFn: () => answerOf(api.DELETE('/v1/sessions/{id}', { params: { path: { id } } })),
    onError: toastProblem,
    onSuccess: async () => {
      await client.invalidateQueries(sessionsQuery);
      toastDone(t('ended'));
    },
  });
  return (
    <Table.Tr>
      <Table.Td>
        {device} {current ? <Badge variant="light">{t('here')}</Badge> : null}
        <Text size="xs" c="dimmed">
          {address}
        </Text>
      </Table.Td>
      <Table.Td title={formats.moment(lastUsedAt)}>{formats.ago(lastUsedAt)}</Table.Td>
      <Table.Td ta="right">
        {current ? null : (
          <Button
            variant="default"
            size="compact-sm"
            loading={end.isPending}
            aria-label={t('endOf', { device })}
            onClick={() => end.mutate()}
          >
            {t('end')}
          </Button>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

function EverywhereButton() {
  const t = useTexts(accountTexts);
  const navigate = useNavigate();
  const client = useQueryClient();
  const leave = async () => {
    try {
      await signOutEverywhere();
      await navigate({ to: '/sign-in' });
      client.clear();
    } catch (problem) {
      toastProblem(problem);
    }
  };
  const ask = () =>
    modals.openConfirmModal({
      title: t('everywhereAsk'),
      children: <Text size="sm">{t('everywhereWhy')}</Text>,
      labels: { confirm: t('everywhere'), cancel: t('cancel') },
      onConfirm: () => void leave(),
    });
  return (
    <Button variant="default" onClick={ask}>
      {t('everywhere')}
    </Button>
  );
}

/** The browser and the system that a user agent names, as people call them. */
function deviceOf(userAgent: string | null): string | null {
  if (!userAgent) return null;
  const browser = /Edg|OPR|Firefox|Chrome|Safari/.exec(userAgent)?.[0];
  const system = /Windows|Android|iPhone|iPad|Mac OS X|Linux/.exec(userAgent)?.[0];
  const names: Record<string, string> = { Edg: 'Edge', OPR: 'Opera', 'Mac OS X': 'macOS' };
  const known = [browser, system].filter((part) => part !== undefined).map((part) => names[part] ?? part);
  return known.length > 0 ? known.join(', ') : userAgent.slice(0, 60);
}
