import { createLazyRoute, Link, Outlet } from '@tanstack/react-router';
import { useTexts } from '../../i18n/texts';
import classes from './decide.module.css';
import { decideTexts } from './decide.texts';

export const Route = createLazyRoute('/board/decide')({ component: DecideScreen });

/** What the board does together, in the order of a meeting. */
const TABS = [
  { to: '/decide', name: 'meetings', exact: true },
  { to: '/decide/decisions', name: 'decisions', exact: false },
  { to: '/decide/agreements', name: 'agreements', exact: false },
  { to: '/decide/priorities', name: 'priorities', exact: false },
  { to: '/decide/follow-ups', name: 'followUps', exact: false },
] as const;

function DecideScreen() {
  const t = useTexts(decideTexts);
  return (
    <>
      <nav aria-label={t('tabs')} className={`${classes.tabs} unprinted`}>
        {TABS.map(({ to, name, exact }) => (
          <Link key={to} to={to} className={classes.tab} activeOptions={{ exact, includeSearch: false }}>
            {t(name)}
          </Link>
        ))}
      </nav>
      <Outlet />
    </>
  );
}
