import { Badge, Button, Group, Paper, Table, Text } from '@mantine/core';
import { IconMailPlus } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { useRegisterNames } from '../../../api/names';
import { Answer } from '../../../app/answer';
import { useAccount } from '../../../app/session/session-state';
import { toastDone, toastProblem } from '../../../app/toast';
import { useTexts } from '../../../i18n/texts';
import { roleWords } from '../../../signs/role-words';
import { AdminPage } from '../admin-page';
import classes from '../administration.module.css';
import { askFirst } from '../ask-first';
import { Invitations } from './invitations';
import { InviteDialog } from './invite-dialog';
import { MemberDialog } from './member-dialog';
import { type Member, membersQuery, removeMember } from './members.queries';
import { membersTexts } from './members.texts';

export const Route = createLazyRoute('/board/administration/members')({ component: Screen });

function Screen() {
  const t = useTexts(membersTexts);
  const [inviting, setInviting] = useState(false);
  return (
    <AdminPage
      section="members"
      lead={t('lead')}
      actions={
        <Button leftSection={<IconMailPlus size={18} aria-hidden />} onClick={() => setInviting(true)}>
          {t('invite')}
        </Button>
      }
    >
      <Members />
      <Invitations />
      {inviting ? <InviteDialog onClose={() => setInviting(false)} /> : null}
    </AdminPage>
  );
}

function Members() {
  const t = useTexts(membersTexts);
  const [changing, setChanging] = useState<Member | null>(null);
  return (
    <Answer query={useQuery(membersQuery)}>
      {(members) => (
        <Paper withBorder className={classes.table}>
          <Table.ScrollContainer minWidth={680}>
            <Table verticalSpacing="xs">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">{t('name')}</Table.Th>
                  <Table.Th scope="col">{t('roles')}</Table.Th>
                  <Table.Th scope="col">{t('person')}</Table.Th>
                  <Table.Td />
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {members.map((member) => (
                  <Row key={member.id} member={member} onChange={() => setChanging(member)} />
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
          {changing ? <MemberDialog member={changing} onClose={() => setChanging(null)} /> : null}
        </Paper>
      )}
    </Answer>
  );
}

function Row({ member, onChange }: { readonly member: Member; readonly onChange: () => void }) {
  const t = useTexts(membersTexts);
  const role = useTexts(roleWords);
  const { person } = useRegisterNames();
  const { member: self } = useAccount();
  const { name, email, roles, personId, can } = member;
  return (
    <Table.Tr>
      <Table.Td>
        <Text size="sm" fw={600}>
          {name} {self.id === member.id ? <Badge variant="default">{t('you')}</Badge> : null}
        </Text>
        <Text size="xs" c="dimmed">
          {email}
        </Text>
      </Table.Td>
      <Table.Td>
        <Group gap={4}>
          {roles.map((one) => (
            <Badge key={one} variant="default" tt="none" fw={550}>
              {role(one)}
            </Badge>
          ))}
        </Group>
      </Table.Td>
      <Table.Td>{person(personId) ?? <Text span size="sm" c="dimmed" children={t('nobody')} />}</Table.Td>
      <Table.Td>
        <Group gap="xs" justify="flex-end" wrap="nowrap">
          {can.amend ? (
            <Button variant="default" size="compact-sm" aria-label={t('changeOf', { name })} onClick={onChange}>
              {t('change')}
            </Button>
          ) : null}
          {can.delete ? <RemoveButton member={member} /> : null}
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}

function RemoveButton({ member }: { readonly member: Member }) {
  const t = useTexts(membersTexts);
  const client = useQueryClient();
  const { name } = member;
  const remove = useMutation({
    mutationFn: () => removeMember(member),
    onSuccess: () => toastDone(t('removed', { name })),
    onError: toastProblem,
    onSettled: () => client.invalidateQueries(membersQuery),
  });
  const ask = () =>
    askFirst({
      title: t('removeAsk', { name }),
      why: t('removeWhy', { name }),
      confirm: t('remove'),
      onConfirm: () => remove.mutate(),
    });
  return (
    <Button
      variant="default"
      size="compact-sm"
      loading={remove.isPending}
      aria-label={t('removeOf', { name })}
      onClick={ask}
    >
      {t('remove')}
    </Button>
  );
}
