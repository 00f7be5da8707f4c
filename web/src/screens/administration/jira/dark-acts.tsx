import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../../api/client';
import { Dialog } from '../../../app/dialog';
import { usePermission } from '../../../app/session/session-state';
import { toastDone, toastProblem } from '../../../app/toast';
import { useTexts } from '../../../i18n/texts';
import { administrationTexts } from '../administration.texts';
import { darkTexts } from './dark.texts';
import { connectionKey, type DarkIssue, judgeDark, type Verdict } from './jira.queries';

interface DarkActsProps {
  readonly id: string;
  readonly issue: DarkIssue;
}

/** Says what an issue is; the toast takes it back. */
export function DarkActs({ id, issue }: DarkActsProps) {
  const t = useTexts(darkTexts);
  const mayJudge = usePermission('integrations:triage');
  const [attaching, setAttaching] = useState(false);
  const judge = useJudging(id, issue);
  if (!mayJudge) return null;
  const title = issue.title ?? issue.key ?? issue.siteIssueId;
  const button = { variant: 'default', size: 'compact-sm', loading: judge.isPending } as const;
  if (issue.verdict === 'not_cx') {
    return (
      <Button {...button} aria-label={t('reopenOf', { title })} onClick={() => judge.mutate({ verdict: 'open' })}>
        {t('reopen')}
      </Button>
    );
  }
  return (
    <Group gap="xs" justify="flex-end">
      <Button {...button} aria-label={t('registerOf', { title })} onClick={() => judge.mutate({ verdict: 'register' })}>
        {t('register')}
      </Button>
      <Button {...button} aria-label={t('attachOf', { title })} onClick={() => setAttaching(true)}>
        {t('attach')}
      </Button>
      <Button {...button} aria-label={t('notCxOf', { title })} onClick={() => judge.mutate({ verdict: 'not_cx' })}>
        {t('notCx')}
      </Button>
      {attaching ? (
        <AttachDialog
          issue={issue}
          busy={judge.isPending}
          onClose={() => setAttaching(false)}
          onAttach={(initiativeId) => judge.mutate({ verdict: 'attach', initiativeId })}
        />
      ) : null}
    </Group>
  );
}

interface Judgement {
  readonly verdict: Verdict;
  readonly initiativeId?: string;
}

function useJudging(id: string, issue: DarkIssue) {
  const t = useTexts(darkTexts);
  const client = useQueryClient();
  const title = issue.title ?? issue.key ?? issue.siteIssueId;
  const mutation = useMutation({
    mutationFn: (judgement: Judgement) => judgeDark(id, issue.siteIssueId, judgement),
    onError: toastProblem,
    onSuccess: (_, { verdict }) => {
      const undo = verdict === 'open' ? undefined : () => mutation.mutate({ verdict: 'open' });
      toastDone(t(`done_${verdict}`, { title }), undo);
    },
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: [...connectionKey(id), 'dark'] });
      await client.invalidateQueries({ queryKey: ['initiatives'], refetchType: 'none' });
    },
  });
  return mutation;
}

interface AttachDialogProps {
  readonly issue: DarkIssue;
  readonly busy: boolean;
  readonly onClose: () => void;
  readonly onAttach: (initiativeId: string) => void;
}

/** Chooses the initiative that an issue is part of: what reads like it first, then whatever is searched for. */
function AttachDialog({ issue, busy, onClose, onAttach }: AttachDialogProps) {
  const t = useTexts(darkTexts);
  const shared = useTexts(administrationTexts);
  const { similar } = issue.evidence;
  const [chosen, setChosen] = useState<string | null>(similar[0]?.initiativeId ?? null);
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim().slice(0, 200), 250);
  const { data } = useQuery({
    queryKey: ['initiatives', 'search', q],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answerOf(api.GET('/v1/initiatives', { signal, params: { query: { limit: 20, ...(q ? { q } : {}) } } })),
  });
  const found = new Map(
    [...similar.map(({ initiativeId, key, title }) => ({ id: initiativeId, key, title })), ...(data?.items ?? [])].map(
      ({ id, key, title }) => [id, { value: id, label: `${key} ${title}` }],
    ),
  );
  return (
    <Dialog opened onClose={onClose} title={t('attachTitle')}>
      <Stack>
        <Text size="sm" fw={600}>
          {issue.key} {issue.title}
        </Text>
        <Select
          label={t('initiative')}
          placeholder={t('search')}
          searchable
          filter={({ options }) => options}
          data={[...found.values()]}
          value={chosen}
          onChange={setChosen}
          onSearchChange={setTyped}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {shared('cancel')}
          </Button>
          <Button disabled={!chosen} loading={busy} onClick={() => chosen && onAttach(chosen)}>
            {t('attachNow')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
