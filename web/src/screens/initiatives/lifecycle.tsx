import { Alert, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Schema, Versioned } from '../../api/client';
import { Dialog } from '../../app/dialog';
import { Answer } from '../../app/answer';
import { ProblemAlert } from '../../app/problem-alert';
import { toastDone } from '../../app/toast';
import { useTexts } from '../../i18n/texts';
import { useChoiceWord } from '../../signs/initiative-words';
import { StateBadge } from '../../signs/state-badge';
import classes from './initiative.module.css';
import { initiativeTexts } from './initiative.texts';
import { type Initiative, initiativeById, transitionsOf } from './initiatives.queries';
import { moveInitiative, refreshAround } from './use-amend';

type Option = Schema<'TransitionOptionResponse'>;
type Step = NonNullable<Option['name']>;

/** The steps that lead onward; the others lead back or out. */
const ONWARD: readonly (string | null)[] = ['submit', 'approve', 'start_delivery', 'start_measuring', 'close'];

function rank({ name }: Option): number {
  return ONWARD.includes(name) ? 0 : 1;
}

/** Where the initiative stands in the board’s eyes, and where it can go from here. */
export function Lifecycle({ versioned }: { readonly versioned: Versioned<Initiative> }) {
  const t = useTexts(initiativeTexts);
  const { id, state } = versioned.data;
  const [chosen, setChosen] = useState<Option | null>(null);
  const query = useQuery(transitionsOf(id));
  return (
    <Stack gap="sm">
      <div>
        <StateBadge state={state} />
      </div>
      <Answer query={query} skeleton={null}>
        {({ items }) => {
          const possible = items.filter(({ possible: can }) => can).sort((a, b) => rank(a) - rank(b));
          const held = items.filter(({ why }) => why === 'held_back');
          if (possible.length + held.length === 0) {
            return (
              <Text size="sm" c="dimmed">
                {t('noMoves')}
              </Text>
            );
          }
          return (
            <Stack gap={6} align="stretch">
              {possible.map((option, at) => (
                <Button
                  key={option.to}
                  size="sm"
                  variant={at === 0 && rank(option) === 0 ? 'filled' : 'default'}
                  onClick={() => setChosen(option)}
                >
                  {t(`to_${option.name ?? 'submit'}`)}
                </Button>
              ))}
              {held.map((option) => (
                <HeldBack key={option.to} option={option} />
              ))}
            </Stack>
          );
        }}
      </Answer>
      <MoveDialog key={chosen?.to} versioned={versioned} option={chosen} onClose={() => setChosen(null)} />
    </Stack>
  );
}

function HeldBack({ option }: { readonly option: Option }) {
  const t = useTexts(initiativeTexts);
  const word = useChoiceWord();
  return (
    <Alert variant="light" color="ink" p="xs" title={`${word('state', option.to)}: ${t('heldBack').toLowerCase()}`}>
      <Remarks option={option} />
    </Alert>
  );
}

function Remarks({ option }: { readonly option: Option }) {
  if (option.remarks.length === 0) return null;
  return (
    <ul className={classes.list}>
      {option.remarks.map(({ code, title, satisfiedBy }) => (
        <li key={code + title}>
          <Text size="sm" fw={550}>
            {title}
          </Text>
          <Text size="sm">{satisfiedBy}</Text>
        </li>
      ))}
    </ul>
  );
}

interface MoveDialogProps {
  readonly versioned: Versioned<Initiative>;
  readonly option: Option | null;
  readonly onClose: () => void;
}

function MoveDialog({ versioned, option, onClose }: MoveDialogProps) {
  const t = useTexts(initiativeTexts);
  const word = useChoiceWord();
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const { data, etag } = versioned;
  if (!option) return null;
  const name: Step = option.name ?? 'submit';
  const go = async () => {
    setBusy(true);
    setProblem(null);
    try {
      await moveInitiative(data.id, etag, { to: option.to, ...(reason.trim() ? { reason: reason.trim() } : {}) });
      await client.invalidateQueries({ queryKey: initiativeById(data.id).queryKey, exact: true });
      toastDone(t('moved', { state: word('state', option.to) }));
      onClose();
    } catch (refusal) {
      setProblem(refusal);
      await client.invalidateQueries({ queryKey: initiativeById(data.id).queryKey, exact: true });
    } finally {
      setBusy(false);
      await refreshAround(client, data.id);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={t(`to_${name}`)}>
      <Stack>
        {option.remarks.length > 0 ? (
          <Alert variant="light" color="yellow" title={t('remarks')}>
            <Remarks option={option} />
          </Alert>
        ) : null}
        <Textarea
          label={option.reasonNeeded ? t('reason') : t('reasonOptional')}
          description={option.reasonNeeded ? t('reasonNeeded') : undefined}
          required={option.reasonNeeded}
          autosize
          minRows={2}
          maxLength={2000}
          data-autofocus
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {problem ? <ProblemAlert problem={problem} /> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button loading={busy} disabled={option.reasonNeeded && !reason.trim()} onClick={() => void go()}>
            {t(`to_${name}`)}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
