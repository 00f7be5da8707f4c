import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** After a change of screen the focus goes to its title, so that a screen reader says where one is. */
export function useFocusOnNewScreen(onChange: () => void): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, toLocation }) => {
        if (!fromLocation || fromLocation.pathname === toLocation.pathname) return;
        onChange();
        const title = document.querySelector<HTMLElement>('[data-page-title]');
        (title ?? document.getElementById('content'))?.focus({ preventScroll: true });
      }),
    [router, onChange],
  );
}
