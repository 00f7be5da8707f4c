import { Button, Modal, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { defineTexts, useTexts } from '../../i18n/texts';
import { PasswordField } from '../password-field';
import { ProblemAlert } from '../problem-alert';
import { signIn, signOut } from './session';
import type { Account } from './session-state';

const endedTexts = defineTexts('ended-session', {
  nl: {
    title: 'Je sessie is afgelopen',
    lead: 'Meld je opnieuw aan als {{name}}. Alles wat je hebt ingevuld, staat er nog.',
    password: 'Wachtwoord',
    again: 'Ga verder',
    leave: 'Als iemand anders aanmelden',
  },
  en: {
    title: 'Your session has ended',
    lead: 'Sign in again as {{name}}. Everything you typed is still here.',
    password: 'Password',
    again: 'Continue',
    leave: 'Sign in as somebody else',
  },
});

/** Asks to sign in again over the page: what waited for an answer goes on, and nothing that was typed is lost. */
export default function EndedSessionDialog({ account }: { readonly account: Account }) {
  const t = useTexts(endedTexts);
  const leave = async () => {
    await signOut();
    window.location.assign('/sign-in');
  };
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t('title')}
      zIndex={500}
    >
      <Stack>
        <Text size="sm">{t('lead', { name: account.member.name })}</Text>
        <AgainForm email={account.member.email} organisation={account.organisation.id} />
        <Button variant="subtle" onClick={() => void leave()}>
          {t('leave')}
        </Button>
      </Stack>
    </Modal>
  );
}

function AgainForm({ email, organisation }: { readonly email: string; readonly organisation: string }) {
  const t = useTexts(endedTexts);
  const [password, setPassword] = useState('');
  const again = useMutation({ mutationFn: () => signIn({ email, password, organisation }) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    again.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        {again.isError ? <ProblemAlert problem={again.error} /> : null}
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <PasswordField
          label={t('password')}
          autoComplete="current-password"
          required
          data-autofocus
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Button type="submit" loading={again.isPending}>
          {t('again')}
        </Button>
      </Stack>
    </form>
  );
}
