import { Button, Group, Select, Stack, Text, Textarea, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api, type Schema } from '../../api/client';
import { ifMatch } from '../../api/etags';
import { useRegisterNames } from '../../api/names';
import { Dialog } from '../../app/dialog';
import { ProblemAlert } from '../../app/problem-alert';
import { toastDone } from '../../app/toast';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { chooseTexts } from './choose.texts';
import { type FollowThrough, followThroughOf } from './decisions.queries';

/** What was expected of a decision that was taken, and what became of it. */
export function FollowThroughPart({ decisionId }: { readonly decisionId: string }) {
  const t = useTexts(chooseTexts);
  const formats = useFormats();
  const [judging, dialog] = useDisclosure(false);
  const { data } = useQuery(followThroughOf(decisionId));
  const expectedWords = useExpectedWords();
  if (!data) return null;
  const { judgement, observation, can } = data;
  return (
    <section aria-labelledby="expected">
      <Title order={3} size="h6" id="expected" mb={4}>
        {t('expected')}
      </Title>
      <Stack gap={4}>
        <Text size="sm">{expectedWords(data)}</Text>
        {observation ? (
          <Text size="sm">
            {t('observation', {
              value: formats.number(observation.value),
              from: formats.day(observation.from),
              to: formats.day(observation.to),
            })}
          </Text>
        ) : null}
        <OutcomeWords outcome={data.outcome} />
        {judgement ? (
          <div>
            <Text size="sm" fw={600}>
              {t(`execution_${judgement.execution}`)}
            </Text>
            {judgement.note ? <Text size="sm">{judgement.note}</Text> : null}
            <Text size="xs" c="dimmed">
              {t('judgedBy', { name: judgement.judgedByName, day: formats.day(judgement.judgedOn) })}
            </Text>
          </div>
        ) : null}
        {can.judge ? (
          <Group className="unprinted">
            <Button size="compact-sm" variant="default" onClick={dialog.open}>
              {t('judge')}
            </Button>
          </Group>
        ) : null}
      </Stack>
      {judging ? <JudgeDecisionDialog followThrough={data} onClose={dialog.close} /> : null}
    </section>
  );
}

/** Whether what was expected came true, or why that is unknown. */
export function OutcomeWords({ outcome: { cameTrue, reason } }: Pick<FollowThrough, 'outcome'>) {
  const t = useTexts(chooseTexts);
  if (cameTrue === null) {
    return reason === null || reason === 'no_expectation' ? null : (
      <Text size="sm" c="dimmed">
        ◌ {t(`unknown_${reason}`)}
      </Text>
    );
  }
  return (
    <Text size="sm" fw={600}>
      {cameTrue ? '▲ ' : '▼ '}
      {t(`outcome_${cameTrue}`)}
    </Text>
  );
}

const KPI_WORDS = { at_least: 'kpiAtLeast', at_most: 'kpiAtMost', rises: 'kpiRises', falls: 'kpiFalls' } as const;

/** An expectation as a sentence. */
function useExpectedWords() {
  const t = useTexts(chooseTexts);
  const formats = useFormats();
  const names = useRegisterNames();
  return ({ expectation }: FollowThrough): string => {
    if (!expectation) return t('nothingExpected');
    const { words, kpiId, comparison, value, baseline, expectedOn, confidence } = expectation;
    const number = formats.number(value ?? baseline);
    const measured =
      kpiId && comparison ? t(KPI_WORDS[comparison], { kpi: names.kpi(kpiId) ?? '…', value: number }) : '';
    const what = [words ?? '', measured].filter((part) => part !== '').join('; ');
    return t('expectedLine', { what, day: formats.day(expectedOn), share: formats.share(confidence, 0) });
  };
}

const EXECUTIONS = ['kept', 'changed', 'not_executed'] as const;
const CAME_TRUE = ['yes', 'no', 'unknown'] as const;

interface JudgeDecisionDialogProps {
  readonly followThrough: FollowThrough;
  readonly onClose: () => void;
}

/** Says what became of a decision and of what was expected of it. */
function JudgeDecisionDialog({ followThrough, onClose }: JudgeDecisionDialogProps) {
  const t = useTexts(chooseTexts);
  const client = useQueryClient();
  const { decisionId, version, expectation, judgement } = followThrough;
  const [execution, setExecution] = useState<string | null>(judgement?.execution ?? 'kept');
  const [cameTrue, setCameTrue] = useState<string | null>(judgement?.cameTrue ?? null);
  const [note, setNote] = useState(judgement?.note ?? '');
  const judge = useMutation({
    mutationFn: (body: Schema<'JudgeDecision'>) =>
      answerOf(
        api.PUT('/v1/decisions/{id}/judgement', {
          params: { path: { id: decisionId }, header: ifMatch({ version }) },
          body,
        }),
      ),
    onSuccess: async () => {
      await Promise.all([
        client.invalidateQueries({ queryKey: ['decisions'] }),
        client.invalidateQueries({ queryKey: ['meetings'] }),
      ]);
      toastDone(t('judged'));
      onClose();
    },
  });
  const keep = () => {
    const done = EXECUTIONS.find((one) => one === execution) ?? 'kept';
    const came = CAME_TRUE.find((one) => one === cameTrue);
    judge.mutate({
      execution: done,
      ...(came ? { cameTrue: came } : {}),
      ...(note.trim() ? { note: note.trim() } : {}),
    });
  };
  return (
    <Dialog opened onClose={onClose} title={t('judge')}>
      <Stack>
        <Text size="sm">{t('judgeLead')}</Text>
        <Select
          label={t('execution')}
          allowDeselect={false}
          data-autofocus
          data={EXECUTIONS.map((value) => ({ value, label: t(`execution_${value}`) }))}
          value={execution}
          onChange={setExecution}
        />
        {expectation ? (
          <Select
            label={t('cameTrue')}
            {...(expectation.kpiId ? { description: t('cameTrueMeasured') } : {})}
            clearable
            data={CAME_TRUE.map((value) => ({ value, label: t(`cameTrue_${value}`) }))}
            value={cameTrue}
            onChange={setCameTrue}
          />
        ) : null}
        <Textarea
          label={t('note')}
          autosize
          minRows={2}
          maxLength={5000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {judge.isError ? <ProblemAlert problem={judge.error} /> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button loading={judge.isPending} onClick={keep}>
            {t('save')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
