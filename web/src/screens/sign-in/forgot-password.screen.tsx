import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { createLazyRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api } from '../../api/client';
import { ApiProblem, fieldErrors } from '../../api/problems';
import { ProblemAlert } from '../../app/problem-alert';
import { useTexts } from '../../i18n/texts';
import { Entrance } from './entrance';
import { signInTexts } from './sign-in.texts';
import { LinkAnchor } from '../../app/links';

export const Route = createLazyRoute('/forgot-password')({ component: ForgotPassword });

function ForgotPassword() {
  const t = useTexts(signInTexts);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const back = (
    <LinkAnchor to="/sign-in" inherit>
      {t('backToSignIn')}
    </LinkAnchor>
  );
  if (sentTo) {
    return (
      <Entrance title={t('linkSent')} foot={back}>
        <Text role="status">{t('linkSentLead', { email: sentTo })}</Text>
      </Entrance>
    );
  }
  return (
    <Entrance title={t('forgotTitle')} lead={t('forgotLead')} foot={back}>
      <AskForm onSent={setSentTo} />
    </Entrance>
  );
}

function AskForm({ onSent }: { readonly onSent: (email: string) => void }) {
  const t = useTexts(signInTexts);
  const [problem, setProblem] = useState<unknown>(null);
  const form = useForm({ initialValues: { email: '' } });
  const submit = form.onSubmit(async ({ email }) => {
    setProblem(null);
    try {
      await answerOf(api.POST('/v1/password-resets', { body: { email } }));
      onSent(email);
    } catch (refusal) {
      form.setErrors(refusal instanceof ApiProblem ? fieldErrors(refusal) : {});
      setProblem(refusal);
    }
  });
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
        <Button type="submit" loading={form.submitting}>
          {t('sendLink')}
        </Button>
      </Stack>
    </form>
  );
}
