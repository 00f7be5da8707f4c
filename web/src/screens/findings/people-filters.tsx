import { MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { peopleQuery, teamsQuery } from '../../api/register.queries';
import { useAccount } from '../../app/session/session-state';
import { useTexts } from '../../i18n/texts';
import type { FindingSearch } from './finding-filters';
import { valuesOf } from './finding-query';
import { findingTexts } from './finding.texts';
import classes from './findings.module.css';

interface PeopleFiltersProps {
  readonly search: FindingSearch;
  readonly onChange: (part: FindingSearch) => void;
}

/** Whose findings: those of a team’s initiatives, and those that were assigned to somebody; oneself comes first. */
export function PeopleFilters({ search, onChange }: PeopleFiltersProps) {
  const t = useTexts(findingTexts);
  const { personId } = useAccount().member;
  const teams = useQuery(teamsQuery).data;
  const people = useQuery(peopleQuery).data;
  const assignees = valuesOf(search, 'assigneeId');
  const self = (people ?? []).filter(({ id }) => id === personId);
  const others = (people ?? []).filter(({ id, active }) => id !== personId && (active || assignees.includes(id)));
  const options = [
    ...self.map(({ id, name }) => ({ id, name: t('me', { name }) })),
    ...others.map(({ id, name }) => ({ id, name })),
  ];
  return (
    <>
      <RecordsFilter
        label={t('team')}
        placeholder={t('allTeams')}
        records={teams ?? []}
        value={valuesOf(search, 'teamId')}
        onChange={(teamId) => onChange({ teamId })}
      />
      <RecordsFilter
        label={t('assignee')}
        placeholder={t('anyAssignee')}
        records={options}
        value={assignees}
        onChange={(assigneeId) => onChange({ assigneeId })}
      />
    </>
  );
}

interface RecordsFilterProps {
  readonly label: string;
  readonly placeholder: string;
  readonly records: readonly { readonly id: string; readonly name: string }[];
  readonly value: string[];
  readonly onChange: (joined: string) => void;
}

function RecordsFilter({ label, placeholder, records, value, onChange }: RecordsFilterProps) {
  const known = new Set(records.map(({ id }) => id));
  // What a link names and the register does not (yet) is shown as chosen, not by its id.
  const unnamed = value.filter((id) => !known.has(id)).map((id) => ({ value: id, label: '…' }));
  return (
    <MultiSelect
      label={label}
      className={classes.several}
      placeholder={value.length > 0 ? '' : placeholder}
      data={[...records.map(({ id, name }) => ({ value: id, label: name })), ...unnamed]}
      value={value}
      clearable
      searchable
      limit={200}
      onChange={(chosen) => onChange(chosen.join(','))}
    />
  );
}
