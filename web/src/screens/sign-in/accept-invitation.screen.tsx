import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { createLazyRoute } from '@tanstack/react-router';
import { PasswordField } from '../../app/password-field';
import { ProblemAlert } from '../../app/problem-alert';
import { acceptInvitation } from '../../app/session/session';
import { useTexts } from '../../i18n/texts';
import { Entrance } from './entrance';
import { signInTexts } from './sign-in.texts';
import { useEntrance } from './use-entrance';

export const Route = createLazyRoute('/accept-invitation')({ component: Invitation });

function Invitation() {
  const t = useTexts(signInTexts);
  const { token } = Route.useSearch();
  if (!token) {
    return (
      <Entrance title={t('noToken')}>
        <Text>{t('noTokenLead')}</Text>
      </Entrance>
    );
  }
  return (
    <Entrance title={t('invitationTitle')} lead={t('invitationLead')}>
      <InvitationForm token={token} />
    </Entrance>
  );
}

function InvitationForm({ token }: { readonly token: string }) {
  const t = useTexts(signInTexts);
  const form = useForm({ initialValues: { name: '', password: '' } });
  const { enter, problem } = useEntrance(form);
  const submit = form.onSubmit(({ name, password }) =>
    enter(() => acceptInvitation({ token, password, ...(name ? { name } : {}) })),
  );
  return (
    <form onSubmit={submit}>
      <Stack>
        {problem ? <ProblemAlert problem={problem} /> : null}
        <TextInput
          label={t('yourName')}
          description={t('nameHint')}
          autoComplete="name"
          autoFocus
          {...form.getInputProps('name')}
        />
        <PasswordField
          label={t('password')}
          description={t('passwordRule')}
          autoComplete="new-password"
          required
          {...form.getInputProps('password')}
        />
        <Button type="submit" loading={form.submitting}>
          {t('accept')}
        </Button>
      </Stack>
    </form>
  );
}
