import { UnstyledButton, type UnstyledButtonProps } from '@mantine/core';
import type { ComponentProps } from 'react';
import { useTexts } from '../i18n/texts';
import classes from './figure.module.css';
import { figureTexts } from './figure.texts';

export interface FigureProps {
  /** What the number is of: the title of the explanation and part of the accessible name. */
  readonly label: string;
  /** As it is shown: `47,4 %`. */
  readonly value: string;
  readonly unknown?: boolean | undefined;
  readonly size?: 'inline' | 'large' | undefined;
}

type Native = Omit<ComponentProps<'button'>, 'value' | 'size' | 'style'>;

/** A number as a button that says that it can be explained. */
export function Figure({
  label,
  value,
  unknown,
  size = 'inline',
  className,
  ...button
}: FigureProps & UnstyledButtonProps & Native) {
  const t = useTexts(figureTexts);
  return (
    <UnstyledButton
      aria-haspopup="dialog"
      aria-expanded={false}
      {...button}
      className={className ? `${classes.figure} ${className}` : classes.figure}
      data-size={size}
      data-unknown={unknown || undefined}
      aria-label={`${label}: ${unknown ? t('unknown') : value}. ${t('explain')}`}
    >
      {unknown ? <span className={`hatched ${classes.unknown}`}>{size === 'large' ? t('unknown') : '?'}</span> : value}
    </UnstyledButton>
  );
}
