import { Menu, type MantineColorScheme, useMantineColorScheme } from '@mantine/core';
import {
  IconBook2,
  IconDeviceDesktop,
  IconKeyboard,
  IconLogout,
  IconMoon,
  IconSun,
  IconUserCircle,
} from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { chooseLanguage, type Language, LANGUAGES, useLanguage } from '../../i18n/language';
import { useTexts } from '../../i18n/texts';
import { appTexts } from '../app.texts';
import { queryClient } from '../query-client';
import { signOut } from '../session/session';
import { PersonButton } from './person-button';
import { openShortcuts } from './shortcuts';

const SCHEMES = [
  { scheme: 'light', icon: IconSun, name: 'light' },
  { scheme: 'dark', icon: IconMoon, name: 'dark' },
  { scheme: 'auto', icon: IconDeviceDesktop, name: 'system' },
] as const;
const NAMES = { nl: 'dutch', en: 'english' } as const;

/** How the board looks to whoever is signed in, and the way out; open from the start. */
export default function PreferencesMenu() {
  const t = useTexts(appTexts);
  return (
    <Menu defaultOpened position="top-start" width={224} returnFocus>
      <Menu.Target>
        <PersonButton />
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
      <Menu.RadioGroup value={chosen} onChange={(language) => void chooseLanguage(language as Language)}>
        {LANGUAGES.map((language) => (
          <Menu.RadioItem key={language} lang={language} value={language}>
            {t(NAMES[language])}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </>
  );
}

function Appearance() {
  const t = useTexts(appTexts);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <>
      <Menu.Label>{t('appearance')}</Menu.Label>
      <Menu.RadioGroup value={colorScheme} onChange={(scheme) => setColorScheme(scheme as MantineColorScheme)}>
        {SCHEMES.map(({ scheme, icon: Icon, name }) => (
          <Menu.RadioItem key={scheme} value={scheme} rightSection={<Icon size={16} aria-hidden />}>
            {t(name)}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
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
