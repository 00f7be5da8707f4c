import { Badge, Button, Group, Text } from '@mantine/core';
import { IconMailPlus } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { membersQuery } from '../../../api/members.queries';
import { useRegisterNames } from '../../../api/names';
import { Answer } from '../../../app/answer';
import { useAccount } from '../../../app/session/session-state';
import { toastDone, toastProblem } from '../../../app/toast';
import { useTexts } from '../../../i18n/texts';
import { roleWords } from '../../../signs/role-words';
import { AdminPage } from '../admin-page';
import { askFirst } from '../ask-first';
import { StackedCell, StackedRow, StackedTable } from '../stacked-table';
import { Invitations } from './invitations';
import { InviteDialog } from './invite-dialog';
import { MemberDialog } from './member-dialog';
import { type Member, removeMember } from './members.queries';
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
        <>
          <StackedTable heads={[t('name'), t('roles'), t('person'), '']} label={t('members')}>
            {members.map((member) => (
              <Row key={member.id} member={member} onChange={() => setChanging(member)} />
            ))}
          </StackedTable>
          {changing ? <MemberDialog member={changing} onClose={() => setChanging(null)} /> : null}
        </>
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
    <StackedRow>
      <StackedCell>
        <Text size="sm" fw={600} component="div">
          {name}{' '}
          {self.id === member.id ? (
            <Badge variant="default" tt="none">
              {t('you')}
            </Badge>
          ) : null}
        </Text>
        <Text size="xs" c="dimmed">
          {email}
        </Text>
      </StackedCell>
      <StackedCell>
        <Group gap={4}>
          {roles.map((one) => (
            <Badge key={one} variant="default" tt="none" fw={550}>
              {role(one)}
            </Badge>
          ))}
        </Group>
      </StackedCell>
      <StackedCell label={t('person')}>
        {person(personId) ?? <Text span size="sm" c="dimmed" children={t('nobody')} />}
      </StackedCell>
      <StackedCell right>
        <Group gap="xs" justify="flex-end" wrap="nowrap">
          {can.amend ? (
            <Button variant="default" size="compact-sm" aria-label={t('changeOf', { name })} onClick={onChange}>
              {t('change')}
            </Button>
          ) : null}
          {can.delete ? <RemoveButton member={member} /> : null}
        </Group>
      </StackedCell>
    </StackedRow>
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
