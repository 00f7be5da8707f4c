import { Button, Checkbox, Fieldset, Group, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { Versioned } from '../../api/client';
import { Dialog } from '../../app/dialog';
import { ProblemAlert } from '../../app/problem-alert';
import { useAccount } from '../../app/session/session-state';
import { toastDone } from '../../app/toast';
import { useTexts } from '../../i18n/texts';
import { useUnitName } from '../../signs/figure.texts';
import { InitiativeSelect } from '../initiatives/initiative-select';
import { RecordSelect } from '../initiatives/record-select';
import { CandidateChoice } from './candidate-choice';
import { GoalWeights } from './goal-weights';
import { amendRound, createRound, type Round, roundQuery } from './priorities.queries';
import { prioritiesTexts } from './priorities.texts';
import { type Draft, draftOf, isComplete, toBody } from './round-draft';
import { AddButton, RemoveButton } from './row-buttons';
import { WeightSliders } from './weight-sliders';
import classes from './priorities.module.css';

interface RoundEditorProps {
  /** What is amended; a new one is made when left out. */
  readonly versioned?: Versioned<Round>;
  readonly onClose: () => void;
}

/** The question of a priority round: from what, under which limits, by which weights. */
export function RoundEditor({ versioned, onClose }: RoundEditorProps) {
  const t = useTexts(prioritiesTexts);
  const { organisation } = useAccount();
  const [draft, setDraft] = useState<Draft>(() => draftOf(versioned?.data, organisation.currency));
  const put = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const save = useSave(versioned, onClose);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(draft);
  };
  return (
    <Dialog opened onClose={onClose} size="xl" title={t(versioned ? 'editTitle' : 'newTitle')}>
      <form onSubmit={submit}>
        <Stack>
          <TextInput
            label={t('name')}
            required
            data-autofocus
            maxLength={200}
            value={draft.title}
            onChange={(event) => put({ title: event.currentTarget.value })}
          />
          <Fieldset legend={t('candidates')}>
            <Stack gap="sm">
              <CandidateChoice draft={draft} onChange={put} />
              <Checkbox
                label={t('includeActive')}
                checked={draft.includeActive}
                onChange={(event) => put({ includeActive: event.currentTarget.checked })}
              />
            </Stack>
          </Fieldset>
          <Limits draft={draft} onChange={put} />
          <Fieldset legend={t('weights')}>
            <Stack gap="lg">
              <WeightSliders weights={draft.weights} onChange={(weights) => put({ weights })} />
              <GoalWeights rows={draft.goalWeights} onChange={(goalWeights) => put({ goalWeights })} />
            </Stack>
          </Fieldset>
          <Exclusions draft={draft} onChange={put} />
          {save.isError ? <ProblemAlert problem={save.error} /> : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={save.isPending} disabled={!isComplete(draft)}>
              {t(versioned ? 'save' : 'create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

function useSave(versioned: Versioned<Round> | undefined, onClose: () => void) {
  const t = useTexts(prioritiesTexts);
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async (draft: Draft): Promise<Round> => {
      if (!versioned) return createRound(toBody(draft));
      const answer = await amendRound(versioned.data.id, versioned.etag, toBody(draft));
      client.setQueryData(roundQuery(versioned.data.id).queryKey, answer);
      return answer.data;
    },
    onSuccess: async ({ id }) => {
      toastDone(t(versioned ? 'saved' : 'created'));
      onClose();
      await client.invalidateQueries({ queryKey: ['priority-rounds'] });
      if (!versioned) await navigate({ to: '/decide/priorities/$roundId', params: { roundId: id } });
    },
  });
}

interface PartProps {
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
}

function Limits({ draft, onChange }: PartProps) {
  const t = useTexts(prioritiesTexts);
  const unitName = useUnitName();
  const { organisation } = useAccount();
  const { capacities, budget, currency } = draft;
  const put = (at: number, part: Partial<Draft['capacities'][number]>) =>
    onChange({ capacities: capacities.map((one, i) => (i === at ? { ...one, ...part } : one)) });
  return (
    <Fieldset legend={t('limits')}>
      <Stack gap="sm">
        <NumberInput
          label={t('budget', { currency })}
          description={t('budgetLead')}
          min={0}
          thousandSeparator=" "
          value={budget ?? ''}
          onChange={(value) => onChange({ budget: typeof value === 'number' ? value : null })}
        />
        <Text size="sm" fw={500}>
          {t('capacity', { unit: unitName(organisation.effortUnit) })}
        </Text>
        <Text size="xs" c="dimmed">
          {t('capacityLead')}
        </Text>
        {capacities.map(({ teamId, effort }, at) => (
          <div key={at} className={classes.pair} role="group" aria-label={`${t('team')} ${at + 1}`}>
            <RecordSelect
              kind="team"
              label={t('team')}
              required
              without={capacities.flatMap((one) => (one.teamId ? [one.teamId] : []))}
              value={teamId}
              onChange={(id) => put(at, { teamId: id })}
            />
            <NumberInput
              label={t('effort')}
              required
              min={0}
              value={effort ?? ''}
              onChange={(value) => put(at, { effort: typeof value === 'number' ? value : null })}
            />
            <RemoveButton
              label={t('removeTeam', { row: at + 1 })}
              onRemove={() => onChange({ capacities: capacities.filter((_, i) => i !== at) })}
            />
          </div>
        ))}
        <AddButton
          label={t('addTeam')}
          onAdd={() => onChange({ capacities: [...capacities, { teamId: null, effort: null }] })}
        />
      </Stack>
    </Fieldset>
  );
}

function Exclusions({ draft, onChange }: PartProps) {
  const t = useTexts(prioritiesTexts);
  const { exclusions } = draft;
  const put = (at: number, part: Partial<Draft['exclusions'][number]>) =>
    onChange({ exclusions: exclusions.map((one, i) => (i === at ? { ...one, ...part } : one)) });
  return (
    <Fieldset legend={t('exclusions')}>
      <Stack gap="sm">
        <Text size="xs" c="dimmed">
          {t('exclusionsLead')}
        </Text>
        {exclusions.map(({ initiativeId, otherInitiativeId, reason }, at) => (
          <div key={at} className={classes.trio} role="group" aria-label={`${t('exclusions')} ${at + 1}`}>
            <InitiativeSelect label={t('one')} value={initiativeId} onChange={(id) => put(at, { initiativeId: id })} />
            <InitiativeSelect
              label={t('other')}
              value={otherInitiativeId}
              onChange={(id) => put(at, { otherInitiativeId: id })}
            />
            <TextInput
              label={t('why')}
              value={reason}
              maxLength={2000}
              onChange={(event) => put(at, { reason: event.currentTarget.value })}
            />
            <RemoveButton
              label={t('removeExclusion', { row: at + 1 })}
              onRemove={() => onChange({ exclusions: exclusions.filter((_, i) => i !== at) })}
            />
          </div>
        ))}
        <AddButton
          label={t('addExclusion')}
          onAdd={() =>
            onChange({ exclusions: [...exclusions, { initiativeId: null, otherInitiativeId: null, reason: '' }] })
          }
        />
      </Stack>
    </Fieldset>
  );
}
