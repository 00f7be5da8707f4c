import { Table, Title } from '@mantine/core';
import { LinkAnchor } from '../../app/links';
import { SidewaysScroll } from '../../app/sideways-scroll';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { KindIcon } from '../../signs/kind-badge';
import kpiClasses from './kpi.module.css';
import type { Network } from './network';
import { networkTexts } from './network.texts';

/** The lines of the drawing as a table: which initiative pushes which KPI, and how far. */
export function PushTable({ network }: { readonly network: Network }) {
  const t = useTexts(networkTexts);
  const formats = useFormats();
  const initiatives = new Map(network.initiatives.map((one) => [one.id, one]));
  const kpis = new Map(network.kpis.map((one) => [one.id, one]));
  const lines = network.kpis.flatMap(({ id }) => network.pushes.filter(({ kpiId }) => kpiId === id));
  return (
    <section aria-labelledby="pushes">
      <Title order={3} size="h5" id="pushes" mb="xs">
        {t('pushes')}
      </Title>
      <SidewaysScroll name={{ headingId: 'pushes' }}>
        <Table verticalSpacing={5}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('kpi')}</Table.Th>
              <Table.Th>{t('initiative')}</Table.Th>
              <Table.Th ta="right">{t('change')}</Table.Th>
              <Table.Th ta="right">{t('sure')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map(({ initiativeId, kpiId, expectedChange, confidence, conflicts }) => (
              <Table.Tr key={`${initiativeId} ${kpiId}`}>
                <Table.Td>
                  <LinkAnchor to="/kpis/$kpiId" params={{ kpiId }} size="sm">
                    {kpis.get(kpiId)?.name ?? '…'}
                  </LinkAnchor>
                </Table.Td>
                <Table.Td className={kpiClasses.wordy}>
                  {conflicts.length > 0 ? <KindIcon kind="kpi_conflict" size={14} /> : null}{' '}
                  <LinkAnchor to="/initiatives/$initiativeId" params={{ initiativeId }} size="sm">
                    {initiatives.get(initiativeId)?.key} {initiatives.get(initiativeId)?.title}
                  </LinkAnchor>
                </Table.Td>
                <Table.Td ta="right" className="figures">
                  {formats.change(expectedChange)} {kpis.get(kpiId)?.unit}
                </Table.Td>
                <Table.Td ta="right" className="figures">
                  {formats.share(confidence, 0)}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </SidewaysScroll>
    </section>
  );
}
