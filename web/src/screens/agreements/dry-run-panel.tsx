import { Alert, Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Answer } from '../../app/answer';
import { LinkAnchor } from '../../app/links';
import { OperationProgress } from '../../app/operation-progress';
import { ProblemAlert } from '../../app/problem-alert';
import { usePermission } from '../../app/session/session-state';
import { SidewaysScroll } from '../../app/sideways-scroll';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { agreementTexts } from './agreement.texts';
import { type DryRun, dryRunsQuery, factsQuery, startDryRun, type Tally } from './agreements.queries';
import { type AgreementsWord, agreementsTexts } from './agreements.texts';
import { InitiativeName } from '../initiatives/initiative-select';
import classes from './agreements.module.css';

/** Tries the agreement over the history, and shows what came of it last. */
export function DryRunPanel({ id }: { readonly id: string }) {
  const t = useTexts(agreementTexts);
  const client = useQueryClient();
  const mayManage = usePermission('agreements:manage');
  const [operationId, setOperationId] = useState<string | null>(null);
  const query = useQuery(dryRunsQuery(id));
  const start = useMutation({
    mutationFn: () => startDryRun(id),
    onSuccess: (operation) => setOperationId(operation.id),
  });
  const [latest] = query.data?.items ?? [];
  const end = async (state: string) => {
    if (state !== 'failed') setOperationId(null);
    await client.invalidateQueries({ queryKey: dryRunsQuery(id).queryKey });
  };
  return (
    <section aria-labelledby="dry-run" className={classes.card}>
      <Group justify="space-between" align="flex-start" mb="xs">
        <Title order={2} size="h4" id="dry-run">
          {t('dryRun')}
        </Title>
        {mayManage && operationId === null ? (
          <Button
            size="compact-sm"
            variant={latest?.current ? 'default' : 'filled'}
            leftSection={<IconPlayerPlay size={14} aria-hidden />}
            loading={start.isPending}
            onClick={() => start.mutate()}
          >
            {t(latest ? 'runAgain' : 'runDry')}
          </Button>
        ) : null}
      </Group>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t('dryRunLead')}
        </Text>
        {start.isError ? <ProblemAlert problem={start.error} /> : null}
        {operationId === null ? null : (
          <OperationProgress operationId={operationId} label={t('running')} onEnd={({ state }) => void end(state)} />
        )}
        <Answer query={query}>{() => (latest ? <Outcome run={latest} /> : null)}</Answer>
      </Stack>
    </section>
  );
}

function Outcome({ run }: { readonly run: DryRun }) {
  const t = useTexts(agreementTexts);
  const formats = useFormats();
  return (
    <Stack gap="sm">
      {run.current ? null : <Alert color="ink" variant="light" title={t('notCurrent')} />}
      <div role="status">
        <Text fw={600}>{run.sentence}</Text>
        <Text size="xs" c="dimmed">
          {t('ranOn', { moment: formats.moment(run.createdAt) })}
        </Text>
      </div>
      <Counts run={run} />
      <Examples run={run} />
    </Stack>
  );
}

const PARTS = ['checked', 'kept', 'broken', 'unknown', 'excepted'] as const satisfies readonly (keyof Tally)[];

function Counts({ run }: { readonly run: DryRun }) {
  const t = useTexts(agreementTexts);
  const formats = useFormats();
  return (
    <SidewaysScroll name={{ label: t('dryRun') }} wholeFigures>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Td />
            {PARTS.map((part) => (
              <Table.Th key={part} scope="col" ta="right">
                {t(part)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {(['steps', 'now'] as const).map((when) => (
            <Table.Tr key={when}>
              <Table.Th scope="row" fw={450}>
                {t(when === 'steps' ? 'past' : 'now')}
              </Table.Th>
              {PARTS.map((part) => (
                <Table.Td key={part} ta="right" className="figures">
                  {formats.number(run[when][part], 0)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </SidewaysScroll>
  );
}

/** So many are shown at first. */
const FEW = 10;

/** Every one that would have been held back, with why. */
function Examples({ run }: { readonly run: DryRun }) {
  const t = useTexts(agreementTexts);
  const [all, setAll] = useState(false);
  if (run.examples.length === 0) return <Text size="sm">{t('examplesNone')}</Text>;
  return (
    <div>
      <Title order={3} size="h6">
        {t('examples')}
      </Title>
      {run.examples.length === 100 ? (
        <Text size="xs" c="dimmed">
          {t('examplesLead')}
        </Text>
      ) : null}
      <SidewaysScroll name={{ label: t('examples') }} wholeFigures>
        <Table verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('initiative')}</Table.Th>
              <Table.Th scope="col">{t('step')}</Table.Th>
              <Table.Th scope="col">{t('because')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {(all ? run.examples : run.examples.slice(0, FEW)).map((trial) => (
              <TrialRow key={`${trial.initiativeId}${trial.step ?? ''}${trial.at ?? ''}`} trial={trial} />
            ))}
          </Table.Tbody>
        </Table>
      </SidewaysScroll>
      {run.examples.length > FEW && !all ? (
        <Button variant="subtle" size="compact-sm" mt="xs" onClick={() => setAll(true)}>
          {t('examplesAll', { number: run.examples.length })}
        </Button>
      ) : null}
    </div>
  );
}

function TrialRow({ trial }: { readonly trial: DryRun['examples'][number] }) {
  const t = useTexts(agreementTexts);
  const listed = useTexts(agreementsTexts);
  const formats = useFormats();
  const facts = useQuery(factsQuery).data?.items ?? [];
  const meaning = (name: string) => facts.find((fact) => fact.name === name)?.meaning ?? name;
  const { initiativeId, step, at, outcome } = trial;
  const named = { facts: formats.list(trial.facts.map(meaning)) };
  return (
    <Table.Tr>
      <Table.Td>
        <LinkAnchor to="/initiatives/$initiativeId" params={{ initiativeId }} size="sm">
          <InitiativeName id={initiativeId} />
        </LinkAnchor>
      </Table.Td>
      <Table.Td>
        {step === null ? t('nowWord') : listed(`step_${step}` as AgreementsWord)}
        {at === null ? null : (
          <Text size="xs" c="dimmed">
            {formats.day(at)}
          </Text>
        )}
      </Table.Td>
      <Table.Td>{t(outcome === 'unknown' ? 'becauseUnknown' : 'becauseBroken', named)}</Table.Td>
    </Table.Tr>
  );
}
