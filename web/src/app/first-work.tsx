import { Group } from '@mantine/core';
import { useTexts } from '../i18n/texts';
import { appTexts } from './app.texts';
import { LinkButton } from './links';
import { usePermission } from './session/session-state';

/** How the first work comes into an empty register, as far as somebody may: one initiative, or a whole list. */
export function FirstWork() {
  const t = useTexts(appTexts);
  const mayPropose = usePermission('initiatives:propose');
  const mayImport = usePermission('imports:run');
  return (
    <Group justify="center">
      {mayImport ? <LinkButton to="/imports">{t('importFile')}</LinkButton> : null}
      {mayPropose ? (
        <LinkButton to="/register" variant={mayImport ? 'default' : 'filled'}>
          {t('fresh')}
        </LinkButton>
      ) : null}
    </Group>
  );
}
