import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRegisterNames } from '../../api/names';
import { LinkAnchor } from '../../app/links';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { findingTexts } from './finding.texts';
import classes from './findings.module.css';
import { assignmentsOf } from './findings.queries';

/** Who does something about a finding, and by when; nothing while nobody does. */
export function Assignments({ findingId }: { readonly findingId: string }) {
  const t = useTexts(findingTexts);
  const formats = useFormats();
  const names = useRegisterNames();
  const { data } = useQuery(assignmentsOf([findingId]));
  if (!data || data.items.length === 0) return null;
  return (
    <section className={classes.card} aria-labelledby="assigned">
      <Title order={2} size="h5" id="assigned" mb={6}>
        {t('assignedTo')}
      </Title>
      <Stack gap={8} align="flex-start">
        <ul className={classes.list}>
          {data.items.map(({ id, ownerId, dueOn, overdue, text }) => (
            <li key={id} title={text}>
              <Text size="sm" fw={600}>
                {names.person(ownerId) ?? t('unknownOwner')}
              </Text>
              <Text size="xs" c="dimmed" fw={overdue ? 600 : undefined}>
                {t(overdue ? 'assignedLate' : 'assignedBy', { day: formats.day(dueOn) })}
              </Text>
            </li>
          ))}
        </ul>
        <LinkAnchor to="/decide/follow-ups" size="sm">
          {t('toFollowUps')}
        </LinkAnchor>
      </Stack>
    </section>
  );
}
