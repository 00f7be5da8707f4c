import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { createLazyRoute } from '@tanstack/react-router';
import { PasswordField } from '../../app/password-field';
import { ProblemAlert } from '../../app/problem-alert';
import { signIn } from '../../app/session/session';
import { useTexts } from '../../i18n/texts';
import { Entrance } from './entrance';
import { signInTexts } from './sign-in.texts';
import { useEntrance } from './use-entrance';
import { LinkAnchor } from '../../app/links';

export const Route = createLazyRoute('/sign-in')({ component: SignIn });

function SignIn() {
  const t = useTexts(signInTexts);
  return (
    <Entrance
      title={t('signIn')}
      foot={
        <>
          {t('noOrganisation')}{' '}
          <LinkAnchor to="/sign-up" inherit>
            {t('signUp')}
          </LinkAnchor>
        </>
      }
    >
      <SignInForm />
    </Entrance>
  );
}

function SignInForm() {
  const t = useTexts(signInTexts);
  const { next } = Route.useSearch();
  const form = useForm({ initialValues: { email: '', password: '', organisation: '' } });
  const { enter, problem, choices } = useEntrance(form, next);
  const submit = form.onSubmit(({ email, password, organisation }) =>
    enter(() =>
      signIn({ email, password, ...(choices.length > 0 ? { organisation: organisation || choices[0]?.id } : {}) }),
    ),
  );
  return (
    <form onSubmit={submit}>
      <Stack>
        {problem ? <ProblemAlert problem={problem} marked /> : null}
        <TextInput
          type="email"
          label={t('email')}
          autoComplete="username"
          required
          autoFocus
          {...form.getInputProps('email')}
        />
        <PasswordField
          label={t('password')}
          autoComplete="current-password"
          required
          {...form.getInputProps('password')}
        />
        {choices.length > 0 ? (
          <NativeSelect
            label={t('organisation')}
            description={t('chooseOrganisation')}
            data={choices.map(({ id, name }) => ({ value: id, label: name }))}
            autoFocus
            {...form.getInputProps('organisation')}
          />
        ) : null}
        <Group justify="space-between">
          <LinkAnchor to="/forgot-password" size="sm">
            {t('forgot')}
          </LinkAnchor>
          <Button type="submit" loading={form.submitting}>
            {t('signIn')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
