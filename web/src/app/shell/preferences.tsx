import { Menu, NavLink, type MantineColorScheme, useMantineColorScheme } from '@mantine/core';
import {
  IconBook2,
  IconCheck,
  IconDeviceDesktop,
  IconKeyboard,
  IconLogout,
  IconMoon,
  IconSun,
  IconUserCircle,
} from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { chooseLanguage, LANGUAGES, useLanguage } from '../../i18n/language';
import { useTexts } from '../../i18n/texts';
import { appTexts } from '../app.texts';
import { queryClient } from '../query-client';
import { signOut } from '../session/session';
import { useAccount } from '../session/session-state';
import { openShortcuts } from './shortcuts';

const SCHEMES = [
  { scheme: 'light', icon: IconSun, name: 'light' },
  { scheme: 'dark', icon: IconMoon, name: 'dark' },
  { scheme: 'auto', icon: IconDeviceDesktop, name: 'system' },
] as const;
const NAMES = { nl: 'dutch', en: 'english' } as const;

/** Whoever is signed in, and how the board looks to them. */
export function Preferences() {
  const t = useTexts(appTexts);
  const { member } = useAccount();
  return (
    <Menu position="top-start" width={224} returnFocus>
      <Menu.Target>
        <NavLink
          component="button"
          label={member.name}
          description={member.email}
          leftSection={<IconUserCircle size={22} stroke={1.5} aria-hidden />}
          styles={{ description: { overflow: 'hidden', textOverflow: 'ellipsis' } }}
        />
      </Menu.Target>
      <Menu.Dropdown>
        <Languages />
        <Appearance />
        <Menu.Divider />
        <Menu.Item component={Link} to="/account" leftSection={<IconUserCircle size={16} aria-hidden />}>
          {t('account')}
        </Menu.Item>
        <Menu.Item leftSection={<IconKeyboard size={16} aria-hidden />} onClick={openShortcuts}>
          {t('shortcuts')}
        </Menu.Item>
        <Menu.Item component="a" href="/docs" leftSection={<IconBook2 size={16} aria-hidden />}>
          {t('documentation')}
        </Menu.Item>
        <SignOut />
      </Menu.Dropdown>
    </Menu>
  );
}

function Languages() {
  const t = useTexts(appTexts);
  const chosen = useLanguage();
  return (
    <>
      <Menu.Label>{t('language')}</Menu.Label>
      {LANGUAGES.map((language) => (
        <Menu.Item
          key={language}
          lang={language}
          role="menuitemradio"
          aria-checked={language === chosen}
          rightSection={language === chosen ? <IconCheck size={16} aria-hidden /> : null}
          onClick={() => void chooseLanguage(language)}
        >
          {t(NAMES[language])}
        </Menu.Item>
      ))}
    </>
  );
}

function Appearance() {
  const t = useTexts(appTexts);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <>
      <Menu.Label>{t('appearance')}</Menu.Label>
      {SCHEMES.map(({ scheme, icon: Icon, name }) => (
        <Menu.Item
          key={scheme}
          role="menuitemradio"
          aria-checked={scheme === colorScheme}
          leftSection={<Icon size={16} aria-hidden />}
          rightSection={scheme === colorScheme ? <IconCheck size={16} aria-hidden /> : null}
          onClick={() => setColorScheme(scheme satisfies MantineColorScheme)}
        >
          {t(name)}
        </Menu.Item>
      ))}
    </>
  );
}

function SignOut() {
  const t = useTexts(appTexts);
  const navigate = useNavigate();
  const leave = async () => {
    await signOut();
    await navigate({ to: '/sign-in' });
    queryClient.clear();
  };
  return (
    <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void leave()}>
      {t('signOut')}
    </Menu.Item>
  );
}
