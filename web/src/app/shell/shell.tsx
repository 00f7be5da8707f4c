import { AppShell, Burger, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Outlet } from '@tanstack/react-router';
import { useTexts } from '../../i18n/texts';
import { appTexts } from '../app.texts';
import { useAccount } from '../session/session-state';
import { Navigation } from './navigation';
import { Preferences } from './preferences';
import { Shortcuts } from './shortcuts';
import { useFocusOnNewScreen } from './use-focus-on-new-screen';
import { Wordmark } from './wordmark';
import classes from './shell.module.css';

/** The frame around every screen of somebody who is signed in. */
export function Shell() {
  const t = useTexts(appTexts);
  const { organisation } = useAccount();
  const [opened, menu] = useDisclosure(false);
  useFocusOnNewScreen(menu.close);
  return (
    <AppShell
      header={{ height: { base: 52, md: 0 } }}
      navbar={{ width: 236, breakpoint: 'md', collapsed: { mobile: !opened } }}
      padding={{ base: 'md', lg: 'xl' }}
      classNames={{ root: classes.root, navbar: classes.navbar, header: classes.header }}
    >
      <a href="#content" className={classes.skip}>
        {t('skip')}
      </a>
      <AppShell.Header hiddenFrom="md">
        <Group h="100%" px="md" gap="sm">
          <Burger opened={opened} onClick={menu.toggle} size="sm" aria-label={t('menu')} aria-expanded={opened} />
          <Wordmark />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="sm" aria-label={t('navigation')}>
        <AppShell.Section visibleFrom="md" px="xs" pt="xs" pb="md">
          <Wordmark />
        </AppShell.Section>
        <AppShell.Section px="xs" pb="sm">
          <Text size="sm" c="dimmed" truncate title={organisation.name}>
            {organisation.name}
          </Text>
        </AppShell.Section>
        <AppShell.Section grow className={classes.places}>
          <Navigation />
        </AppShell.Section>
        <AppShell.Section className={classes.foot}>
          <Preferences />
        </AppShell.Section>
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1}>
        <Outlet />
      </AppShell.Main>
      <Shortcuts />
    </AppShell>
  );
}
