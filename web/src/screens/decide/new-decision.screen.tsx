import { createLazyRoute } from '@tanstack/react-router';
import { ComingScreen } from '../../app/broken-screen';
import { useTexts } from '../../i18n/texts';
import { decideTexts } from './decide.texts';

export const Route = createLazyRoute('/board/decide/decisions/new')({ component: Screen });

function Screen() {
  const t = useTexts(decideTexts);
  return <ComingScreen title={t('decisions')} />;
}
