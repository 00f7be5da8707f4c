import { EmptyState, Group, Select, Stack, Table, Text, Title } from '@mantine/core';
import { IconTargetArrow } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Schema } from '../../api/client';
import { Answer } from '../../app/answer';
import { LinkAnchor, LinkButton } from '../../app/links';
import { useTexts } from '../../i18n/texts';
import { FigureButton } from '../../signs/figure-button';
import { useFormats } from '../../signs/formats';
import { CalibrationTable } from './calibration-table';
import { chooseTexts } from './choose.texts';
import { followThroughReport } from './decisions.queries';
import classes from './decisions.module.css';
import { OutcomeWords } from './follow-through-part';
import { followThroughTexts } from './follow-through.texts';

type Report = Schema<'FollowThroughReportResponse'>;

/** What became of the decisions that were taken, and how well the deciders' confidence fits. */
export function FollowThroughReport() {
  const t = useTexts(followThroughTexts);
  const [deciderId, setDeciderId] = useState<string | null>(null);
  const query = useQuery({ ...followThroughReport(deciderId), placeholderData: keepPreviousData });
  const everybody = useQuery(followThroughReport(null));
  const deciders = everybody.data?.deciders ?? [];
  return (
    <section aria-labelledby="follow-through">
      <Group justify="space-between" align="flex-end" mb="sm">
        <div>
          <Title order={2} size="h4" id="follow-through">
            {t('title')}
          </Title>
          <Text size="sm" c="dimmed">
            {t('lead')}
          </Text>
        </div>
        {deciders.length > 1 ? (
          <Select
            className="unprinted"
            label={t('decider')}
            placeholder={t('all')}
            clearable
            data={deciders.map(({ memberId, name }) => ({ value: memberId, label: name }))}
            value={deciderId}
            onChange={setDeciderId}
          />
        ) : null}
      </Group>
      <Answer query={query}>{(report) => <ReportBody report={report} />}</Answer>
    </section>
  );
}

function ReportBody({ report }: { readonly report: Report }) {
  const t = useTexts(followThroughTexts);
  const formats = useFormats();
  if (report.decisions === 0) {
    return (
      <EmptyState icon={<IconTargetArrow aria-hidden />} title={t('none')} description={t('noneLead')}>
        <LinkButton to="/decide/decisions" variant="default">
          {t('toDecisions')}
        </LinkButton>
      </EmptyState>
    );
  }
  const counts = ['decisions', 'kept', 'changed', 'notExecuted', 'unjudged'] as const;
  return (
    <Stack gap="lg">
      <div className={classes.counts}>
        {counts.map((name) => (
          <div key={name} className={classes.card}>
            <Text size="xs" c="dimmed">
              {t(name)}
            </Text>
            <Text size="xl" fw={650} className="figures">
              {formats.number(report[name], 0)}
            </Text>
          </div>
        ))}
        <Brier report={report} />
      </div>
      <CalibrationTable calibration={report.calibration} />
      <Lines report={report} />
    </Stack>
  );
}

function Brier({ report: { calibration, formula, computedAt } }: { readonly report: Report }) {
  const t = useTexts(followThroughTexts);
  const formats = useFormats();
  const { brier, n, baseRate, reference, thin, reason } = calibration;
  const said = t('brierSentence', {
    n: formats.number(n, 0),
    base: formats.share(baseRate, 0),
    reference: formats.number(reference, 3),
  });
  return (
    <div className={`${classes.card} ${classes.brier}`}>
      <Text size="xs" c="dimmed">
        {t('brier')}
      </Text>
      <FigureButton
        size="large"
        label={t('brier')}
        value={formats.number(brier, 3)}
        unknown={brier === null}
        explanation={{
          sentence: brier === null ? t('brierLead') : `${t('brierLead')} ${said}${thin ? ` ${t('brierThin')}` : ''}`,
          reason: reason ? t(reason) : null,
          formula,
          computedAt,
        }}
      />
    </div>
  );
}

function Lines({ report }: { readonly report: Report }) {
  const t = useTexts(followThroughTexts);
  const words = useTexts(chooseTexts);
  const formats = useFormats();
  return (
    <div>
      <Title order={3} size="h5" mb="xs">
        {t('lines')}
      </Title>
      <Table.ScrollContainer minWidth={560} type="native" tabIndex={0} role="region" aria-label={t('lines')}>
        <Table verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('decision')}</Table.Th>
              <Table.Th scope="col">{t('decider')}</Table.Th>
              <Table.Th scope="col" ta="right">
                {t('confidence')}
              </Table.Th>
              <Table.Th scope="col">{t('execution')}</Table.Th>
              <Table.Th scope="col">{t('outcome')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {report.lines.map(({ decisionId, key, question, deciderName, confidence, execution, outcome }) => (
              <Table.Tr key={decisionId}>
                <Table.Td>
                  <LinkAnchor to="/decide/decisions/$decisionId" params={{ decisionId }} size="sm">
                    {key} {question}
                  </LinkAnchor>
                </Table.Td>
                <Table.Td>{deciderName}</Table.Td>
                <Table.Td ta="right" className="figures">
                  {formats.share(confidence, 0)}
                </Table.Td>
                <Table.Td>{execution ? words(`execution_${execution}`) : t('unjudged')}</Table.Td>
                <Table.Td>
                  <OutcomeWords outcome={outcome} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </div>
  );
}
