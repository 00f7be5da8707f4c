import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Answer } from '../../../app/answer';
import { toastDone, toastProblem } from '../../../app/toast';
import { useTexts } from '../../../i18n/texts';
import { useFormats } from '../../../signs/formats';
import { roleWords } from '../../../signs/role-words';
import { StackedCell, StackedRow, StackedTable } from '../stacked-table';
import { type Invitation, invitationsQuery, sendAgain, withdraw } from './members.queries';
import { membersTexts } from './members.texts';

/** Who was invited and has not come yet. */
export function Invitations() {
  const t = useTexts(membersTexts);
  return (
    <Stack gap="sm" component="section" aria-labelledby="invitations">
      <Title order={2} size="h4" id="invitations">
        {t('invitations')}
      </Title>
      <Answer query={useQuery(invitationsQuery)}>
        {(found) => (found.length === 0 ? <Text c="dimmed">{t('noInvitations')}</Text> : <Rows invitations={found} />)}
      </Answer>
    </Stack>
  );
}

function Rows({ invitations }: { readonly invitations: readonly Invitation[] }) {
  const t = useTexts(membersTexts);
  return (
    <StackedTable heads={[t('email'), t('roles'), t('status'), '']} label={t('invitations')}>
      {invitations.map((invitation) => (
        <Row key={invitation.id} invitation={invitation} />
      ))}
    </StackedTable>
  );
}

function Row({ invitation }: { readonly invitation: Invitation }) {
  const t = useTexts(membersTexts);
  const role = useTexts(roleWords);
  const formats = useFormats();
  const client = useQueryClient();
  const { email, roles, status, expiresAt, can } = invitation;
  const act = useMutation({
    mutationFn: async (what: 'sentAgain' | 'withdrawn') => {
      if (what === 'sentAgain') await sendAgain(invitation);
      else await withdraw(invitation);
    },
    onSuccess: (_, what) => toastDone(t(what, { email })),
    onError: toastProblem,
    onSettled: () => client.invalidateQueries(invitationsQuery),
  });
  return (
    <StackedRow>
      <StackedCell>{email}</StackedCell>
      <StackedCell>{formats.list(roles.map((one) => role(one)))}</StackedCell>
      <StackedCell>{t(status === 'open' ? 'until' : 'ended', { day: formats.day(expiresAt) })}</StackedCell>
      <StackedCell right>
        <Group gap="xs" justify="flex-end" wrap="nowrap">
          <Button
            variant="default"
            size="compact-sm"
            loading={act.isPending}
            aria-label={t('againOf', { email })}
            onClick={() => act.mutate('sentAgain')}
          >
            {t('again')}
          </Button>
          {can.revoke ? (
            <Button
              variant="default"
              size="compact-sm"
              loading={act.isPending}
              aria-label={t('withdrawOf', { email })}
              onClick={() => act.mutate('withdrawn')}
            >
              {t('withdraw')}
            </Button>
          ) : null}
        </Group>
      </StackedCell>
    </StackedRow>
  );
}
