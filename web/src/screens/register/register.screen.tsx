import { Alert, Button, EmptyState, Group, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconLock } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createLazyRoute, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { peopleQuery } from '../../api/register.queries';
import { ApiProblem } from '../../api/problems';
import { Page } from '../../app/page';
import { useAccount, usePermission } from '../../app/session/session-state';
import { toastDone, toastProblem } from '../../app/toast';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { Candidates } from './candidates';
import { type Draft, EMPTY_DRAFT, isBegun, useKeptDraft } from './draft';
import { JoinDialog } from './join-dialog';
import { LeaveDialog, useLeaving } from './leaving';
import { Questions } from './questions';
import { type Candidate, candidatesFor, coordinateWith, register } from './register.queries';
import classes from './register.module.css';
import { registerTexts } from './register.texts';

export const Route = createLazyRoute('/board/register')({ component: RegisterScreen });

function RegisterScreen() {
  const t = useTexts(registerTexts);
  const may = usePermission('initiatives:propose');
  if (!may) {
    return (
      <Page title={t('title')}>
        <EmptyState icon={<IconLock aria-hidden />} title={t('mayNot')} description={t('mayNotDetail')} />
      </Page>
    );
  }
  return (
    <Page title={t('title')} lead={t('lead')}>
      <RegisterForm />
    </Page>
  );
}

type Other = Candidate['initiative'];

/** How long after the last key the register is asked, in milliseconds. */
const PAUSE = 300;

function RegisterForm() {
  const { kept, keep, forget } = useKeptDraft();
  const { own, awaited } = useOwn();
  const draft = { ...own, ...kept?.typed };
  const [restoredAt, setRestoredAt] = useState(kept && isBegun(draft) ? kept.keptAt : null);
  const [linked, setLinked] = useState<Other | null>(null);
  const [joining, setJoining] = useState<Other | null>(null);
  const [asked] = useDebouncedValue(draft, PAUSE);
  const candidates = useQuery(candidatesFor(asked));
  const leaving = useLeaving(isBegun(draft));
  const done = () => {
    leaving.allow();
    forget();
  };
  const sending = useSending(draft, kept?.sending, linked, done);
  const startOver = () => {
    setRestoredAt(null);
    setLinked(null);
    sending.reset();
    forget();
  };
  return (
    <div className={classes.columns}>
      <Stack gap="lg">
        <Restored at={restoredAt} onStartOver={startOver} />
        <Questions
          draft={draft}
          similar={candidates.data?.similar ?? []}
          onChange={keep}
          problem={sending.problem}
          busy={sending.busy || awaited}
          onSend={sending.send}
          linked={linked}
        />
      </Stack>
      <Candidates
        draft={asked}
        query={candidates}
        linked={linked?.id ?? null}
        onJoin={setJoining}
        onLink={(other) => setLinked(linked?.id === other.id ? null : other)}
      />
      <JoinDialog key={joining?.id} other={joining} draft={draft} onClose={() => setJoining(null)} onJoined={done} />
      <LeaveDialog leaving={leaving} onDiscard={forget} />
    </div>
  );
}

/** What is known of whoever registers: their team, and that they answer for it. */
function useOwn(): { own: Draft; awaited: boolean } {
  const { member } = useAccount();
  const { data, isLoading } = useQuery({ ...peopleQuery, enabled: member.personId !== null });
  const person = data?.find(({ id }) => id === member.personId);
  const own = { ...EMPTY_DRAFT, teamId: person?.teamId ?? null, accountablePersonId: person?.id ?? null };
  return { own, awaited: isLoading };
}

function useSending(draft: Draft, key: string | undefined, linked: Other | null, onDone: () => void) {
  const t = useTexts(registerTexts);
  const client = useQueryClient();
  const navigate = useNavigate();
  const mutation = useMutation({
    mutationFn: () => register(draft, key ?? crypto.randomUUID()),
    onSuccess: async (initiative) => {
      onDone();
      if (linked) await coordinateWith(initiative.id, linked.id).catch(toastProblem);
      toastDone(t('registered', { key: initiative.key }));
      await client.invalidateQueries({ queryKey: ['initiatives'], refetchType: 'none' });
      await navigate({ to: '/initiatives/$initiativeId', params: { initiativeId: initiative.id } });
    },
    onError: (problem) => {
      if (problem instanceof ApiProblem && problem.errors.length > 0) focusFirstFault();
    },
  });
  return {
    send: () => mutation.mutate(),
    reset: mutation.reset,
    busy: mutation.isPending,
    problem: mutation.error,
  };
}

/** After the faults stand at their fields. */
function focusFirstFault(): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => document.querySelector<HTMLElement>('main [aria-invalid="true"]')?.focus()),
  );
}

function Restored({ at, onStartOver }: { readonly at: string | null; readonly onStartOver: () => void }) {
  const t = useTexts(registerTexts);
  const formats = useFormats();
  if (!at) return null;
  return (
    <Alert variant="light" color="ink" p="sm">
      <Group justify="space-between" gap="xs">
        <Text size="sm">{t('restored', { ago: formats.ago(at) })}</Text>
        <Button size="compact-sm" variant="default" onClick={onStartOver}>
          {t('startOver')}
        </Button>
      </Group>
    </Alert>
  );
}
