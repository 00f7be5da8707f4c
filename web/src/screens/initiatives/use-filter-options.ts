import { useQuery } from '@tanstack/react-query';
import { goalsQuery, journeysQuery, kpisQuery, peopleQuery, stagesQuery, teamsQuery } from '../../api/register.queries';
import { useTexts } from '../../i18n/texts';
import { type ChoiceField, initiativeWords, useChoiceOptions } from '../../signs/initiative-words';
import type { FilterName } from './initiative-filters';

interface Option {
  readonly value: string;
  readonly label: string;
}

const CHOSEN_BY_WORD: readonly string[] = ['state', 'kind', 'deliveryStatus', 'trigger'];

/** What one can filter on: the values of a field, or the records by name. */
export function useFilterOptions(name: FilterName): Option[] {
  const word = useTexts(initiativeWords);
  const choices = useChoiceOptions();
  const records = useRecordOptions(name);
  if (CHOSEN_BY_WORD.includes(name)) return choices(name as ChoiceField);
  if (name === 'active') {
    return [
      { value: 'true', label: word('active_true') },
      { value: 'false', label: word('active_false') },
    ];
  }
  return records;
}

function useRecordOptions(name: FilterName): Option[] {
  const teams = useQuery({ ...teamsQuery, enabled: name === 'teamId' });
  const people = useQuery({ ...peopleQuery, enabled: name === 'accountablePersonId' });
  const journeys = useQuery({ ...journeysQuery, enabled: name === 'journeyId' });
  const stages = useQuery({ ...stagesQuery, enabled: name === 'stageId' });
  const goals = useQuery({ ...goalsQuery, enabled: name === 'goalId' });
  const kpis = useQuery({ ...kpisQuery, enabled: name === 'kpiId' });
  const found = {
    teamId: teams.data,
    accountablePersonId: people.data,
    journeyId: journeys.data,
    stageId: stages.data,
    goalId: goals.data?.map(({ id, title }) => ({ id, name: title })),
    kpiId: kpis.data,
  }[name as 'teamId'];
  return (found ?? []).map((record) => ({ value: record.id, label: record.name }));
}
