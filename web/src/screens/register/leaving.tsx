import { Button, Group, Stack, Text } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useRef } from 'react';
import { Dialog } from '../../app/dialog';
import { useTexts } from '../../i18n/texts';
import { registerTexts } from './register.texts';

/** Holds somebody back who leaves a form that was begun. `allow` lets them go: what they typed has arrived. */
export function useLeaving(begun: boolean) {
  const free = useRef(false);
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => begun && !free.current && current.pathname !== next.pathname,
    enableBeforeUnload: () => begun && !free.current,
    withResolver: true,
  });
  return { blocker, allow: () => void (free.current = true) };
}

interface LeaveDialogProps {
  readonly leaving: ReturnType<typeof useLeaving>;
  readonly onDiscard: () => void;
}

export function LeaveDialog({ leaving, onDiscard }: LeaveDialogProps) {
  const t = useTexts(registerTexts);
  const { blocker } = leaving;
  if (blocker.status !== 'blocked') return null;
  const discard = () => {
    onDiscard();
    blocker.proceed();
  };
  return (
    <Dialog opened onClose={blocker.reset} title={t('leaveTitle')}>
      <Stack>
        <Text size="sm">{t('leaveLead')}</Text>
        <Group justify="flex-end" gap="xs">
          <Button variant="subtle" onClick={discard}>
            {t('discard')}
          </Button>
          <Button variant="default" onClick={blocker.reset}>
            {t('stay')}
          </Button>
          <Button onClick={blocker.proceed} data-autofocus>
            {t('leave')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
