import { Button, Group, Paper, Skeleton, Stack, Text, Textarea, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api, type Schema } from '../../api/client';
import { useRegisterNames } from '../../api/names';
import { Answer } from '../../app/answer';
import { Dialog } from '../../app/dialog';
import { ProblemAlert } from '../../app/problem-alert';
import { toastDone, toastProblem } from '../../app/toast';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { RecordSelect } from '../initiatives/record-select';
import classes from './goals.module.css';
import { visionQuery } from './goals.queries';
import { goalsTexts } from './goals.texts';

type VisionHistory = Schema<'VisionHistory'>;

/** The sentence that every goal follows from, who ratified it, and who knows it. */
export function Vision() {
  return (
    <Answer query={useQuery(visionQuery)} skeleton={<Skeleton height={110} radius="md" />}>
      {(history) => <CurrentVision history={history} />}
    </Answer>
  );
}

function CurrentVision({ history: { current, items, can } }: { readonly history: VisionHistory }) {
  const t = useTexts(goalsTexts);
  const formats = useFormats();
  const [publishing, setPublishing] = useState(false);
  const earlier = items.filter(({ id }) => id !== current?.id);
  return (
    <Paper withBorder className={classes.paper} component="section" aria-labelledby="vision">
      <Group justify="space-between" align="flex-start" gap="md">
        <div className={classes.vision}>
          <Title order={2} size="xs" c="dimmed" id="vision">
            {t('vision')}
          </Title>
          {current ? (
            <blockquote className={classes.statement}>{current.statement}</blockquote>
          ) : (
            <Text c="dimmed">{t('noVision')}</Text>
          )}
          {current ? <VisionFacts vision={current} /> : null}
        </div>
        <Group gap="xs" className="unprinted">
          {current && can.acknowledge ? <Acknowledge visionId={current.id} /> : null}
          {can.publish ? (
            <Button variant="default" onClick={() => setPublishing(true)}>
              {t('publish')}
            </Button>
          ) : null}
        </Group>
      </Group>
      {earlier.length > 0 ? (
        <details className={classes.earlier}>
          <summary>{t('earlier')}</summary>
          <ul>
            {earlier.map(({ id, statement, number, publishedOn }) => (
              <li key={id}>
                <Text size="sm">{statement}</Text>
                <Text size="xs" c="dimmed">
                  {t('published', { number, day: formats.day(publishedOn) })}
                </Text>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {publishing ? <PublishDialog statement={current?.statement ?? ''} onClose={() => setPublishing(false)} /> : null}
    </Paper>
  );
}

function VisionFacts({ vision }: { readonly vision: Schema<'VisionResponse'> }) {
  const t = useTexts(goalsTexts);
  const formats = useFormats();
  const { person } = useRegisterNames();
  const { number, publishedOn, ratifiedById, acknowledgements } = vision;
  const facts = [
    t('published', { number, day: formats.day(publishedOn) }),
    ratifiedById ? t('ratified', { name: person(ratifiedById) ?? '…' }) : t('notRatified'),
    t('known', { count: acknowledgements }),
  ];
  return (
    <Text size="sm" c="dimmed">
      {facts.join(' · ')}
    </Text>
  );
}

function Acknowledge({ visionId }: { readonly visionId: string }) {
  const t = useTexts(goalsTexts);
  const client = useQueryClient();
  const acknowledge = useMutation({
    mutationFn: () => answerOf(api.POST('/v1/vision/acknowledgements', { body: { visionId } })),
    onError: toastProblem,
    onSuccess: () => toastDone(t('acknowledged')),
    onSettled: () => client.invalidateQueries({ queryKey: ['vision'] }),
  });
  return (
    <Button loading={acknowledge.isPending} onClick={() => acknowledge.mutate()}>
      {t('iKnow')}
    </Button>
  );
}

function PublishDialog({ statement, onClose }: { readonly statement: string; readonly onClose: () => void }) {
  const t = useTexts(goalsTexts);
  const client = useQueryClient();
  const [text, setText] = useState(statement);
  const [ratifiedById, setRatifiedBy] = useState<string | null>(null);
  const publish = useMutation({
    mutationFn: () => answerOf(api.POST('/v1/vision', { body: { statement: text.trim(), ratifiedById } })),
    onSuccess: async () => {
      toastDone(t('publishedDone'));
      onClose();
      await client.invalidateQueries({ queryKey: ['vision'] });
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('publish')}>
      <Stack>
        <Text size="sm">{t('publishLead')}</Text>
        <Textarea
          label={t('statement')}
          required
          autosize
          minRows={2}
          maxLength={5000}
          data-autofocus
          value={text}
          onChange={(event) => setText(event.currentTarget.value.replaceAll('\n', ' '))}
        />
        <RecordSelect kind="person" label={t('ratifiedBy')} value={ratifiedById} onChange={setRatifiedBy} />
        {publish.isError ? <ProblemAlert problem={publish.error} /> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button
            disabled={!text.trim() || text.trim() === statement}
            loading={publish.isPending}
            onClick={() => publish.mutate()}
          >
            {t('publishDo')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
