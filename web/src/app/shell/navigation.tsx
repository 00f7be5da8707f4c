import { Button, NavLink, Stack } from '@mantine/core';
import {
  IconFileImport,
  IconGavel,
  IconLayoutDashboard,
  IconListDetails,
  IconPlus,
  IconRadar2,
  IconRoute,
  IconSettings,
  IconTargetArrow,
} from '@tabler/icons-react';
import { Link, useMatchRoute } from '@tanstack/react-router';
import { useTexts } from '../../i18n/texts';
import { appTexts } from '../app.texts';
import { useAccount, usePermission } from '../session/session-state';
import classes from './shell.module.css';

/** The screens, in the order of the work: see, follow, judge, look up, measure, bring in, decide, look after. `needs`: any one of these permissions. */
export const PLACES = [
  { to: '/', name: 'overview', icon: IconLayoutDashboard, letter: 'o', needs: null },
  { to: '/journeys', name: 'journeys', icon: IconRoute, letter: 'j', needs: null },
  { to: '/findings', name: 'findings', icon: IconRadar2, letter: 'f', needs: null },
  { to: '/initiatives', name: 'initiatives', icon: IconListDetails, letter: 'i', needs: null },
  { to: '/goals', name: 'goals', icon: IconTargetArrow, letter: 'g', needs: null },
  { to: '/decide', name: 'decide', icon: IconGavel, letter: 'd', needs: null },
  { to: '/imports', name: 'imports', icon: IconFileImport, letter: 'm', needs: ['imports:run'] },
  {
    to: '/administration',
    name: 'administration',
    icon: IconSettings,
    letter: 'a',
    needs: ['people:manage', 'audit:read'],
  },
] as const;

export function Navigation() {
  const t = useTexts(appTexts);
  const mayPropose = usePermission('initiatives:propose');
  return (
    <Stack gap={2}>
      {mayPropose ? (
        <Button
          component={Link}
          to="/register"
          mb="sm"
          justify="flex-start"
          leftSection={<IconPlus size={18} aria-hidden />}
        >
          {t('fresh')}
        </Button>
      ) : null}
      {PLACES.map((place) => (
        <Place key={place.to} place={place} />
      ))}
    </Stack>
  );
}

function Place({ place }: { readonly place: (typeof PLACES)[number] }) {
  const { to, name, icon: Icon, needs } = place;
  const t = useTexts(appTexts);
  const matches = useMatchRoute();
  const { permissions } = useAccount();
  if (needs && !needs.some((need) => permissions.includes(need))) return null;
  const active = matches({ to, fuzzy: to !== '/' }) !== false;
  return (
    <NavLink
      component={Link}
      to={to}
      label={t(name)}
      leftSection={<Icon size={19} stroke={1.7} aria-hidden />}
      active={active}
      aria-current={active ? 'page' : undefined}
      variant="light"
      className={classes.link}
    />
  );
}
