import { Badge, Button, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { toastDone, toastProblem } from '../../../app/toast';
import { useTexts } from '../../../i18n/texts';
import shared from '../administration.module.css';
import { StackedCell, StackedRow, StackedTable } from '../stacked-table';
import { PersonDialog } from './person-dialog';
import { archivePerson, type Person, rereadPeople, type Team } from './teams.queries';
import { teamsTexts } from './teams.texts';

/** How many are drawn; who has more searches. */
const SHOWN = 100;

interface PeoplePartProps {
  readonly people: readonly Person[];
  readonly teams: readonly Team[];
  /** Only those of this team; null is everybody. */
  readonly teamId: string | null;
}

/** The people of the register, and their teams. */
export function PeoplePart({ people, teams, teamId }: PeoplePartProps) {
  const t = useTexts(teamsTexts);
  const [sought, setSought] = useState('');
  const [opened, setOpened] = useState<Person | 'new' | null>(null);
  const names = new Map(teams.map(({ id, name }) => [id, name]));
  const found = people.filter(
    (person) =>
      (teamId === null || person.teamId === teamId) &&
      `${person.name} ${person.email ?? ''}`.toLowerCase().includes(sought.trim().toLowerCase()),
  );
  return (
    <Paper withBorder className={shared.part} component="section" aria-labelledby="people">
      <Stack gap="sm">
        <Group justify="space-between">
          <Title order={2} size="h4" id="people">
            {t('people')}
            {teamId ? ` · ${names.get(teamId) ?? ''}` : ''}
          </Title>
          <Button variant="default" size="compact-md" onClick={() => setOpened('new')}>
            {t('addPerson')}
          </Button>
        </Group>
        <TextInput
          type="search"
          aria-label={t('search')}
          placeholder={t('search')}
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
        <Text size="sm" c="dimmed" role="status">
          {found.length > 0 ? t('found', { count: found.length }) : t(people.length > 0 ? 'noPeople' : 'noPeopleYet')}
          {found.length > SHOWN ? ` ${t('firstOnly', { count: SHOWN })}` : ''}
        </Text>
        {found.length > 0 ? (
          <StackedTable heads={[t('name'), t('team'), '']} label={t('people')}>
            {found.slice(0, SHOWN).map((person) => (
              <PersonRow
                key={person.id}
                person={person}
                team={names.get(person.teamId ?? '') ?? null}
                onChange={() => setOpened(person)}
              />
            ))}
          </StackedTable>
        ) : null}
      </Stack>
      {opened ? (
        <PersonDialog person={opened === 'new' ? null : opened} teamId={teamId} onClose={() => setOpened(null)} />
      ) : null}
    </Paper>
  );
}

interface PersonRowProps {
  readonly person: Person;
  readonly team: string | null;
  readonly onChange: () => void;
}

function PersonRow({ person, team, onChange }: PersonRowProps) {
  const t = useTexts(teamsTexts);
  const { name, email, active, archivedAt, can } = person;
  return (
    <StackedRow>
      <StackedCell>
        <Text size="sm" fw={600} component="div">
          {name} {active ? null : <Badge variant="default" tt="none" children={t('gone')} />}{' '}
          {archivedAt ? <Badge variant="default" tt="none" children={t('archived')} /> : null}
        </Text>
        <Text size="xs" c="dimmed">
          {email}
        </Text>
      </StackedCell>
      <StackedCell>{team ?? <Text span size="sm" c="dimmed" children={t('noTeam')} />}</StackedCell>
      <StackedCell right>
        {can.amend ? (
          <Group gap="xs" justify="flex-end" wrap="nowrap">
            <Button variant="default" size="compact-sm" aria-label={t('changeOf', { name })} onClick={onChange}>
              {t('change')}
            </Button>
            <ArchiveButton person={person} />
          </Group>
        ) : null}
      </StackedCell>
    </StackedRow>
  );
}

function ArchiveButton({ person }: { readonly person: Person }) {
  const t = useTexts(teamsTexts);
  const client = useQueryClient();
  const { name, archivedAt } = person;
  const archive = useMutation({
    mutationFn: ({ at, archived }: { at: Person; archived: boolean }) => archivePerson(at, archived),
    onError: toastProblem,
    onSuccess: (now, { archived }) =>
      toastDone(t(archived ? 'archivedDone' : 'restoredDone', { name }), () =>
        archive.mutate({ at: now, archived: !archived }),
      ),
    onSettled: () => rereadPeople(client),
  });
  return (
    <Button
      variant="default"
      size="compact-sm"
      loading={archive.isPending}
      aria-label={t(archivedAt ? 'restoreOf' : 'archiveOf', { name })}
      onClick={() => archive.mutate({ at: person, archived: archivedAt === null })}
    >
      {t(archivedAt ? 'restore' : 'archive')}
    </Button>
  );
}
