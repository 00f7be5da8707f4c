import { Group, Kbd, Modal, Stack, Switch, Table, Text } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { defineTexts, useTexts } from '../../i18n/texts';
import { appTexts } from '../app.texts';
import { usePermission } from '../session/session-state';
import { PLACES } from './navigation';

const shortcutTexts = defineTexts('shortcuts', {
  nl: {
    title: 'Sneltoetsen',
    on: 'Sneltoetsen van één letter gebruiken',
    go: 'Naar: {{place}}',
    then: 'dan',
    fresh: 'Nieuw initiatief aanmelden',
    search: 'Zoeken in een lijst',
    move: 'Volgende, vorige in een lijst',
    edit: 'Wijzigen',
    help: 'Deze lijst',
  },
  en: {
    title: 'Keyboard shortcuts',
    on: 'Use shortcuts of one letter',
    go: 'Go to: {{place}}',
    then: 'then',
    fresh: 'Register a new initiative',
    search: 'Search in a list',
    move: 'Next, previous in a list',
    edit: 'Edit',
    help: 'This list',
  },
});

const OPEN = 'regie:shortcuts';
/** How long after `g` the second letter may take, in milliseconds. */
const PATIENCE = 1500;

export function openShortcuts(): void {
  window.dispatchEvent(new Event(OPEN));
}

/** Whether shortcuts of one letter are on: some people’s tools send letters that they do not type. */
export function useShortcutsOn() {
  return useLocalStorage({ key: 'regie.shortcuts', defaultValue: true });
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

/** Goes to a screen on `g` and its letter, and shows the list on `?`. */
export function Shortcuts() {
  const t = useTexts(shortcutTexts);
  const [opened, setOpened] = useState(false);
  const [on, setOn] = useShortcutsOn();
  useGoing(() => setOpened(true));
  useEffect(() => {
    const open = () => setOpened(true);
    window.addEventListener(OPEN, open);
    return () => window.removeEventListener(OPEN, open);
  }, []);
  return (
    <Modal opened={opened} onClose={() => setOpened(false)} title={t('title')}>
      <Stack>
        <Switch checked={on} onChange={(event) => setOn(event.currentTarget.checked)} label={t('on')} />
        <ShortcutTable />
      </Stack>
    </Modal>
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

function ShortcutTable() {
  const t = useTexts(shortcutTexts);
  const place = useTexts(appTexts);
  const rows: (readonly [readonly string[], string])[] = [
    ...PLACES.map(({ letter, name }) => [['g', letter], t('go', { place: place(name) })] as const),
    [['n'], t('fresh')],
    [['/'], t('search')],
    [['j', 'k'], t('move')],
    [['e'], t('edit')],
    [['?'], t('help')],
  ];
  return (
    <Table>
      <Table.Tbody>
        {rows.map(([keys, meaning]) => (
          <Table.Tr key={keys.join('')}>
            <Table.Td w={120}>
              <Group gap={6}>
                {keys.map((key, at) => (
                  <Group gap={6} key={key}>
                    {at > 0 ? <Text size="xs">{keys[0] === 'g' ? t('then') : '·'}</Text> : null}
                    <Kbd>{key}</Kbd>
                  </Group>
                ))}
              </Group>
            </Table.Td>
            <Table.Td>{meaning}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
