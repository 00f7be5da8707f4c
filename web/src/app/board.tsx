import { MantineProvider } from '@mantine/core';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useLanguage } from '../i18n/language';
import { useTexts } from '../i18n/texts';
import { appTexts } from './app.texts';
import { queryClient } from './query-client';
import { router } from './router';
import { EndedSession } from './session/ended-session';
import { styleNonce, themeIn, variables } from './theme';

declare global {
  interface Window {
    /** Where the library that locks scrolling behind a dialog looks for the nonce of its style element. */
    __webpack_nonce__?: string;
  }
}
window.__webpack_nonce__ = styleNonce();

export function Board() {
  const t = useTexts(appTexts);
  const written = themeIn(useLanguage());
  return (
    <MantineProvider
      theme={written}
      cssVariablesResolver={variables}
      getStyleNonce={styleNonce}
      defaultColorScheme="auto"
      deduplicateInlineStyles
    >
      <QueryClientProvider client={queryClient}>
        <ModalsProvider labels={{ confirm: 'OK', cancel: t('close') }}>
          <Notifications position="bottom-right" />
          <RouterProvider router={router} />
          <EndedSession />
        </ModalsProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}
