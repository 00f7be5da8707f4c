import { Button, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api, type Schema, type Versioned } from '../../api/client';
import { ApiProblem, fieldErrors } from '../../api/problems';
import { ProblemAlert } from '../../app/problem-alert';
import { rereadSession } from '../../app/session/session';
import { toastDone } from '../../app/toast';
import { useTexts } from '../../i18n/texts';
import { accountQuery } from './account.queries';
import { accountTexts } from './account.texts';

export function DetailsForm({ account }: { readonly account: Versioned<Schema<'AccountResponse'>> }) {
  const t = useTexts(accountTexts);
  const client = useQueryClient();
  const [problem, setProblem] = useState<unknown>(null);
  const { name, locale } = account.data;
  const form = useForm({ initialValues: { name, locale: locale ?? 'nl' } });
  const submit = form.onSubmit(async (body) => {
    setProblem(null);
    try {
      await answerOf(api.PATCH('/v1/me', { params: { header: { 'If-Match': account.etag } }, body }));
      await Promise.all([client.invalidateQueries(accountQuery), rereadSession()]);
      toastDone(t('saved'));
    } catch (refusal) {
      form.setErrors(refusal instanceof ApiProblem ? fieldErrors(refusal) : {});
      setProblem(refusal);
    }
  });
  return (
    <form onSubmit={submit}>
      <Stack align="flex-start">
        {problem ? <ProblemAlert problem={problem} marked /> : null}
        <TextInput label={t('name')} autoComplete="name" required w="100%" maw={380} {...form.getInputProps('name')} />
        <NativeSelect
          label={t('locale')}
          data={[
            { value: 'nl', label: t('nl') },
            { value: 'en', label: t('en') },
          ]}
          {...form.getInputProps('locale')}
        />
        <Button type="submit" loading={form.submitting} disabled={!form.isDirty()}>
          {t('save')}
        </Button>
      </Stack>
    </form>
  );
}
