import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Dialog } from '../../../app/dialog';
import { ProblemAlert } from '../../../app/problem-alert';
import { toastDone } from '../../../app/toast';
import { useTexts } from '../../../i18n/texts';
import type { Role } from '../../../signs/role-words';
import { administrationTexts } from '../administration.texts';
import { faultsOf } from '../refusals';
import { invitationsQuery, invite } from './members.queries';
import { membersTexts } from './members.texts';
import { RoleChoice } from './role-choice';

/** Invites somebody by mail, with roles. */
export function InviteDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(membersTexts);
  const shared = useTexts(administrationTexts);
  const client = useQueryClient();
  const [email, setEmail] = useState('');
  const [roles, setRoles] = useState<readonly Role[]>(['product_owner']);
  const send = useMutation({
    mutationFn: () => invite({ email: email.trim(), roles: [...roles] }),
    onSuccess: async (invitation) => {
      toastDone(t('invited', { email: invitation.email }));
      onClose();
      await client.invalidateQueries(invitationsQuery);
    },
  });
  const faults = faultsOf(send.error);
  return (
    <Dialog opened onClose={onClose} title={t('invite')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          send.mutate();
        }}
      >
        <Stack>
          <Text size="sm">{t('inviteLead')}</Text>
          <TextInput
            type="email"
            label={t('email')}
            required
            autoComplete="off"
            data-autofocus
            value={email}
            error={faults['email']}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <RoleChoice value={roles} onChange={setRoles} error={roles.length === 0 ? t('noRole') : faults['roles']} />
          {send.isError ? <ProblemAlert problem={send.error} /> : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {shared('cancel')}
            </Button>
            <Button type="submit" disabled={!email.trim() || roles.length === 0} loading={send.isPending}>
              {t('send')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
