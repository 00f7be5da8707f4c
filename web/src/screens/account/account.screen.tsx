import { Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Answer } from '../../app/answer';
import { Page } from '../../app/page';
import { useAccount } from '../../app/session/session-state';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { roleWords } from '../../signs/role-words';
import { accountQuery } from './account.queries';
import { accountTexts } from './account.texts';
import { DetailsForm } from './details-form';
import { PasswordForm } from './password-form';
import { Sessions } from './sessions';
import classes from './account.module.css';

export const Route = createLazyRoute('/board/account')({ component: AccountScreen });

function AccountScreen() {
  const t = useTexts(accountTexts);
  const role = useTexts(roleWords);
  const formats = useFormats();
  const { member, organisation } = useAccount();
  const account = useQuery(accountQuery);
  return (
    <Page title={t('title')} lead={t('lead', { email: member.email, organisation: organisation.name })}>
      <SimpleGrid cols={{ base: 1, md: 2 }} maw={1100}>
        <Part title={t('you')}>
          <Text size="sm">
            {t('roles')}: {formats.list(member.roles.map((one) => role(one)))}
          </Text>
          <Answer query={account}>{(versioned) => <DetailsForm account={versioned} />}</Answer>
        </Part>
        <Part title={t('password')} lead={t('passwordLead')}>
          <Answer query={account}>{({ etag }) => <PasswordForm email={member.email} etag={etag} />}</Answer>
        </Part>
      </SimpleGrid>
      <Part title={t('sessions')}>
        <Sessions />
      </Part>
    </Page>
  );
}

function Part({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}) {
  return (
    <Paper withBorder className={classes.part} component="section">
      <Stack gap="md">
        <div>
          <Title order={2} size="h4">
            {title}
          </Title>
          {lead ? (
            <Text size="sm" c="dimmed">
              {lead}
            </Text>
          ) : null}
        </div>
        {children}
      </Stack>
    </Paper>
  );
}
