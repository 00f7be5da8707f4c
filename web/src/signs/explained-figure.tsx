import { CloseButton, Group, Popover, Title } from '@mantine/core';
import { useId } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { appTexts } from '../app/app.texts';
import { useTexts } from '../i18n/texts';
import { ExplanationBody, type ExplanationProps } from './explanation-body';
import { Figure, type FigureProps } from './figure';

/** The number with its explanation, open from the start. */
export default function ExplainedFigure({ explanation, records, ...figure }: FigureProps & ExplanationProps) {
  const t = useTexts(appTexts);
  const button = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState(true);
  const title = useId();
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      // What had the focus when it opened first was the button that stood here before.
      onClose={() => button.current?.focus({ preventScroll: true })}
      width={380}
      position="bottom-start"
      trapFocus
    >
      <Popover.Target>
        <Figure {...figure} ref={button} onClick={() => setOpened(!opened)} />
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-labelledby={title} maw="calc(100vw - 24px)">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Title order={2} size="h5" id={title}>
            {figure.label}
          </Title>
          <CloseButton size="sm" aria-label={t('close')} onClick={() => setOpened(false)} />
        </Group>
        <ExplanationBody explanation={explanation} records={records} />
      </Popover.Dropdown>
    </Popover>
  );
}
