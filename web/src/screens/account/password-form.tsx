import { Button, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client';
import { ApiProblem, fieldErrors } from '../../api/problems';
import { PasswordField } from '../../app/password-field';
import { ProblemAlert } from '../../app/problem-alert';
import { toastDone } from '../../app/toast';
import { useTexts } from '../../i18n/texts';
import { accountTexts } from './account.texts';

export function PasswordForm({ email, etag }: { readonly email: string; readonly etag: string }) {
  const t = useTexts(accountTexts);
  const client = useQueryClient();
  const [problem, setProblem] = useState<unknown>(null);
  const form = useForm({ initialValues: { currentPassword: '', password: '' } });
  const submit = form.onSubmit(async (body) => {
    setProblem(null);
    try {
      await answerOf(api.PATCH('/v1/me', { params: { header: { 'If-Match': etag } }, body }));
      form.reset();
      await client.invalidateQueries();
      toastDone(t('changed'));
    } catch (refusal) {
      form.setErrors(refusal instanceof ApiProblem ? fieldErrors(refusal) : {});
      setProblem(refusal);
    }
  });
  return (
    <form onSubmit={submit}>
      <Stack align="flex-start">
        {problem ? <ProblemAlert problem={problem} marked /> : null}
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <PasswordField
          label={t('current')}
          autoComplete="current-password"
          required
          w="100%"
          maw={380}
          {...form.getInputProps('currentPassword')}
        />
        <PasswordField
          label={t('next')}
          description={t('rule')}
          autoComplete="new-password"
          required
          w="100%"
          maw={380}
          {...form.getInputProps('password')}
        />
        <Button type="submit" loading={form.submitting}>
          {t('change')}
        </Button>
      </Stack>
    </form>
  );
}
