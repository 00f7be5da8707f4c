import { Paper, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../app/answer';
import { LinkAnchor } from '../../app/links';
import { SidewaysScroll } from '../../app/sideways-scroll';
import { useTexts } from '../../i18n/texts';
import { UNKNOWN, useFormats } from '../../signs/formats';
import { type Flag, flagsOf } from './kpi-flags';
import classes from './kpi.module.css';
import type { Kpi } from './kpi-draft';
import { initiativesOnKpi, MOST_FLAGS } from './kpi.queries';
import { kpiTexts } from './kpi.texts';

/** The initiatives that went live, and what is coming, by the numbers of their flags. */
export function FlagTable({ kpi }: { readonly kpi: Kpi }) {
  const t = useTexts(kpiTexts);
  return (
    <Paper withBorder className={classes.paper} component="section" aria-labelledby="flags">
      <Title order={2} size="h4" id="flags">
        {t('flags')}
      </Title>
      <Answer query={useQuery(initiativesOnKpi(kpi.id))}>
        {({ items, nextCursor }) => {
          const flags = flagsOf(items, kpi.id);
          if (flags.length === 0) return <Text c="dimmed">{t('noFlags')}</Text>;
          return (
            <>
              <Text size="sm" c="dimmed" mb="xs">
                {t('flagsLead')} {nextCursor ? t('flagMore', { count: MOST_FLAGS }) : ''}
              </Text>
              <Flags flags={flags} unit={kpi.unit} />
              <LinkAnchor to="/initiatives" search={{ kpiId: kpi.id }} size="sm">
                {t('allInitiatives')}
              </LinkAnchor>
            </>
          );
        }}
      </Answer>
    </Paper>
  );
}

function Flags({ flags, unit }: { readonly flags: readonly Flag[]; readonly unit: string | null }) {
  const t = useTexts(kpiTexts);
  return (
    <SidewaysScroll name={{ headingId: 'flags' }} wholeFigures>
      <Table verticalSpacing={6} horizontalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('flag')}</Table.Th>
            <Table.Th>{t('initiative')}</Table.Th>
            <Table.Th ta="right">{t('live')}</Table.Th>
            <Table.Th ta="right">
              {t('expected')}
              {unit ? ` (${unit})` : ''}
            </Table.Th>
            <Table.Th ta="right">{t('showsFrom')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {flags.map((flag) => (
            <FlagLine key={flag.initiative.id} flag={flag} />
          ))}
        </Table.Tbody>
      </Table>
    </SidewaysScroll>
  );
}

function FlagLine({ flag }: { readonly flag: Flag }) {
  const t = useTexts(kpiTexts);
  const formats = useFormats();
  const { initiative, number, day, delivered, expectedChange, confidence, showsFrom } = flag;
  return (
    <Table.Tr>
      <Table.Td>
        {number === null ? (
          UNKNOWN
        ) : (
          <span className={classes.flag} data-delivered={delivered || undefined}>
            {number}
          </span>
        )}
      </Table.Td>
      <Table.Td className={classes.wordy}>
        <LinkAnchor to="/initiatives/$initiativeId" params={{ initiativeId: initiative.id }} size="sm">
          {initiative.key} {initiative.title}
        </LinkAnchor>
      </Table.Td>
      <Table.Td ta="right" className="figures">
        {day === null ? t('noDay') : formats.day(day)}
        <Text size="xs" c="dimmed">
          {t(delivered ? 'delivered' : 'planned')}
        </Text>
      </Table.Td>
      <Table.Td ta="right" className="figures">
        {formats.change(expectedChange)}
        {confidence === null ? null : (
          <Text size="xs" c="dimmed">
            {formats.share(confidence, 0)}
          </Text>
        )}
      </Table.Td>
      <Table.Td ta="right" className="figures">
        {formats.day(showsFrom)}
      </Table.Td>
    </Table.Tr>
  );
}
