import { Box, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './figure.module.css';
import { figureTexts, type FormulaName, useParameterWords } from './figure.texts';
import { useFormats } from './formats';
import { useTexts } from '../i18n/texts';

/** What the API says with every number. */
export interface Explanation {
  readonly sentence?: string | undefined;
  readonly formula?: { readonly name: string; readonly version: number } | undefined;
  readonly parameters?: object | undefined;
  readonly computedAt?: string | undefined;
  /** Why the number is unknown, in words. */
  readonly reason?: string | null | undefined;
}

export interface ExplanationProps {
  readonly explanation: Explanation;
  /** The records behind it: links, a small table. */
  readonly records?: ReactNode;
}

/** The explanation itself, for places that show it without a button. */
export function ExplanationBody({ explanation, records }: ExplanationProps) {
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
