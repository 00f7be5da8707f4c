import { Group, Kbd, Stack, Switch, Table, Text } from '@mantine/core';
import { defineTexts, useTexts } from '../../i18n/texts';
import { appTexts } from '../app.texts';
import { Dialog } from '../dialog';
import { PLACES } from './navigation';
import { useShortcutsOn } from './use-shortcuts-on';

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

/** Which keys do what, and whether they do. */
export default function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(shortcutTexts);
  const [on, setOn] = useShortcutsOn();
  return (
    <Dialog opened onClose={onClose} title={t('title')}>
      <Stack>
        <Switch checked={on} onChange={(event) => setOn(event.currentTarget.checked)} label={t('on')} />
        <ShortcutTable />
      </Stack>
    </Dialog>
  );
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
