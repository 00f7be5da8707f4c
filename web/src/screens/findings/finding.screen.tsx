import { createLazyRoute } from '@tanstack/react-router';
import { appTexts } from '../../app/app.texts';
import { ComingScreen } from '../../app/broken-screen';
import { useTexts } from '../../i18n/texts';

export const Route = createLazyRoute('/board/findings/$findingId')({ component: Screen });

function Screen() {
  const t = useTexts(appTexts);
  return <ComingScreen title={t('findings')} />;
}
