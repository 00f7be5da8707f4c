import { lazy, Suspense, useState } from 'react';
import { PersonButton } from './person-button';

/** Seldom opened: loaded when it is. */
const PreferencesMenu = lazy(() => import('./preferences-menu'));

/** Whoever is signed in, and how the board looks to them. */
export function Preferences() {
  const [asked, setAsked] = useState(false);
  if (!asked) return <PersonButton aria-haspopup="menu" aria-expanded={false} onClick={() => setAsked(true)} />;
  return (
    <Suspense fallback={<PersonButton />}>
      <PreferencesMenu />
    </Suspense>
  );
}
