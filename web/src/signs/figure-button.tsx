import { Box, CloseButton, Group, Popover, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { useDisclosure, useId } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/texts';
import { appTexts } from '../app/app.texts';
import classes from './figure-button.module.css';
import { figureTexts, type FormulaName, useParameterWords } from './figure.texts';
import { useFormats } from './formats';

/** What the API says with every number. */
export interface Explanation {
  readonly sentence?: string | undefined;
  readonly formula?: { readonly name: string; readonly version: number } | undefined;
  readonly parameters?: object | undefined;
  readonly computedAt?: string | undefined;
  /** Why the number is unknown, in words. */
  readonly reason?: string | null | undefined;
}

interface FigureButtonProps {
  /** What the number is of: the title of the explanation and part of the accessible name. */
  readonly label: string;
  /** As it is shown: `47,4 %`. */
  readonly value: string;
  readonly unknown?: boolean;
  readonly explanation: Explanation;
  /** The records behind it: links, a small table. */
  readonly records?: ReactNode;
  readonly size?: 'inline' | 'large';
}

/** Every number explains itself: it is a button that opens the formula in words, the parameters, the records, "as of". */
export function FigureButton({ label, value, unknown, explanation, records, size = 'inline' }: FigureButtonProps) {
  const t = useTexts(figureTexts);
  const [opened, popover] = useDisclosure(false);
  const title = useId();
  return (
    <Popover opened={opened} onChange={popover.set} width={380} position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton
          className={classes.figure}
          data-size={size}
          data-unknown={unknown || undefined}
          onClick={popover.toggle}
          aria-label={`${label}: ${unknown ? t('unknown') : value}. ${t('explain')}`}
        >
          {unknown ? (
            <span className={`hatched ${classes.unknown}`}>{size === 'large' ? t('unknown') : '?'}</span>
          ) : (
            value
          )}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-labelledby={title} maw="calc(100vw - 24px)">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Title order={2} size="h5" id={title}>
            {label}
          </Title>
          <CloseLabel onClose={popover.close} />
        </Group>
        <ExplanationBody explanation={explanation} records={records} />
      </Popover.Dropdown>
    </Popover>
  );
}

function CloseLabel({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(appTexts);
  return <CloseButton size="sm" aria-label={t('close')} onClick={onClose} />;
}

/** The explanation itself, for places that show it without a button. */
export function ExplanationBody({ explanation, records }: Pick<FigureButtonProps, 'explanation' | 'records'>) {
  const t = useTexts(figureTexts);
  const formats = useFormats();
  const { sentence, formula, parameters, computedAt, reason } = explanation;
  const words = useParameterWords(parameters);
  return (
    <Stack gap="sm" mt={4}>
      {sentence ? <Text size="sm">{sentence}</Text> : null}
      {reason ? (
        <Text size="sm">
          {t('because')} {reason}
        </Text>
      ) : null}
      {formula ? (
        <Part title={t('formula', { version: formula.version })}>
          <Text size="sm">{t(formula.name as FormulaName)}</Text>
        </Part>
      ) : null}
      {records ? <Part title={t('records')}>{records}</Part> : null}
      {words.length > 0 ? (
        <Part title={t('parameters')}>
          <ul className={classes.parameters}>
            {words.map((word) => (
              <li key={word}>{word}</li>
            ))}
          </ul>
        </Part>
      ) : null}
      {computedAt ? (
        <Text size="xs" c="dimmed">
          {t('asOf', { moment: formats.moment(computedAt) })}
        </Text>
      ) : null}
    </Stack>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box>
      <Text size="xs" fw={650} c="dimmed" mb={2}>
        {title}
      </Text>
      {children}
    </Box>
  );
}
