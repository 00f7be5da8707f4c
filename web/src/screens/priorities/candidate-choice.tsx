import { Button, CloseButton, Group, MultiSelect, SegmentedControl, SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { goalsQuery, journeysQuery, teamsQuery } from '../../api/register.queries';
import { useTexts } from '../../i18n/texts';
import { InitiativeName, InitiativeSelect } from '../initiatives/initiative-select';
import { prioritiesTexts } from './priorities.texts';
import type { Draft } from './round-draft';

interface CandidateChoiceProps {
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
}

/** What is weighed: whatever passes filters, or these and no others. */
export function CandidateChoice({ draft, onChange }: CandidateChoiceProps) {
  const t = useTexts(prioritiesTexts);
  const named = draft.initiativeIds !== null;
  return (
    <Stack gap="sm">
      <SegmentedControl
        aria-label={t('candidates')}
        value={named ? 'byName' : 'byFilter'}
        onChange={(way) => onChange({ initiativeIds: way === 'byName' ? [] : null })}
        data={(['byFilter', 'byName'] as const).map((value) => ({ value, label: t(value) }))}
      />
      {named ? (
        <Named ids={draft.initiativeIds ?? []} onChange={(initiativeIds) => onChange({ initiativeIds })} />
      ) : (
        <Filters draft={draft} onChange={onChange} />
      )}
    </Stack>
  );
}

function Filters({ draft, onChange }: CandidateChoiceProps) {
  const t = useTexts(prioritiesTexts);
  const teams = useQuery(teamsQuery).data ?? [];
  const journeys = useQuery(journeysQuery).data ?? [];
  const goals = useQuery(goalsQuery).data ?? [];
  const fields = [
    { label: t('teams'), name: 'teamIds', data: teams.map(({ id, name }) => ({ value: id, label: name })) },
    { label: t('journeys'), name: 'journeyIds', data: journeys.map(({ id, name }) => ({ value: id, label: name })) },
    { label: t('goals'), name: 'goalIds', data: goals.map(({ id, title }) => ({ value: id, label: title })) },
  ] as const;
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }}>
      {fields.map(({ label, name, data }) => (
        <MultiSelect
          key={name}
          label={label}
          searchable
          clearable
          placeholder={draft[name].length === 0 ? t('everything') : ''}
          data={data}
          value={[...draft[name]]}
          onChange={(ids) => onChange({ [name]: ids })}
        />
      ))}
    </SimpleGrid>
  );
}

interface NamedProps {
  readonly ids: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

function Named({ ids, onChange }: NamedProps) {
  const t = useTexts(prioritiesTexts);
  const [next, setNext] = useState<string | null>(null);
  const add = () => {
    if (next !== null && !ids.includes(next)) onChange([...ids, next]);
    setNext(null);
  };
  return (
    <Stack gap={4}>
      {ids.map((id) => (
        <NamedLine key={id} id={id} onRemove={() => onChange(ids.filter((one) => one !== id))} />
      ))}
      <Group align="flex-end" gap="xs" wrap="nowrap">
        <div style={{ flex: 1, minWidth: 0 }}>
          <InitiativeSelect label={t('addInitiative')} required={false} value={next} onChange={setNext} />
        </div>
        <Button variant="default" disabled={next === null} onClick={add} aria-label={t('addInitiative')}>
          +
        </Button>
      </Group>
    </Stack>
  );
}

function NamedLine({ id, onRemove }: { readonly id: string; readonly onRemove: () => void }) {
  const t = useTexts(prioritiesTexts);
  return (
    <Group gap="xs" wrap="nowrap" justify="space-between">
      <Text size="sm" truncate>
        <InitiativeName id={id} />
      </Text>
      <CloseButton size="sm" aria-label={t('removeInitiative')} onClick={onRemove} />
    </Group>
  );
}
