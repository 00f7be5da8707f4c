import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useTexts } from '../i18n/texts';
import { appTexts } from './app.texts';

/** A field for a password, whose eye says in the reader's language what it does. */
export function PasswordField(props: PasswordInputProps) {
  const t = useTexts(appTexts);
  return <PasswordInput visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }} {...props} />;
}
