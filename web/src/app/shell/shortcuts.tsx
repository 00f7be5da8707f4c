import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { usePermission } from '../session/session-state';
import { PLACES } from './navigation';
import { useShortcutsOn } from './use-shortcuts-on';

const OPEN = 'regie:shortcuts';
/** How long after `g` the second letter may take, in milliseconds. */
const PATIENCE = 1500;

export function openShortcuts(): void {
  window.dispatchEvent(new Event(OPEN));
}

/**
 * Calls for keys that are pressed outside fields and dialogs: `useKeys({ '/': focusSearch, j: next, k: previous })`.
 * Pass the same object each time, or wrap it in useMemo.
 */
export function useKeys(actions: Readonly<Record<string, () => void>>): void {
  const [on] = useShortcutsOn();
  useEffect(() => {
    if (!on) return;
    const listen = (event: KeyboardEvent) => {
      const action = actions[event.key];
      if (!action || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [actions, on]);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest('input, textarea, select, [role="dialog"], [role="menu"]') !== null;
}

/** Seldom asked for: loaded when it is. */
const ShortcutsDialog = lazy(() => import('./shortcuts-dialog'));

/** Goes to a screen on `g` and its letter, and shows the list on `?`. */
export function Shortcuts() {
  const [opened, setOpened] = useState(false);
  useGoing(() => setOpened(true));
  useEffect(() => {
    const open = () => setOpened(true);
    window.addEventListener(OPEN, open);
    return () => window.removeEventListener(OPEN, open);
  }, []);
  if (!opened) return null;
  return (
    <Suspense>
      <ShortcutsDialog onClose={() => setOpened(false)} />
    </Suspense>
  );
}

function useGoing(onHelp: () => void): void {
  const navigate = useNavigate();
  const [on] = useShortcutsOn();
  const mayPropose = usePermission('initiatives:propose');
  useEffect(() => {
    if (!on) return;
    let began = 0;
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const place = Date.now() - began < PATIENCE ? PLACES.find(({ letter }) => letter === event.key) : undefined;
      began = 0;
      if (place) void navigate({ to: place.to });
      else if (event.key === 'g') began = Date.now();
      else if (event.key === '?') onHelp();
      else if (event.key === 'n' && mayPropose) void navigate({ to: '/register' });
      else return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  });
}
