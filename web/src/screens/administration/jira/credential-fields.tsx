import { NativeSelect, Stack, TextInput } from '@mantine/core';
import { PasswordField } from '../../../app/password-field';
import { useTexts } from '../../../i18n/texts';
import { ConsentFields, type CredentialFieldsProps } from './consent-fields';
import type { Credentials } from './jira.queries';
import { jiraTexts } from './jira.texts';

const KINDS = ['api_token', 'oauth', 'personal_access_token'] as const;

/** What it takes to sign in to a Jira, by its kind. */
export function CredentialFields({ draft, onChange }: CredentialFieldsProps) {
  const t = useTexts(jiraTexts);
  return (
    <Stack>
      <TextInput
        label={t('name')}
        required
        data-autofocus
        autoComplete="off"
        value={draft.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('kind')}
        data={KINDS.map((value) => ({ value, label: t(`kind_${value}`) }))}
        value={draft.kind}
        onChange={(event) => onChange({ kind: event.currentTarget.value as Credentials['kind'] })}
      />
      {draft.kind === 'oauth' ? (
        <ConsentFields draft={draft} onChange={onChange} />
      ) : (
        <TokenFields draft={draft} onChange={onChange} />
      )}
    </Stack>
  );
}

function TokenFields({ draft, onChange }: CredentialFieldsProps) {
  const t = useTexts(jiraTexts);
  return (
    <>
      <TextInput
        type="url"
        label={t('baseUrl')}
        description={t('baseUrlLead')}
        required
        value={draft.baseUrl}
        onChange={(event) => onChange({ baseUrl: event.currentTarget.value })}
      />
      {draft.kind === 'api_token' ? (
        <TextInput
          type="email"
          label={t('email')}
          required
          autoComplete="off"
          value={draft.email}
          onChange={(event) => onChange({ email: event.currentTarget.value })}
        />
      ) : null}
      <PasswordField
        label={t('token')}
        description={t('tokenLead')}
        required
        autoComplete="off"
        value={draft.token}
        onChange={(event) => onChange({ token: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t('expiresAt')}
        description={t('expiresLead')}
        value={draft.expiresOn}
        onChange={(event) => onChange({ expiresOn: event.currentTarget.value })}
      />
    </>
  );
}
