import { Alert, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTexts } from '../../../i18n/texts';
import { useFormats } from '../../../signs/formats';
import type { Tested } from './jira.queries';
import { jiraTexts } from './jira.texts';

/** What a test of sign-in details came to: what the account sees, or why it did not work. */
export function TestOutcome({ tested }: { readonly tested: Tested }) {
  const t = useTexts(jiraTexts);
  const formats = useFormats();
  const { site, problem } = tested;
  if (!site) {
    return (
      <Alert role="alert" color="red" variant="light" icon={<IconAlertTriangle aria-hidden />}>
        <Text size="sm">{problem?.text}</Text>
        {problem?.detail ? <Text size="sm">{t('siteSaid', { detail: problem.detail })}</Text> : null}
      </Alert>
    );
  }
  return (
    <Alert role="status" color="gray" variant="light" icon={<IconCircleCheck aria-hidden />}>
      <Text size="sm">
        {t('seen', {
          account: site.account.name ?? site.account.email ?? t('unknown'),
          projects: formats.number(site.projects.count, 0),
          issues: site.issues.estimate === null ? t('unknown') : formats.number(site.issues.estimate, 0),
          zone: site.timeZone ?? t('unknown'),
        })}
      </Text>
      {site.issues.isAny ? null : (
        <Text size="sm" fw={600}>
          {t('noIssues')}
        </Text>
      )}
    </Alert>
  );
}
