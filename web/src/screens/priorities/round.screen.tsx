import { Alert, Button, EmptyState, Group, Paper, Select, Stack, Text, Title } from '@mantine/core';
import { modals } from '@mantine/modals';
import { IconPlayerPlay, IconScale } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createLazyRoute, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Versioned } from '../../api/client';
import { ApiProblem, isStale } from '../../api/problems';
import { Answer } from '../../app/answer';
import { LinkAnchor } from '../../app/links';
import { OperationProgress } from '../../app/operation-progress';
import { Page } from '../../app/page';
import { ProblemAlert } from '../../app/problem-alert';
import { toastDone } from '../../app/toast';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { CandidatesTable } from './candidates-table';
import { FrontierPanel } from './frontier-panel';
import { Infeasible } from './infeasible';
import { LimitsPanel } from './limits-panel';
import { OutcomeFigures } from './outcome-figures';
import { PinsPanel } from './pins-panel';
import {
  type Result,
  removeRound,
  resultQuery,
  resultsQuery,
  type Round,
  roundQuery,
  runRound,
} from './priorities.queries';
import { RoundState } from './priorities.screen';
import { prioritiesTexts } from './priorities.texts';
import { QuestionPanel } from './question-panel';
import { RoundEditor } from './round-editor';
import { roundTexts } from './round.texts';
import classes from './priorities.module.css';

export const Route = createLazyRoute('/board/decide/priorities/$roundId')({ component: RoundScreen });

function RoundScreen() {
  const t = useTexts(prioritiesTexts);
  const { roundId } = Route.useParams();
  const query = useQuery(roundQuery(roundId));
  if (query.data) return <RoundView key={roundId} versioned={query.data} />;
  return (
    <Page title={t('round')} trail={<Trail />}>
      <Answer query={query}>{() => null}</Answer>
    </Page>
  );
}

function Trail() {
  const t = useTexts(roundTexts);
  return (
    <Text size="sm" component="nav" className="unprinted" mb={2}>
      <LinkAnchor to="/decide/priorities" size="sm">
        {t('back')}
      </LinkAnchor>
    </Text>
  );
}

function RoundView({ versioned }: { readonly versioned: Versioned<Round> }) {
  const t = useTexts(roundTexts);
  const { data: round } = versioned;
  const [editing, setEditing] = useState(false);
  const run = useRun(versioned);
  return (
    <Page
      title={round.title}
      trail={<Trail />}
      actions={
        <>
          <RemoveButton versioned={versioned} />
          {round.can.amend ? (
            <Button variant="default" onClick={() => setEditing(true)}>
              {t('edit')}
            </Button>
          ) : null}
          {round.can.run ? (
            <Button
              leftSection={<IconPlayerPlay size={16} aria-hidden />}
              loading={run.starting}
              disabled={run.busy}
              onClick={run.start}
            >
              {t(round.lastResultId ? 'runAgain' : 'run')}
            </Button>
          ) : null}
        </>
      }
    >
      <Group mt={-12}>
        <RoundState state={round.state} />
      </Group>
      {run.problem ? <RunProblem problem={run.problem} /> : null}
      {run.ended === 'cancelled' ? <Alert color="ink" variant="light" title={t('calledOff')} /> : null}
      {run.operationId === null ? null : (
        <Paper withBorder p="lg">
          <OperationProgress key={run.operationId} operationId={run.operationId} label={t('running')} onEnd={run.end} />
        </Paper>
      )}
      <QuestionPanel round={round} />
      {round.lastResultId ? (
        <Outcome key={round.lastResultId} versioned={versioned} lastId={round.lastResultId} />
      ) : (
        <EmptyState icon={<IconScale aria-hidden />} title={t('notRun')} description={t('notRunLead')} />
      )}
      {editing ? <RoundEditor versioned={versioned} onClose={() => setEditing(false)} /> : null}
    </Page>
  );
}

function RunProblem({ problem }: { readonly problem: Error }) {
  if (problem instanceof ApiProblem && problem.kind === 'infeasible_round') return <Infeasible problem={problem} />;
  return <ProblemAlert problem={problem} />;
}

/** Chooses for the question on the screen, and shows what came of it. */
function useRun({ data: round, etag }: Versioned<Round>) {
  const client = useQueryClient();
  const [operationId, setOperationId] = useState<string | null>(null);
  const [ended, setEnded] = useState<'cancelled' | 'failed' | null>(null);
  const start = useMutation({
    mutationFn: () => runRound(round.id, etag),
    onMutate: () => setEnded(null),
    onSuccess: ({ id }) => setOperationId(id),
    // Somebody else was first: the question is shown as it stands now.
    onError: (problem) =>
      isStale(problem) ? client.invalidateQueries({ queryKey: roundQuery(round.id).queryKey }) : undefined,
  });
  const end = ({ state }: { readonly state: string }) => {
    // Why it failed stays on screen.
    if (state === 'failed') return setEnded(state);
    setOperationId(null);
    setEnded(state === 'cancelled' ? state : null);
    void client.invalidateQueries({ queryKey: ['priority-rounds'] });
  };
  return {
    ...{ operationId, end, ended, problem: start.error, starting: start.isPending },
    start: () => start.mutate(),
    busy: operationId !== null && ended !== 'failed',
  };
}

function RemoveButton({ versioned: { data: round, etag } }: { readonly versioned: Versioned<Round> }) {
  const t = useTexts(roundTexts);
  const client = useQueryClient();
  const navigate = useNavigate();
  const remove = useMutation({
    mutationFn: () => removeRound(round.id, etag),
    onSuccess: async () => {
      toastDone(t('removed'));
      await navigate({ to: '/decide/priorities' });
      client.removeQueries({ queryKey: roundQuery(round.id).queryKey });
      await client.invalidateQueries({ queryKey: ['priority-rounds'] });
    },
  });
  if (!round.can.delete) return null;
  const ask = () =>
    modals.openConfirmModal({
      title: t('remove'),
      children: <Text size="sm">{t('removeLead')}</Text>,
      labels: { confirm: t('remove'), cancel: t('cancel') },
      onConfirm: () => remove.mutate(),
    });
  return (
    <Button variant="subtle" loading={remove.isPending} onClick={ask}>
      {t('remove')}
    </Button>
  );
}

interface OutcomeProps {
  readonly versioned: Versioned<Round>;
  readonly lastId: string;
}

function Outcome({ versioned, lastId }: OutcomeProps) {
  const t = useTexts(roundTexts);
  const [resultId, setResultId] = useState(lastId);
  const { data: round } = versioned;
  const query = useQuery(resultQuery(round.id, resultId));
  return (
    <Stack gap="lg" component="section" aria-labelledby="outcome">
      <Group justify="space-between" align="flex-end">
        <Title order={2} size="h3" id="outcome">
          {t('outcome')}
        </Title>
        <WhichOutcome roundId={round.id} value={resultId} onChange={setResultId} />
      </Group>
      {round.state === 'draft' ? <Alert color="ink" variant="light" title={t('changed')} /> : null}
      <Answer query={query}>{(result) => <Parts versioned={versioned} result={result} />}</Answer>
    </Stack>
  );
}

interface WhichOutcomeProps {
  readonly roundId: string;
  readonly value: string;
  readonly onChange: (resultId: string) => void;
}

/** What came of the round each time, when there is more than one. */
function WhichOutcome({ roundId, value, onChange }: WhichOutcomeProps) {
  const t = useTexts(roundTexts);
  const formats = useFormats();
  const items = useQuery(resultsQuery(roundId)).data?.items ?? [];
  if (items.length < 2) return null;
  return (
    <Select
      aria-label={t('which')}
      allowDeselect={false}
      value={value}
      onChange={(id) => (id ? onChange(id) : undefined)}
      data={items.map(({ id, createdAt, ranByName }) => ({
        value: id,
        label: t('outcomeOf', { moment: formats.moment(createdAt), name: ranByName }),
      }))}
    />
  );
}

function Parts({ versioned, result }: { readonly versioned: Versioned<Round>; readonly result: Result }) {
  const t = useTexts(roundTexts);
  return (
    <>
      <div role="status">
        <Text fw={600}>{result.sentence}</Text>
        {result.leftOut.length > 0 ? <Text size="sm">{t('leftOut', { count: result.leftOut.length })}</Text> : null}
        {result.unknownConflicts > 0 ? (
          <Text size="sm">{t('unknownConflicts', { count: result.unknownConflicts })}</Text>
        ) : null}
      </div>
      <OutcomeFigures result={result} />
      <CandidatesTable versioned={versioned} result={result} />
      <div className={classes.columns}>
        <LimitsPanel result={result} />
        <PinsPanel round={versioned.data} result={result} />
      </div>
      <FrontierPanel round={versioned.data} result={result} />
    </>
  );
}
