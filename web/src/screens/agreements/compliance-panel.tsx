import { Group, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../app/answer';
import { SidewaysScroll } from '../../app/sideways-scroll';
import { useTexts } from '../../i18n/texts';
import { FigureButton } from '../../signs/figure-button';
import { useFormats } from '../../signs/formats';
import { ShareBar } from './agreement-signs';
import { type Compliance, complianceQuery } from './agreements.queries';
import { agreementsTexts } from './agreements.texts';
import classes from './agreements.module.css';

/** How far each team keeps what was agreed. */
export function CompliancePanel() {
  const t = useTexts(agreementsTexts);
  return (
    <section aria-labelledby="compliance" className={classes.card}>
      <Title order={2} size="h4" id="compliance" mb="xs">
        {t('compliance')}
      </Title>
      <Answer query={useQuery(complianceQuery)}>{(compliance) => <Shares compliance={compliance} />}</Answer>
    </section>
  );
}

function Shares({ compliance }: { readonly compliance: Compliance }) {
  const t = useTexts(agreementsTexts);
  const { items, total, agreements, computedAt } = compliance;
  const rows = [...items].sort((one, other) => (one.share ?? 2) - (other.share ?? 2));
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('complianceLead', { count: agreements })}
      </Text>
      <Group gap="md" align="baseline">
        <Share name={t('everything')} of={total} computedAt={computedAt} large />
        <Trend trend={total.trend} />
      </Group>
      <SidewaysScroll name={{ label: t('compliance') }} wholeFigures>
        <Table withRowBorders verticalSpacing={6} horizontalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('team')}</Table.Th>
              <Table.Th scope="col" ta="right">
                {t('share')}
              </Table.Th>
              <Table.Th scope="col" ta="right">
                {t('broken')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.teamId ?? 'none'}>
                <Table.Th scope="row" fw={450}>
                  {row.teamName ?? t('withoutTeam')}
                  <ShareBar share={row.share} />
                </Table.Th>
                <Table.Td ta="right" className="figures">
                  <Share name={row.teamName ?? t('withoutTeam')} of={row} computedAt={computedAt} />
                </Table.Td>
                <Table.Td ta="right" className="figures">
                  {row.broken}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </SidewaysScroll>
    </Stack>
  );
}

interface ShareProps {
  readonly name: string;
  readonly of: Compliance['total'];
  readonly computedAt: string;
  readonly large?: boolean;
}

function Share({ name, of, computedAt, large }: ShareProps) {
  const t = useTexts(agreementsTexts);
  const formats = useFormats();
  const counts = (['checks', 'kept', 'broken', 'unknown', 'excepted'] as const)
    .map((key) => `${t(key)}: ${formats.number(of[key], 0)}`)
    .join(' · ');
  return (
    <FigureButton
      label={`${t('compliance')}, ${name}`}
      value={formats.share(of.share, 0)}
      unknown={of.share === null}
      size={large ? 'large' : 'inline'}
      explanation={{
        sentence: t('complianceFormula'),
        computedAt,
        reason: of.share === null ? t('nothingJudged') : null,
      }}
      records={<Text size="sm">{counts}</Text>}
    />
  );
}

function Trend({ trend }: { readonly trend: Compliance['total']['trend'] }) {
  const t = useTexts(agreementsTexts);
  const formats = useFormats();
  const { change, reason } = trend;
  if (change === null) {
    return (
      <Text size="sm" c="dimmed">
        {reason ? t(`reason_${reason}`) : ''}
      </Text>
    );
  }
  const sign = change > 0 ? '▲ +' : change < 0 ? '▼ −' : '';
  return (
    <Text size="sm" c="dimmed">
      {t('trend')}: {sign}
      {formats.share(Math.abs(change), 0)}
    </Text>
  );
}
