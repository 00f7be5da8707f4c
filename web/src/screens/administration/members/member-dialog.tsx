import { Button, Group, Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { membersQuery } from '../../../api/members.queries';
import { useRegisterNames } from '../../../api/names';
import { Dialog } from '../../../app/dialog';
import { ProblemAlert } from '../../../app/problem-alert';
import { useAccount } from '../../../app/session/session-state';
import { rereadSession } from '../../../app/session/session';
import { toastDone } from '../../../app/toast';
import { useTexts } from '../../../i18n/texts';
import { useFormats } from '../../../signs/formats';
import { type Role, roleWords } from '../../../signs/role-words';
import { RecordSelect } from '../../initiatives/record-select';
import { administrationTexts } from '../administration.texts';
import { ClashDialog } from '../../../app/clash-dialog';
import { useRecordSaving } from '../use-record-saving';
import { amendMember, type Member, readMember } from './members.queries';
import { membersTexts } from './members.texts';
import { RoleChoice } from './role-choice';

interface MemberDialogProps {
  readonly member: Member;
  readonly onClose: () => void;
}

/** Gives a member other roles, or says which person of the register it is. */
export function MemberDialog({ member, onClose }: MemberDialogProps) {
  const t = useTexts(membersTexts);
  const shared = useTexts(administrationTexts);
  const [roles, setRoles] = useState<readonly Role[]>(member.roles);
  const [personId, setPersonId] = useState(member.personId);
  const client = useQueryClient();
  const say = useRolesSaid();
  const { member: self } = useAccount();
  const { submit, busy, problem, theirs, settle } = useRecordSaving<Member>({
    item: member,
    save: (over) => amendMember(over ?? member, { roles: [...roles], personId }),
    read: ({ id }) => readMember(id),
    onSaved: async (saved) => {
      toastDone(t('changed', { name: saved.name, roles: say(saved.roles) }));
      await client.invalidateQueries(membersQuery);
      if (saved.id === self.id) await rereadSession();
    },
    onClose: (reread) => {
      onClose();
      if (reread) void client.invalidateQueries(membersQuery);
    },
  });
  const lines = useLines({ roles, personId }, theirs);
  if (theirs) return <ClashDialog lines={lines} busy={busy} onSettle={settle} />;
  return (
    <Dialog opened onClose={onClose} title={t('rolesOf', { name: member.name })}>
      <Stack>
        <RoleChoice value={roles} onChange={setRoles} error={roles.length === 0 ? t('noRole') : undefined} />
        <RecordSelect
          kind="person"
          label={t('person')}
          description={t('personLead')}
          value={personId}
          onChange={setPersonId}
        />
        {problem ? <ProblemAlert problem={problem} /> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {shared('cancel')}
          </Button>
          <Button disabled={roles.length === 0} loading={busy} onClick={submit}>
            {shared('save')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

type Changeable = { readonly roles: readonly Role[]; readonly personId: string | null };

function useLines(yours: Changeable, theirs: Changeable | null) {
  const t = useTexts(membersTexts);
  const say = useRolesSaid();
  const { person } = useRegisterNames();
  if (!theirs) return [];
  const named = ({ personId }: Changeable) => person(personId) ?? t('nobody');
  return [
    { name: t('roles'), yours: say(yours.roles), theirs: say(theirs.roles) },
    { name: t('person'), yours: named(yours), theirs: named(theirs) },
  ];
}

/** Roles as a list in a sentence. */
function useRolesSaid() {
  const role = useTexts(roleWords);
  const formats = useFormats();
  return (roles: readonly Role[]) => formats.list(roles.map((one) => role(one)));
}
