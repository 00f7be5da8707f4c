import { Group, List, SimpleGrid, Stack, Table, Text, Title } from '@mantine/core';
import { useTexts } from '../../../i18n/texts';
import { useFormats } from '../../../signs/formats';
import { KindBadge } from '../../../signs/kind-badge';
import type { DryRun } from './dry-run.queries';
import { settingsTexts } from './settings.texts';

/** What other settings would make appear and disappear. */
export function DryRunOutcome({ run }: { readonly run: DryRun }) {
  const t = useTexts(settingsTexts);
  const formats = useFormats();
  const { appear, disappear, stay, kinds } = run;
  const moved = kinds.filter(({ now, then }) => now !== then);
  const said = { appear: formats.number(appear.count, 0), disappear: formats.number(disappear.count, 0), count: stay };
  return (
    <Stack gap="sm" role="region" aria-label={t('outcome')}>
      <div role="status">
        <Title order={3} size="h5">
          {t('outcome')}
        </Title>
        <Text size="sm">{appear.count + disappear.count === 0 ? t('nothing') : t('outcomeLead', said)}</Text>
      </div>
      {moved.length > 0 ? <Kinds kinds={moved} /> : null}
      {appear.count + disappear.count > 0 ? (
        <SimpleGrid cols={{ base: 1, md: 2 }}>
          <Sightings title={t('appear')} seen={appear} />
          <Sightings title={t('disappear')} seen={disappear} />
        </SimpleGrid>
      ) : null}
    </Stack>
  );
}

function Kinds({ kinds }: { readonly kinds: DryRun['kinds'] }) {
  const t = useTexts(settingsTexts);
  const formats = useFormats();
  return (
    <Table className="figures" maw={460}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('kind')}</Table.Th>
          <Table.Th scope="col" ta="right">
            {t('now')}
          </Table.Th>
          <Table.Th scope="col" ta="right">
            {t('then')}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {kinds.map(({ kind, now, then }) => (
          <Table.Tr key={kind}>
            <Table.Td>
              <KindBadge kind={kind} />
            </Table.Td>
            <Table.Td ta="right">{formats.number(now, 0)}</Table.Td>
            <Table.Td ta="right">{formats.number(then, 0)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Sightings({ title, seen }: { readonly title: string; readonly seen: DryRun['appear'] }) {
  const t = useTexts(settingsTexts);
  const formats = useFormats();
  return (
    <Stack gap={6}>
      <Title order={4} size="h6">
        {title} ({formats.number(seen.count, 0)})
      </Title>
      {seen.count === 0 ? <Text size="sm">{t('none')}</Text> : null}
      <List size="sm" spacing="md" listStyleType="none">
        {seen.items.map(({ kind, title: name, explanation }) => (
          <List.Item key={kind + name + explanation}>
            <Group gap={8} wrap="wrap">
              <KindBadge kind={kind} />
              <Text size="sm" fw={600} span>
                {name}
              </Text>
            </Group>
            <Text size="sm" c="dimmed">
              {explanation}
            </Text>
          </List.Item>
        ))}
      </List>
      {seen.items.length < seen.count ? (
        <Text size="xs" c="dimmed">
          {t('firstOnly', { count: seen.items.length })}
        </Text>
      ) : null}
    </Stack>
  );
}
