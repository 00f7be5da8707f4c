import { createLazyRoute } from '@tanstack/react-router';
import { useTexts } from '../../i18n/texts';
import { NotYours } from './admin-page';
import { administrationTexts } from './administration.texts';

export const Route = createLazyRoute('/board/administration')({ component: Screen });

/** Reached only by who may see no section: everybody else is led to the first. */
function Screen() {
  const t = useTexts(administrationTexts);
  return <NotYours title={t('title')} />;
}
