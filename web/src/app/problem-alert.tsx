import { Alert, Button, List, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react';
import { ApiProblem } from '../api/problems';
import { useTexts } from '../i18n/texts';
import { appTexts } from './app.texts';

interface ProblemAlertProps {
  readonly problem: unknown;
  readonly onRetry?: () => void;
  /** The form says each fault at its field, so that they are not said twice. */
  readonly marked?: boolean;
}

/** A refusal in the words of the API, with a way to try again where that can help: what does not exist will not come. */
export function ProblemAlert({ problem, onRetry, marked }: ProblemAlertProps) {
  const t = useTexts(appTexts);
  const known = problem instanceof ApiProblem ? problem : null;
  const unreached = known?.unreachable ?? false;
  const title = unreached ? t('unreachable') : (known?.title ?? t('broken'));
  const faults = known?.errors ?? [];
  const detail =
    faults.length > 0 && known?.kind === 'validation'
      ? t(marked ? 'lookAtFields' : 'nothingStored')
      : unreached
        ? t('unreachableDetail')
        : (known?.detail ?? t('brokenDetail'));
  return (
    <Alert
      role="alert"
      color="red"
      variant="light"
      icon={<IconAlertTriangle aria-hidden />}
      title={title}
      styles={{ title: { color: 'var(--mantine-color-text)' } }}
    >
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{detail}</Text>
        {faults.length > 0 && !marked ? (
          <List size="sm">
            {faults.map(({ pointer, message }) => (
              <List.Item key={pointer + message}>{message}</List.Item>
            ))}
          </List>
        ) : null}
        {known?.instance && known.status >= 500 ? (
          <Text size="xs" c="dimmed">
            {t('reference', { id: known.instance })}
          </Text>
        ) : null}
        {onRetry && known?.status !== 404 ? (
          <Button size="xs" variant="default" leftSection={<IconRefresh size={14} aria-hidden />} onClick={onRetry}>
            {t('retry')}
          </Button>
        ) : null}
      </Stack>
    </Alert>
  );
}
