import { Select, type SelectProps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { goalsQuery, journeysQuery, kpisQuery, peopleQuery, stagesQuery, teamsQuery } from '../../api/register.queries';
import { defineTexts, useTexts } from '../../i18n/texts';

const selectTexts = defineTexts('record-select', {
  nl: {
    nothing: 'Niets gevonden',
    choose: 'Kies …',
    other: 'Andere stappen',
    loading: 'Bezig met laden …',
    none_team: 'Nog geen teams. Een beheerder maakt ze bij Beheer, Teams en mensen.',
    none_person: 'Nog geen mensen. Een beheerder voegt ze toe bij Beheer, Teams en mensen.',
    none_stage: 'Nog geen stappen. Ze komen mee met een import.',
    none_goal: 'Nog geen doelen. Je vindt ze bij Doelen en KPI’s.',
    none_kpi: 'Nog geen KPI’s. Je vindt ze bij Doelen en KPI’s.',
  },
  en: {
    nothing: 'Nothing found',
    choose: 'Choose …',
    other: 'Other stages',
    loading: 'Loading …',
    none_team: 'No teams yet. An administrator makes them under Administration, Teams and people.',
    none_person: 'Nobody yet. An administrator adds people under Administration, Teams and people.',
    none_stage: 'No stages yet. They come with an import.',
    none_goal: 'No goals yet. They are under Goals and KPIs.',
    none_kpi: 'No KPIs yet. They are under Goals and KPIs.',
  },
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
  const keep = (id: string) => id === value || !without.includes(id);
  const { options: data, known } = useRecords(kind, keep);
  const nothing = known === undefined ? t('loading') : known === 0 ? t(`none_${kind}`) : t('nothing');
  return (
    <Select
      searchable
      clearable
      limit={200}
      placeholder={t('choose')}
      nothingFoundMessage={nothing}
      {...rest}
      data={data}
      value={value}
      onChange={onChange}
    />
  );
}

/** What can be chosen, and how many the register has of it; undefined while it is being asked. */
function useRecords(kind: RecordKind, keep: (id: string) => boolean) {
  const t = useTexts(selectTexts);
  const teams = useQuery({ ...teamsQuery, enabled: kind === 'team' }).data;
  const people = useQuery({ ...peopleQuery, enabled: kind === 'person' }).data?.filter(({ active }) => active);
  const stages = useQuery({ ...stagesQuery, enabled: kind === 'stage' }).data;
  const journeys = useQuery({ ...journeysQuery, enabled: kind === 'stage' }).data;
  const goals = useQuery({ ...goalsQuery, enabled: kind === 'goal' }).data;
  const kpis = useQuery({ ...kpisQuery, enabled: kind === 'kpi' }).data;
  if (kind === 'goal') {
    const options = (goals ?? []).filter(({ id }) => keep(id)).map(({ id, title }) => ({ value: id, label: title }));
    return { options, known: goals?.length };
  }
  if (kind === 'stage') {
    const names = new Map((journeys ?? []).map(({ id, name }) => [id, name]));
    const groups = new Map<string, { value: string; label: string }[]>();
    for (const { id, name, journeyId } of [...(stages ?? [])].sort((a, b) => a.position - b.position)) {
      const group = names.get(journeyId) ?? t('other');
      if (keep(id)) groups.set(group, [...(groups.get(group) ?? []), { value: id, label: name }]);
    }
    return { options: [...groups].map(([group, items]) => ({ group, items })), known: stages?.length };
  }
  const records = { team: teams, person: people, kpi: kpis }[kind];
  const options = (records ?? []).filter(({ id }) => keep(id)).map(({ id, name }) => ({ value: id, label: name }));
  return { options, known: records?.length };
}
