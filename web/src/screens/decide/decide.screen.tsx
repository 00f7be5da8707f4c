import { createLazyRoute, Link, Outlet, useLocation } from '@tanstack/react-router';
import { useTexts } from '../../i18n/texts';
import classes from './decide.module.css';
import { decideTexts } from './decide.texts';

export const Route = createLazyRoute('/board/decide')({ component: DecideScreen });

/** What the board does together, in the order of a meeting. */
const TABS = [
  { to: '/decide', name: 'meetings', under: '/decide/meetings' },
  { to: '/decide/decisions', name: 'decisions', under: '/decide/decisions' },
  { to: '/decide/agreements', name: 'agreements', under: '/decide/agreements' },
  { to: '/decide/priorities', name: 'priorities', under: '/decide/priorities' },
  { to: '/decide/follow-ups', name: 'followUps', under: '/decide/follow-ups' },
  { to: '/decide/debts', name: 'debts', under: '/decide/debts' },
  { to: '/decide/mandates', name: 'mandates', under: '/decide/mandates' },
] as const;

function DecideScreen() {
  const t = useTexts(decideTexts);
  const { pathname } = useLocation();
  const here = TABS.find(({ under }) => pathname === under || pathname.startsWith(`${under}/`)) ?? TABS[0];
  return (
    <>
      <nav aria-label={t('tabs')} className={`${classes.tabs} unprinted`}>
        {TABS.map((tab) => (
          <Link
            key={tab.to}
            to={tab.to}
            className={classes.tab}
            activeOptions={{ exact: true }}
            activeProps={{}}
            data-here={tab === here || undefined}
            aria-current={tab === here ? 'page' : undefined}
          >
            {t(tab.name)}
          </Link>
        ))}
      </nav>
      <Outlet />
    </>
  );
}
