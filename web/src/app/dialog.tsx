import { Modal, type ModalProps } from '@mantine/core';
import { useTexts } from '../i18n/texts';
import { appTexts } from './app.texts';

/** A dialog over the page, with a way out that screen readers can name. */
export function Dialog(props: ModalProps) {
  const t = useTexts(appTexts);
  return <Modal closeButtonProps={{ 'aria-label': t('close') }} {...props} />;
}
