import { Alert, Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemAlert } from '../../../app/problem-alert';
import { PasswordField } from '../../../app/password-field';
import { useTexts } from '../../../i18n/texts';
import type { ConnectionDraft } from './credentials';
import { beginConsent, consentQuery } from './jira.queries';
import { jiraTexts } from './jira.texts';

const CALLBACK = '/v1/integrations/jira/callback';

export interface CredentialFieldsProps {
  readonly draft: ConnectionDraft;
  readonly onChange: (part: Partial<ConnectionDraft>) => void;
}

/** Consent by OAuth 2.0: the app, the visit to Atlassian in another tab, and which of the sites it is. */
export function ConsentFields({ draft, onChange }: CredentialFieldsProps) {
  const t = useTexts(jiraTexts);
  const [authorizeUrl, setAuthorizeUrl] = useState<string | null>(null);
  const begin = useMutation({
    mutationFn: () => beginConsent({ clientId: draft.clientId.trim(), clientSecret: draft.clientSecret.trim() }),
    onSuccess: (begun) => {
      setAuthorizeUrl(begun.authorizeUrl);
      onChange({ consentId: begun.id, cloudId: null });
    },
  });
  return (
    <Stack>
      <Text size="sm">{t('appLead', { uri: window.location.origin + CALLBACK })}</Text>
      <TextInput
        label={t('clientId')}
        required
        autoComplete="off"
        value={draft.clientId}
        onChange={(event) => onChange({ clientId: event.currentTarget.value })}
      />
      <PasswordField
        label={t('clientSecret')}
        required
        autoComplete="off"
        value={draft.clientSecret}
        onChange={(event) => onChange({ clientSecret: event.currentTarget.value })}
      />
      {begin.isError ? <ProblemAlert problem={begin.error} /> : null}
      <Group>
        {authorizeUrl ? (
          <Button component="a" href={authorizeUrl} target="_blank" rel="noreferrer">
            {t('openConsent')}
          </Button>
        ) : (
          <Button
            variant="default"
            disabled={!draft.clientId.trim() || !draft.clientSecret.trim()}
            loading={begin.isPending}
            onClick={() => begin.mutate()}
          >
            {t('ask')}
          </Button>
        )}
      </Group>
      {draft.consentId ? <ConsentedSites consentId={draft.consentId} draft={draft} onChange={onChange} /> : null}
    </Stack>
  );
}

function ConsentedSites({ consentId, draft, onChange }: CredentialFieldsProps & { readonly consentId: string }) {
  const t = useTexts(jiraTexts);
  const { data, error, refetch } = useQuery(consentQuery(consentId));
  if (error) return <ProblemAlert problem={error} onRetry={() => void refetch()} />;
  if (data?.status === 'refused') {
    return (
      <Alert role="alert" color="red" variant="light">
        {data.refusal}
      </Alert>
    );
  }
  if (data?.status !== 'granted') {
    return (
      <Text size="sm" role="status">
        {t('waiting')}
      </Text>
    );
  }
  return (
    <NativeSelect
      label={t('site')}
      required
      data={['', ...data.sites.map(({ cloudId, name, url }) => ({ value: cloudId, label: `${name} (${url})` }))]}
      value={draft.cloudId ?? ''}
      onChange={(event) => {
        const site = data.sites.find(({ cloudId }) => cloudId === event.currentTarget.value);
        onChange({ cloudId: site?.cloudId ?? null, baseUrl: site?.url ?? '' });
      }}
    />
  );
}
