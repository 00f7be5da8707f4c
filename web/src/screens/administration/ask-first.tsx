import { Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { appTexts } from '../../app/app.texts';
import { textOf } from '../../i18n/texts';
import { administrationTexts } from './administration.texts';

interface Question {
  readonly title: string;
  /** What will come of it. */
  readonly why: string;
  /** The verb on the button. */
  readonly confirm: string;
  readonly onConfirm: () => void;
}

/** Asks before something is done that cannot be taken back. */
export function askFirst({ title, why, confirm, onConfirm }: Question): void {
  modals.openConfirmModal({
    title,
    children: <Text size="sm">{why}</Text>,
    labels: { confirm, cancel: textOf(administrationTexts, 'cancel') },
    closeButtonProps: { 'aria-label': textOf(appTexts, 'close') },
    onConfirm,
  });
}
