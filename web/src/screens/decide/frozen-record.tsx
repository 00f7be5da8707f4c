import { Alert, Button, Code, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconShieldCheck, IconSnowflake } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { ProblemAlert } from '../../app/problem-alert';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import classes from './meetings.module.css';
import { type Meeting, verify } from './meetings.queries';
import { meetingTexts } from './meetings.texts';

/** What was frozen at the closing, and whether it is still what it was. */
export function FrozenRecord({ meeting }: { readonly meeting: Meeting }) {
  const t = useTexts(meetingTexts);
  const formats = useFormats();
  const check = useMutation({ mutationFn: () => verify(meeting.id) });
  if (!meeting.digest) return null;
  return (
    <section className={classes.card} aria-labelledby="frozen">
      <Group gap={8} mb={4}>
        <IconSnowflake size={18} aria-hidden />
        <Text component="h2" fw={650} id="frozen">
          {t('frozen')}
        </Text>
      </Group>
      <Stack gap="xs">
        <Text size="sm">{t('frozenLead', { moment: formats.moment(meeting.closedAt) })}</Text>
        <div>
          <Text size="xs" c="dimmed">
            {t('digest')}
          </Text>
          <Code className={classes.digest}>{meeting.digest}</Code>
        </div>
        <Group>
          <Button size="xs" variant="default" loading={check.isPending} onClick={() => check.mutate()}>
            {t('verify')}
          </Button>
        </Group>
        {check.isError ? <ProblemAlert problem={check.error} onRetry={() => check.mutate()} /> : null}
        {check.data ? (
          <Alert
            role="status"
            variant="light"
            color={check.data.intact ? 'ink' : 'red'}
            icon={check.data.intact ? <IconShieldCheck aria-hidden /> : <IconAlertTriangle aria-hidden />}
          >
            <Text size="sm" className={classes.breakable}>
              {check.data.intact ? t('intact') : t('broken', { computed: check.data.computed })}
            </Text>
          </Alert>
        ) : null}
      </Stack>
    </section>
  );
}
