import { Group, Text } from '@mantine/core';
import {
  IconAlertOctagon,
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconPlayerPause,
} from '@tabler/icons-react';
import { useTexts } from '../../../i18n/texts';
import type { Health } from './jira.queries';
import { jiraTexts } from './jira.texts';

const ICONS = {
  new: IconCircleDashed,
  healthy: IconCircleCheck,
  attention: IconAlertTriangle,
  failing: IconAlertOctagon,
  paused: IconPlayerPause,
} as const;

/** How a connection is doing: by its shape and its word, not by its colour. */
export function HealthSign({ status }: { readonly status: Health['status'] }) {
  const t = useTexts(jiraTexts);
  const Icon = ICONS[status];
  return (
    <Group gap={6} wrap="nowrap">
      <Icon size={18} aria-hidden />
      <Text size="sm" fw={status === 'healthy' ? 400 : 600}>
        {t(`status_${status}`)}
      </Text>
    </Group>
  );
}
