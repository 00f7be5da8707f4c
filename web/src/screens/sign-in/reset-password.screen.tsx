import { Button, NativeSelect, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { createLazyRoute } from '@tanstack/react-router';
import { PasswordField } from '../../app/password-field';
import { ProblemAlert } from '../../app/problem-alert';
import { resetPassword } from '../../app/session/session';
import { useTexts } from '../../i18n/texts';
import { Entrance } from './entrance';
import { signInTexts } from './sign-in.texts';
import { useEntrance } from './use-entrance';

export const Route = createLazyRoute('/reset-password')({ component: ResetPassword });

function ResetPassword() {
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
    <Entrance title={t('resetTitle')} lead={t('resetLead')}>
      <ResetForm token={token} />
    </Entrance>
  );
}

function ResetForm({ token }: { readonly token: string }) {
  const t = useTexts(signInTexts);
  const form = useForm({ initialValues: { password: '', organisation: '' } });
  const { enter, problem, choices } = useEntrance(form);
  const submit = form.onSubmit(({ password, organisation }) =>
    enter(() =>
      resetPassword({
        token,
        password,
        ...(choices.length > 0 ? { organisation: organisation || choices[0]?.id } : {}),
      }),
    ),
  );
  return (
    <form onSubmit={submit}>
      <Stack>
        {problem ? <ProblemAlert problem={problem} /> : null}
        <PasswordField
          label={t('newPassword')}
          description={t('passwordRule')}
          autoComplete="new-password"
          required
          autoFocus
          {...form.getInputProps('password')}
        />
        {choices.length > 0 ? (
          <NativeSelect
            label={t('organisation')}
            description={t('chooseOrganisation')}
            data={choices.map(({ id, name }) => ({ value: id, label: name }))}
            {...form.getInputProps('organisation')}
          />
        ) : null}
        <Button type="submit" loading={form.submitting}>
          {t('setPassword')}
        </Button>
      </Stack>
    </form>
  );
}
