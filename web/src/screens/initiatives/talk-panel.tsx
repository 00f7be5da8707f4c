import { Button, Stack, Text, Textarea, Timeline } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answerOf, api, type Schema } from '../../api/client';
import { Answer } from '../../app/answer';
import { LinkAnchor } from '../../app/links';
import { ProblemAlert } from '../../app/problem-alert';
import { toastDone } from '../../app/toast';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import classes from './initiative.module.css';
import { initiativeTexts } from './initiative.texts';
import { commentsOn, historyOf, type Initiative } from './initiatives.queries';
import { useValueWords } from './value-words';

/** What people say about it. */
export function TalkPanel({ initiative }: { readonly initiative: Initiative }) {
  const t = useTexts(initiativeTexts);
  const formats = useFormats();
  const query = useInfiniteQuery(commentsOn(initiative.id));
  return (
    <Stack gap="sm">
      {initiative.can.comment ? <CommentForm id={initiative.id} /> : null}
      <Answer query={query}>
        {({ pages }) => {
          const comments = pages.flatMap(({ items }) => items);
          if (comments.length === 0) return <Text c="dimmed">{t('noTalk')}</Text>;
          return comments.map(({ id, authorName, createdAt, text }) => (
            <article key={id} className={classes.card}>
              <Text size="xs" c="dimmed" title={formats.moment(createdAt)}>
                {t('by', { name: authorName, ago: formats.ago(createdAt) })}
              </Text>
              <Text size="sm" className={classes.prose}>
                {text}
              </Text>
            </article>
          ));
        }}
      </Answer>
      <Earlier shown={query.hasNextPage} busy={query.isFetchingNextPage} onMore={() => void query.fetchNextPage()} />
    </Stack>
  );
}

function CommentForm({ id }: { readonly id: string }) {
  const t = useTexts(initiativeTexts);
  const client = useQueryClient();
  const [text, setText] = useState('');
  const post = useMutation({
    mutationFn: () =>
      answerOf(api.POST('/v1/initiatives/{id}/comments', { params: { path: { id } }, body: { text: text.trim() } })),
    onSuccess: async () => {
      setText('');
      toastDone(t('commented'));
      await client.invalidateQueries({ queryKey: ['initiative', id, 'comments'] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim()) post.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Textarea
        label={t('comment')}
        autosize
        minRows={2}
        maxLength={5000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {post.isError ? <ProblemAlert problem={post.error} /> : null}
      <Button type="submit" size="xs" mt="xs" disabled={!text.trim()} loading={post.isPending}>
        {t('send')}
      </Button>
    </form>
  );
}

type Entry = Schema<'HistoryEntryResponse'>;
const EVENTS = ['proposed', 'amended', 'moved', 'related', 'unrelated', 'commented', 'merged'] as const;

/** A link of its own, and what only going back needs. */
const UNSAID: ReadonlySet<string> = new Set(['decisionId', 'stateBefore']);

/** What changed, by whom, and why. */
export function HistoryPanel({ initiative }: { readonly initiative: Initiative }) {
  const query = useInfiniteQuery(historyOf(initiative.id));
  return (
    <Stack gap="sm">
      <Answer query={query}>
        {({ pages }) => (
          <Timeline bulletSize={14} lineWidth={2} active={-1} color="ink">
            {pages
              .flatMap(({ items }) => items)
              .map((entry) => (
                <Timeline.Item key={entry.id}>
                  <HistoryEntry entry={entry} />
                </Timeline.Item>
              ))}
          </Timeline>
        )}
      </Answer>
      <Earlier shown={query.hasNextPage} busy={query.isFetchingNextPage} onMore={() => void query.fetchNextPage()} />
    </Stack>
  );
}

function HistoryEntry({ entry }: { readonly entry: Entry }) {
  const t = useTexts(initiativeTexts);
  const formats = useFormats();
  const { say, fieldName } = useValueWords();
  const name = EVENTS.find((event) => entry.what === `initiative.${event}`) ?? 'else';
  // What it began with is the whole of it: the fields say that already.
  const changes = name === 'proposed' ? [] : entry.changes.filter(({ field }) => !UNSAID.has(field));
  const decisionId = entry.changes.find(({ field }) => field === 'decisionId')?.after;
  return (
    <>
      <Text size="sm" fw={550}>
        {t(`event_${name}`)}
      </Text>
      {changes.map(({ field, before, after }) => (
        <Text key={field} size="sm">
          {fieldName(field)}:{' '}
          {t(before === null ? 'becomes' : 'fromTo', { before: say(field, before), after: say(field, after) })}
        </Text>
      ))}
      {typeof decisionId === 'string' ? (
        <LinkAnchor to="/decide/decisions/$decisionId" params={{ decisionId }} size="sm">
          {t('byDecision')}
        </LinkAnchor>
      ) : null}
      {entry.reason ? <Text size="sm">{t('because', { reason: entry.reason })}</Text> : null}
      <Text size="xs" c="dimmed" title={formats.moment(entry.at)}>
        {t('by', { name: entry.by.name, ago: formats.ago(entry.at) })}
      </Text>
    </>
  );
}

interface EarlierProps {
  readonly shown: boolean;
  readonly busy: boolean;
  readonly onMore: () => void;
}

function Earlier({ shown, busy, onMore }: EarlierProps) {
  const t = useTexts(initiativeTexts);
  if (!shown) return null;
  return (
    <Button variant="default" size="xs" loading={busy} onClick={onMore}>
      {t('earlier')}
    </Button>
  );
}
