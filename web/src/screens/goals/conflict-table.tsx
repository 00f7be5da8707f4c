import { Button, Table, Text } from '@mantine/core';
import { useState } from 'react';
import type { Schema } from '../../api/client';
import { LinkAnchor } from '../../app/links';
import { SidewaysScroll } from '../../app/sideways-scroll';
import { useTexts } from '../../i18n/texts';
import { FigureButton } from '../../signs/figure-button';
import { useFormats } from '../../signs/formats';
import { KindIcon } from '../../signs/kind-badge';
import kpiClasses from './kpi.module.css';
import { networkTexts } from './network.texts';

type Conflicts = Schema<'ConflictsPage'>;
type Conflict = Conflicts['items'][number];

/** How many conflicts are listed at a time. */
const AT_A_TIME = 10;

/** The conflicts of the drawing, the strongest first. */
export function ConflictTable({ conflicts }: { readonly conflicts: Conflicts }) {
  const t = useTexts(networkTexts);
  const [shown, setShown] = useState(AT_A_TIME);
  return (
    <SidewaysScroll name={{ headingId: 'conflicts' }}>
      <Table verticalSpacing={8}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('sides')}</Table.Th>
            <Table.Th>{t('on')}</Table.Th>
            <Table.Th ta="right">{t('strength')}</Table.Th>
            <Table.Th>{t('why')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {conflicts.items.slice(0, shown).map((conflict) => (
            <ConflictLine key={conflict.id} conflict={conflict} conflicts={conflicts} />
          ))}
        </Table.Tbody>
      </Table>
      {conflicts.items.length > shown ? (
        <Button variant="default" size="compact-md" mt="sm" onClick={() => setShown(shown + AT_A_TIME)}>
          {t('more')}
        </Button>
      ) : null}
    </SidewaysScroll>
  );
}

function ConflictLine({ conflict, conflicts }: { readonly conflict: Conflict; readonly conflicts: Conflicts }) {
  const t = useTexts(networkTexts);
  const formats = useFormats();
  const { a, b, strength, reason, sentence, path } = conflict;
  const through = path.length > 0 ? [path[0]?.from.name ?? '', ...path.map(({ to }) => to.name)].join(' → ') : null;
  return (
    <Table.Tr>
      <Table.Td className={kpiClasses.wordy}>
        <Side side={a} />
        <Side side={b} />
      </Table.Td>
      <Table.Td>
        <LinkAnchor to="/kpis/$kpiId" params={{ kpiId: a.kpi.id }} size="sm">
          {a.kpi.name}
        </LinkAnchor>
        {through ? (
          <Text size="xs" c="dimmed">
            {t('coupled', { path: through })}
          </Text>
        ) : null}
      </Table.Td>
      <Table.Td ta="right">
        <FigureButton
          label={t('strengthOf', { a: a.initiative.key, b: b.initiative.key })}
          value={formats.number(strength, 2)}
          unknown={strength === null}
          explanation={{
            sentence,
            formula: conflicts.formula,
            parameters: conflicts.parameters,
            computedAt: conflicts.computedAt,
            reason: reason === null ? null : t(reason),
          }}
        />
      </Table.Td>
      <Table.Td className={kpiClasses.why}>
        <Text size="sm">{sentence}</Text>
        <LinkAnchor to="/findings" search={{ kind: 'kpi_conflict', initiativeId: a.initiative.id }} size="sm">
          <KindIcon kind="kpi_conflict" size={14} /> {t('finding')}
        </LinkAnchor>
      </Table.Td>
    </Table.Tr>
  );
}

function Side({ side: { initiative, kpi, expectedChange } }: { readonly side: Conflict['a'] }) {
  const formats = useFormats();
  return (
    <div>
      <LinkAnchor to="/initiatives/$initiativeId" params={{ initiativeId: initiative.id }} size="sm">
        {initiative.key} {initiative.title}
      </LinkAnchor>{' '}
      <Text span size="sm" className="figures">
        {formats.change(expectedChange)} {kpi.unit}
      </Text>
    </div>
  );
}
