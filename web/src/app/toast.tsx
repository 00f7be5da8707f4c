import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { ApiProblem } from '../api/problems';
import { textOf } from '../i18n/texts';
import { appTexts } from './app.texts';

/** Says that something was done; with `undo`, offers to take it back. */
export function toastDone(message: string, undo?: () => void): void {
  const id = crypto.randomUUID();
  const takeBack = () => {
    notifications.hide(id);
    undo?.();
  };
  notifications.show({
    id,
    icon: <IconCheck size={18} aria-hidden />,
    color: 'ink',
    autoClose: undo ? 12_000 : 5_000,
    closeButtonProps: { 'aria-label': textOf(appTexts, 'close') },
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text size="sm">{message}</Text>
        {undo ? (
          <Button size="compact-sm" variant="default" flex="none" onClick={takeBack}>
            {textOf(appTexts, 'undo')}
          </Button>
        ) : null}
      </Group>
    ),
  });
}

/** Says why something was refused, where no place on the page can say it. */
export function toastProblem(problem: unknown): void {
  const known = problem instanceof ApiProblem ? problem : null;
  const unreached = known?.unreachable ?? false;
  notifications.show({
    icon: <IconAlertTriangle size={18} aria-hidden />,
    color: 'red',
    autoClose: 10_000,
    closeButtonProps: { 'aria-label': textOf(appTexts, 'close') },
    title: unreached ? textOf(appTexts, 'unreachable') : (known?.title ?? textOf(appTexts, 'broken')),
    message: unreached ? textOf(appTexts, 'unreachableDetail') : (known?.detail ?? ''),
  });
}
