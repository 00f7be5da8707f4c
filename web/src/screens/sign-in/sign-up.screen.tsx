import { Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { createLazyRoute } from '@tanstack/react-router';
import { PasswordField } from '../../app/password-field';
import { ProblemAlert } from '../../app/problem-alert';
import { signUp } from '../../app/session/session';
import { useLanguage } from '../../i18n/language';
import { useTexts } from '../../i18n/texts';
import { Entrance } from './entrance';
import { signInTexts } from './sign-in.texts';
import { useEntrance } from './use-entrance';
import { LinkAnchor } from '../../app/links';

export const Route = createLazyRoute('/sign-up')({ component: SignUp });

function SignUp() {
  const t = useTexts(signInTexts);
  const locale = useLanguage();
  const form = useForm({
    initialValues: { organisation: { name: '' }, user: { name: '', email: '', password: '' } },
  });
  const { enter, problem } = useEntrance(form);
  const submit = form.onSubmit(({ organisation, user }) =>
    enter(() => signUp({ organisation: { ...organisation, locale }, user })),
  );
  return (
    <Entrance title={t('signUp')} lead={t('signUpLead')} foot={<ToSignIn />}>
      <form onSubmit={submit}>
        <Stack>
          {problem ? <ProblemAlert problem={problem} marked /> : null}
          <TextInput
            label={t('organisationName')}
            autoComplete="organization"
            required
            autoFocus
            {...form.getInputProps('organisation.name')}
          />
          <TextInput label={t('yourName')} autoComplete="name" required {...form.getInputProps('user.name')} />
          <TextInput
            type="email"
            label={t('email')}
            autoComplete="username"
            required
            {...form.getInputProps('user.email')}
          />
          <PasswordField
            label={t('password')}
            description={t('passwordRule')}
            autoComplete="new-password"
            required
            {...form.getInputProps('user.password')}
          />
          <Button type="submit" loading={form.submitting}>
            {t('signUp')}
          </Button>
        </Stack>
      </form>
    </Entrance>
  );
}

function ToSignIn() {
  const t = useTexts(signInTexts);
  return (
    <>
      {t('haveAccount')}{' '}
      <LinkAnchor to="/sign-in" inherit>
        {t('signIn')}
      </LinkAnchor>
    </>
  );
}
