import { Select, type SelectProps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { goalsQuery, journeysQuery, kpisQuery, peopleQuery, stagesQuery, teamsQuery } from '../../api/register.queries';
import { defineTexts, useTexts } from '../../i18n/texts';

const selectTexts = defineTexts('record-select', {
  nl: { nothing: 'Niets gevonden', choose: 'Kies …', other: 'Andere stappen' },
  en: { nothing: 'Nothing found', choose: 'Choose …', other: 'Other stages' },
});

type RecordKind = 'team' | 'person' | 'stage' | 'goal' | 'kpi';
type RecordSelectProps = Omit<SelectProps, 'data' | 'value' | 'onChange'> & {
  readonly kind: RecordKind;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  /** Ids that are chosen elsewhere already. */
  readonly without?: readonly string[];
};

/** Chooses a team, person, stage, goal or KPI by name. Stages stand under their journeys. */
export function RecordSelect({ kind, value, onChange, without = [], ...rest }: RecordSelectProps) {
  const t = useTexts(selectTexts);
  const data = useRecords(kind, (id) => id === value || !without.includes(id));
  return (
    <Select
      searchable
      clearable
      limit={200}
      placeholder={t('choose')}
      nothingFoundMessage={t('nothing')}
      {...rest}
      data={data}
      value={value}
      onChange={onChange}
    />
  );
}

function useRecords(kind: RecordKind, keep: (id: string) => boolean) {
  const t = useTexts(selectTexts);
  const teams = useQuery({ ...teamsQuery, enabled: kind === 'team' }).data;
  const people = useQuery({ ...peopleQuery, enabled: kind === 'person' }).data?.filter(({ active }) => active);
  const stages = useQuery({ ...stagesQuery, enabled: kind === 'stage' }).data;
  const journeys = useQuery({ ...journeysQuery, enabled: kind === 'stage' }).data;
  const goals = useQuery({ ...goalsQuery, enabled: kind === 'goal' }).data;
  const kpis = useQuery({ ...kpisQuery, enabled: kind === 'kpi' }).data;
  if (kind === 'goal') {
    return (goals ?? []).filter(({ id }) => keep(id)).map(({ id, title }) => ({ value: id, label: title }));
  }
  if (kind === 'stage') {
    const names = new Map((journeys ?? []).map(({ id, name }) => [id, name]));
    const groups = new Map<string, { value: string; label: string }[]>();
    for (const { id, name, journeyId } of [...(stages ?? [])].sort((a, b) => a.position - b.position)) {
      const group = names.get(journeyId) ?? t('other');
      if (keep(id)) groups.set(group, [...(groups.get(group) ?? []), { value: id, label: name }]);
    }
    return [...groups].map(([group, items]) => ({ group, items }));
  }
  const records = { team: teams, person: people, kpi: kpis }[kind];
  return (records ?? []).filter(({ id }) => keep(id)).map(({ id, name }) => ({ value: id, label: name }));
}
