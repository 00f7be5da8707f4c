import { Button, Group, Paper, Stack, Table, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Answer } from '../../../app/answer';
import { toastDone, toastProblem } from '../../../app/toast';
import { useTexts } from '../../../i18n/texts';
import { useFormats } from '../../../signs/formats';
import { roleWords } from '../../../signs/role-words';
import classes from '../administration.module.css';
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
    <Paper withBorder className={classes.table}>
      <Table.ScrollContainer minWidth={560}>
        <Table verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('email')}</Table.Th>
              <Table.Th scope="col">{t('roles')}</Table.Th>
              <Table.Th scope="col">{t('status')}</Table.Th>
              <Table.Td />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {invitations.map((invitation) => (
              <Row key={invitation.id} invitation={invitation} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Paper>
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
    <Table.Tr>
      <Table.Td>{email}</Table.Td>
      <Table.Td>{formats.list(roles.map((one) => role(one)))}</Table.Td>
      <Table.Td>{t(status === 'open' ? 'until' : 'ended', { day: formats.day(expiresAt) })}</Table.Td>
      <Table.Td>
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
      </Table.Td>
    </Table.Tr>
  );
}
